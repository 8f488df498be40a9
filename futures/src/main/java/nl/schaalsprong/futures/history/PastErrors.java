package nl.schaalsprong.futures.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A naive rule spread by the errors it had made before: the forecast times each past ratio of what
 * came over what it said, of all places together. Where a horizon has no past errors yet, those of
 * the longest horizon that has stretch in proportion.
 */
final class PastErrors {
    /** First origin a rule can be asked about: it needs a year of history. */
    private static final int FIRST_ORIGIN = 2013;

    private final Panel panel;
    private final Function<Cell, double[]> rule;
    private final Map<Cell, double[]> known = new HashMap<>();

    PastErrors(Panel panel, Function<Cell, double[]> rule) {
        this.panel = panel;
        this.rule = rule;
    }

    /** What the rule says of a place, spread. */
    double[] spread(Cell cell, int place) {
        double point = rule.apply(cell)[place];
        double[] errors = known.computeIfAbsent(cell, this::errors);
        double[] members = new double[errors.length];
        for (int i = 0; i < members.length; i++) {
            members[i] = point * StrictMath.exp(errors[i]);
        }
        return members;
    }

    private double[] errors(Cell cell) {
        for (int h = cell.horizon(); h >= 1; h--) {
            List<Double> found = past(cell.origin(), h);
            if (!found.isEmpty()) {
                double stretch = cell.horizon() / (double) h;
                return found.stream().mapToDouble(e -> e * stretch).toArray();
            }
        }
        throw new IllegalStateException("No past errors before " + cell.origin());
    }

    /** Logarithms of what came over what the rule said, known on 1 January of an origin. */
    private List<Double> past(int origin, int horizon) {
        List<Double> errors = new ArrayList<>();
        for (int o = FIRST_ORIGIN; o + horizon <= origin; o++) {
            double[] said = rule.apply(new Cell(o, horizon));
            double[] came = panel.population(o + horizon);
            for (int i = 0; i < came.length; i++) {
                errors.add(StrictMath.log(came[i] / said[i]));
            }
        }
        return errors;
    }
}
