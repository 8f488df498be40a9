package nl.schaalsprong.futures;

import java.util.Arrays;
import nl.schaalsprong.futures.VariantResult.Quantiles;

/**
 * Sample quantiles by linear interpolation between order statistics.
 *
 * <p>Source: Hyndman and Fan (1996), "Sample quantiles in statistical packages", definition 7.
 */
final class Quantile {
    private Quantile() {}

    /** The five quantiles a fan is drawn with. {@code values} is sorted in place. */
    static Quantiles five(double[] values) {
        Arrays.sort(values);
        return new Quantiles(
                of(values, 0.05),
                of(values, 0.25),
                of(values, 0.5),
                of(values, 0.75),
                of(values, 0.95));
    }

    /** One quantile of values in ascending order. */
    static double of(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        if (below + 1 >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
}
