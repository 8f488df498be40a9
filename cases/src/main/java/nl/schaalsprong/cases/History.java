package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * How the model is held against what happened: what an earlier start knew, and which earlier
 * promises it is asked about.
 *
 * @param frozenOn last year of the figures that were looked at while settings were chosen
 * @param variantsTried how many settings were tried on them
 * @param about what was tried and what was seen of later years, in words
 * @param nation area whose population is the nation's
 * @param plumbing year the long hindcast starts in
 * @param variables what the tests read and set in the model
 * @param inputs constants that an earlier start has otherwise, because their value of today was
 *     learned later or belongs to a later limit; their titles say why
 * @param trials earlier promises that can be scored
 * @param unscored earlier promises that cannot, with the reason
 * @param dated forecasts that were stored before the figures came, as they were stored
 */
public record History(
        String frozenOn,
        int variantsTried,
        Text about,
        String nation,
        int plumbing,
        Variables variables,
        List<Parameter> inputs,
        List<Trial> trials,
        List<Unscored> unscored,
        List<Dated> dated) {
    public History {
        inputs = List.copyOf(inputs);
        trials = List.copyOf(trials);
        unscored = List.copyOf(unscored);
        dated = List.copyOf(dated);
    }

    /**
     * Names in the model.
     *
     * @param population inhabitants per place
     * @param counted the same with the noise of a single place, for bands
     * @param dwellings per place
     * @param homes net growth of the dwellings per place with the luck of whole projects, for bands
     * @param nationalStart national growth a year that the start knows
     * @param nationalSurprise constant added to it
     * @param homesGiven switch for dwellings given from outside
     * @param homeGrowthGiven their growth a year per place
     */
    public record Variables(
            String population,
            String counted,
            String dwellings,
            String homes,
            String nationalStart,
            String nationalSurprise,
            String homesGiven,
            String homeGrowthGiven) {}

    /**
     * An earlier promise as a question to the model.
     *
     * @param precedent its id
     * @param origin 1 January of the year the model starts from
     * @param variable increasing total per place, or a level where {@code level}
     * @param places counted together
     * @param level whether the value on {@code until} is meant rather than what was added
     * @param from first day of the period
     * @param until day after the last day of the period
     * @param promised for this period, in the unit of the precedent
     * @param pace what the pace of the years before {@code origin} gives for the period
     * @param group trials of one group overlap and count as one
     */
    public record Trial(
            String precedent,
            LocalDate origin,
            String variable,
            List<String> places,
            boolean level,
            LocalDate from,
            LocalDate until,
            double promised,
            Pace pace,
            String group) {}

    /**
     * A pace of the past.
     *
     * @param indicator official series of the places
     * @param from day or year it is measured from; for a yearly flow the first year counted
     * @param until day or year it is measured to
     */
    public record Pace(String indicator, LocalDate from, LocalDate until) {}

    /** An earlier promise that cannot be scored. */
    public record Unscored(String precedent, Text reason) {}

    /**
     * One count to come, as it was foretold.
     *
     * @param made day it was made
     * @param start day the futures start from
     * @param receipt hash of the receipt of the run
     * @param model SHA-256 of the model it was made with
     * @param place code of a place or id of a set of places
     * @param p05 5th percentile of the futures, and so on
     */
    public record Dated(
            LocalDate made,
            LocalDate start,
            String receipt,
            String model,
            long seed,
            int size,
            String indicator,
            String place,
            LocalDate at,
            double p05,
            double p25,
            double p50,
            double p75,
            double p95) {}

    /** What an earlier start has otherwise for a variable. */
    public Optional<Parameter> input(String variable) {
        return inputs.stream().filter(p -> p.variable().equals(variable)).findFirst();
    }
}
