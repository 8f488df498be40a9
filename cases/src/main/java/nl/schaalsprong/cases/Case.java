package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.statistics.Statistics;

/**
 * A region, loaded and found coherent. Immutable; share it freely between threads.
 *
 * @param reference the day the forecast starts from
 * @param plan the model, checked and ready for an engine
 * @param observations one series per indicator and area
 * @param events dated steps that loosen or tighten a limit
 * @param precedents earlier promises and forecasts of the region
 * @param phases what a home goes through before it is completed, in order
 * @param statistics the official series behind the observations, by vintage
 * @param loops feedback loops that have a name
 * @param correlations which parameters move together
 * @param history how it is held against what happened; absent where nobody wrote that down
 * @param hashes SHA-256 of each part that goes into a receipt
 * @param files what it was read from; none for a case that was not read from files
 */
public record Case(
        String id,
        Text title,
        LocalDate reference,
        Plan plan,
        List<Area> places,
        List<Parameter> parameters,
        List<Measure> measures,
        List<Limit> limits,
        List<Probe> probes,
        List<Check> checks,
        Register register,
        List<Series> observations,
        List<Event> events,
        List<Precedent> precedents,
        List<Phase> phases,
        Statistics statistics,
        List<Loop> loops,
        Correlations correlations,
        Optional<History> history,
        Hashes hashes,
        CaseFiles files) {
    /** SHA-256 of the model text, the parameters, the data, the promises and the measures. */
    public record Hashes(
            String model, String parameters, String data, String promises, String measures) {}

    public Case {
        places = List.copyOf(places);
        parameters = List.copyOf(parameters);
        measures = List.copyOf(measures);
        limits = List.copyOf(limits);
        probes = List.copyOf(probes);
        checks = List.copyOf(checks);
        observations = List.copyOf(observations);
        events = List.copyOf(events);
        precedents = List.copyOf(precedents);
        phases = List.copyOf(phases);
        loops = List.copyOf(loops);
    }

    /** A case of which nothing is told beside what the futures need. */
    public Case(
            String id,
            Text title,
            LocalDate reference,
            Plan plan,
            List<Area> places,
            List<Parameter> parameters,
            List<Measure> measures,
            List<Limit> limits,
            List<Probe> probes,
            List<Check> checks,
            Register register,
            List<Series> observations,
            Hashes hashes) {
        this(
                id,
                title,
                reference,
                plan,
                places,
                parameters,
                measures,
                limits,
                probes,
                checks,
                register,
                observations,
                List.of(),
                List.of(),
                List.of(),
                Statistics.NONE,
                List.of(),
                Correlations.NONE,
                Optional.empty(),
                hashes,
                CaseFiles.NONE);
    }

    /**
     * The same region with another register.
     *
     * @param promises hash of what is scored, for the receipt
     */
    public Case with(Register other, String promises) {
        return new Case(
                id,
                title,
                reference,
                plan,
                places,
                parameters,
                measures,
                limits,
                probes,
                checks,
                other,
                observations,
                events,
                precedents,
                phases,
                statistics,
                loops,
                correlations,
                history,
                new Hashes(
                        hashes.model(),
                        hashes.parameters(),
                        hashes.data(),
                        promises,
                        hashes.measures()),
                files);
    }

    /** The series of an indicator in an area. */
    public Optional<Series> series(String indicator, String area) {
        return observations.stream()
                .filter(s -> s.indicator().equals(indicator) && s.area().equals(area))
                .findFirst();
    }

    /** The place with that code. */
    public Optional<Area> place(String code) {
        return places.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The measure with that id. */
    public Optional<Measure> measure(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The parameter with that id. */
    public Optional<Parameter> parameter(String id) {
        return parameters.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The limit with that id. */
    public Optional<Limit> limit(String id) {
        return limits.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** The probe on that model variable. */
    public Optional<Probe> probe(String variable) {
        return probes.stream().filter(p -> p.variable().equals(variable)).findFirst();
    }
}
