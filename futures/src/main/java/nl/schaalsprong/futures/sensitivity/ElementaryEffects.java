package nl.schaalsprong.futures.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/**
 * What Morris' paths say: how far an outcome moves when one uncertainty does. Source: Morris
 * (1991); the mean of sizes by Campolongo, Cariboni and Saltelli (2007).
 */
public final class ElementaryEffects {
    /** A step is half the levels, so half the distribution. */
    private static final double STEP = 0.5;

    private ElementaryEffects() {}

    /**
     * One uncertainty's effects on one output, per whole distribution and in the output's unit.
     *
     * @param mean of the effects: with a sign
     * @param size mean of their sizes
     * @param spread their standard deviation: large beside {@code size} where the effect bends or
     *     hangs on others
     * @param error standard error of {@code size}
     */
    public record Effect(
            Uncertainty uncertainty, double mean, double size, double spread, double error) {}

    /** The effects on every output, in its order; refused for outputs of another design. */
    public static Outcome<List<List<Effect>>> of(MorrisDesign design, Outputs outputs) {
        if (!outputs.design().equals(design.hash())) {
            return new Outcome.Refused<>(
                    List.of(
                            Finding.error(
                                    "futures.other-design",
                                    Place.whole("sensitivity"),
                                    outputs.design(),
                                    design.hash())));
        }
        return Outcome.good(
                Arrays.stream(outputs.values()).map(values -> of(design, values)).toList());
    }

    private static List<Effect> of(MorrisDesign design, double[] values) {
        List<Effect> effects = new ArrayList<>();
        for (int u = 0; u < design.uncertainties().size(); u++) {
            double[] moved = new double[design.paths()];
            int uncertainty = u;
            Arrays.setAll(moved, path -> moved(design, values, path, uncertainty));
            double mean = Arrays.stream(moved).average().orElseThrow();
            double[] sizes = Arrays.stream(moved).map(Math::abs).toArray();
            double size = Arrays.stream(sizes).average().orElseThrow();
            double error = deviation(sizes, size) / Math.sqrt(sizes.length);
            effects.add(
                    new Effect(
                            design.uncertainties().get(u),
                            mean,
                            size,
                            deviation(moved, mean),
                            error));
        }
        return effects;
    }

    private static double moved(MorrisDesign design, double[] values, int path, int uncertainty) {
        int before = path * (design.uncertainties().size() + 1) + design.turn(path)[uncertainty];
        double change = values[before + 1] - values[before];
        return (design.rises(path, uncertainty) ? change : -change) / STEP;
    }

    private static double deviation(double[] values, double mean) {
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
