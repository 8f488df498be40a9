package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Parameter.Shape;

/** Reads own variants of parameters that a person typed or a link carried. */
public final class Assumptions {
    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,18})?(E-?\\d{1,2})?";

    private Assumptions() {}

    /**
     * The scenario with one more own variant, or every reason why not. A variant that says what the
     * case says is left out.
     *
     * @param id of the parameter
     * @param range {@code low,central,high} with decimal points, or one value for all three
     * @param reason why, in the reader's own words; may be empty
     * @param where what to name as the place of a finding, such as {@code link}
     */
    public static Outcome<Scenario> add(
            Scenario to, Case subject, String id, String range, String reason, String where) {
        Place place = Place.whole(where);
        Optional<Parameter> parameter = subject.parameter(id);
        Optional<double[]> numbers = numbers(range);
        if (parameter.isEmpty()) {
            return refused("unknown-parameter", place, id);
        }
        if (numbers.isEmpty()) {
            return refused("not-a-range", place, id, range);
        }
        double[] n = numbers.get();
        Assumption own = new Assumption(n[0], n[1], n[2], reason.strip());
        Scenario with = own.repeats(parameter.get()) ? to.dropping(id) : to.assuming(id, own);
        return Outcome.of(with, faults(parameter.get(), own, place));
    }

    private static List<Finding> faults(Parameter parameter, Assumption own, Place place) {
        List<Finding> findings = new ArrayList<>();
        String id = parameter.id();
        if (own.low() > own.central() || own.central() > own.high()) {
            findings.add(fault("range-order", place, id, own.low(), own.central(), own.high()));
        } else if (parameter.shape() == Shape.FIXED && own.low() < own.high()) {
            findings.add(fault("range-fixed", place, id));
        }
        if (parameter.low() > 0 && own.low() <= 0 || parameter.low() == 0 && own.low() < 0) {
            findings.add(fault("range-sign", place, id, own.low(), parameter.low()));
        }
        if (own.reason().length() > Limits.LONGEST_REASON) {
            findings.add(fault("reason-too-long", place, id, Limits.LONGEST_REASON));
        }
        return findings;
    }

    private static Optional<double[]> numbers(String range) {
        String[] parts = range.split(",", -1);
        if ((parts.length != 1 && parts.length != 3)
                || !Arrays.stream(parts).allMatch(p -> p.matches(NUMBER))) {
            return Optional.empty();
        }
        double low = Double.parseDouble(parts[0]);
        return Optional.of(
                parts.length == 1
                        ? new double[] {low, low, low}
                        : new double[] {
                            low, Double.parseDouble(parts[1]), Double.parseDouble(parts[2])
                        });
    }

    private static Outcome<Scenario> refused(String name, Place place, Object... values) {
        return new Outcome.Refused<>(List.of(fault(name, place, values)));
    }

    private static Finding fault(String name, Place place, Object... values) {
        return Finding.error("futures." + name, place, values);
    }
}
