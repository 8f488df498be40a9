package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;

/**
 * Reads settings of measures and own variants of parameters that a person typed or a link carried.
 */
public final class Scenarios {
    private Scenarios() {}

    /**
     * The scenario with these settings, or every reason why not: a measure the case does not have,
     * text that is no number, a setting outside the measure's range.
     *
     * @param where what to name as the place of a finding, such as {@code link}
     */
    public static Outcome<Scenario> read(Case subject, Map<String, String> settings, String where) {
        List<Finding> findings = new ArrayList<>();
        Scenario scenario = Scenario.BASELINE;
        for (var setting : new TreeMap<>(settings).entrySet()) {
            Optional<Measure> measure = subject.measure(setting.getKey());
            Optional<Double> value = number(setting.getValue());
            if (measure.isEmpty()) {
                findings.add(fault("unknown-measure", where, setting.getKey()));
            } else if (value.isEmpty()) {
                findings.add(fault("not-a-number", where, setting.getKey(), setting.getValue()));
            } else if (value.get() < measure.get().low() || value.get() > measure.get().high()) {
                findings.add(outside(measure.get(), setting.getValue(), where));
            } else if (value.get() != measure.get().baseline()) {
                scenario = scenario.with(setting.getKey(), value.get());
            }
        }
        return Outcome.of(scenario, findings);
    }

    /**
     * The scenario behind a canonical text, see {@link Scenario#canonical()}. Reasons are not in
     * it.
     */
    public static Outcome<Scenario> parse(Case subject, String canonical, String where) {
        Map<String, String> settings = new TreeMap<>();
        Map<String, String> ranges = new TreeMap<>();
        for (String part : canonical.isBlank() ? new String[0] : canonical.split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = part.substring(equals + 1);
            if (name.startsWith("p.")) {
                ranges.put(name.substring(2), value);
            } else {
                settings.put(name, value);
            }
        }
        return read(subject, settings, ranges, where);
    }

    /**
     * The scenario with these settings and these own variants of parameters, or every reason why
     * not.
     *
     * @param ranges by parameter: {@code low,central,high}, or one value
     */
    public static Outcome<Scenario> read(
            Case subject, Map<String, String> settings, Map<String, String> ranges, String where) {
        Outcome<Scenario> outcome = read(subject, settings, where);
        for (var range : new TreeMap<>(ranges).entrySet()) {
            outcome =
                    outcome.then(
                            s ->
                                    Assumptions.add(
                                            s,
                                            subject,
                                            range.getKey(),
                                            range.getValue(),
                                            "",
                                            where));
        }
        return outcome;
    }

    private static Finding fault(String name, String where, Object... values) {
        return Finding.error("futures." + name, Place.whole(where), values);
    }

    private static Finding outside(Measure measure, String value, String where) {
        return fault("out-of-range", where, measure.id(), value, measure.low(), measure.high());
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
