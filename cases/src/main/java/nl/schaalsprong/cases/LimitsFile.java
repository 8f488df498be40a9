package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.language.Plan;

/**
 * {@code limits.yaml}: what can hold a flow back, and in which variables of the model it does so.
 */
record LimitsFile(List<Limit> limits, List<Probe> probes) {
    static final String NAME = "limits.yaml";

    static LimitsFile read(Reading reading, Optional<Plan> plan) {
        Optional<Fields> file = reading.mapping(NAME).map(f -> f.only("limits", "probes"));
        file.ifPresent(
                f -> {
                    reading.known().open(Sort.LIMIT);
                    reading.known().open(Sort.PROBE);
                });
        return new LimitsFile(
                file.map(f -> limits(reading, f)).orElse(List.of()),
                file.map(f -> probes(reading, plan, f)).orElse(List.of()));
    }

    private static List<Limit> limits(Reading reading, Fields file) {
        return file.entries("limits").stream()
                .map(f -> f.only("id", "title", "about"))
                .map(
                        f ->
                                new Limit(
                                        reading.define(Sort.LIMIT, f, "id"),
                                        f.words("title"),
                                        f.wordsOrEmpty("about")))
                .toList();
    }

    private static List<Probe> probes(Reading reading, Optional<Plan> plan, Fields file) {
        return file.entries("probes").stream()
                .map(f -> f.only("variable", "title", "limits"))
                .map(f -> probe(reading, plan, f))
                .toList();
    }

    private static Probe probe(Reading reading, Optional<Plan> plan, Fields fields) {
        reading.define(Sort.PROBE, fields, "variable");
        Probe probe =
                new Probe(
                        reading.reference(Sort.VARIABLE, fields, "variable"),
                        fields.words("title"),
                        reading.references(Sort.LIMIT, fields.cells("limits")));
        OptionalInt arguments = ModelFile.arguments(plan, probe.variable());
        if (arguments.isPresent() && arguments.getAsInt() != probe.limits().size()) {
            reading.findings()
                    .error(
                            "probe-arguments",
                            fields.entry().place(),
                            probe.limits().size(),
                            probe.variable(),
                            arguments.getAsInt());
        }
        return probe;
    }
}
