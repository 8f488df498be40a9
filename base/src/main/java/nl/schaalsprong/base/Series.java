package nl.schaalsprong.base;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Observations of one indicator in one area, in order of date. */
public record Series(String indicator, String area, String unit, List<Observation> observations) {
    public Series {
        observations = observations.stream().sorted(Comparator.comparing(Observation::at)).toList();
    }

    /**
     * One value of an indicator.
     *
     * @param at the day a level holds, or the last day of the period a flow ran over
     * @param value in the unit of the series
     * @param status how firm the value is
     * @param table identifier of the official table, or empty
     * @param vintage when the value was published or fetched, or empty when the source does not say
     * @param source identifier of a source of the case
     */
    public record Observation(
            LocalDate at,
            double value,
            Status status,
            String table,
            String vintage,
            String source) {}

    /** How firm an observation is. */
    public enum Status {
        /** Not expected to change. */
        DEFINITIVE,
        /** A first figure. */
        PROVISIONAL,
        /** No longer the first figure and not yet the last: "nader voorlopig". */
        REVISED,
        /** Not observed on that day but between two observations, or said to be an estimate. */
        ESTIMATED,
        /** Computed from other observations. */
        DERIVED
    }

    /** The observation of exactly that day. */
    public Optional<Observation> on(LocalDate day) {
        return observations.stream().filter(o -> o.at().equals(day)).findFirst();
    }

    /** The last observation on or before that day. */
    public Optional<Observation> lastUpTo(LocalDate day) {
        return observations.reversed().stream().filter(o -> !o.at().isAfter(day)).findFirst();
    }

    /**
     * The level on a day: as observed, or on the straight line between the observations around it
     * (then marked {@link Status#ESTIMATED}). Empty outside the observed span: nothing is
     * extrapolated.
     */
    public Optional<Observation> levelOn(LocalDate day) {
        Optional<Observation> before = lastUpTo(day);
        if (before.isEmpty() || before.get().at().equals(day)) {
            return before;
        }
        Optional<Observation> after =
                observations.stream().filter(o -> o.at().isAfter(day)).findFirst();
        return after.map(a -> between(before.get(), a, day));
    }

    private static Observation between(Observation a, Observation b, LocalDate day) {
        double share =
                (double) (day.toEpochDay() - a.at().toEpochDay())
                        / (b.at().toEpochDay() - a.at().toEpochDay());
        double value = a.value() + share * (b.value() - a.value());
        return new Observation(day, value, Status.ESTIMATED, a.table(), a.vintage(), a.source());
    }
}
