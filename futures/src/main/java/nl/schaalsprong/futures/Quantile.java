package nl.schaalsprong.futures;

import nl.schaalsprong.futures.VariantResult.Quantiles;

/**
 * Sample quantiles by linear interpolation between order statistics.
 *
 * <p>Source: Hyndman and Fan (1996), "Sample quantiles in statistical packages", definition 7.
 */
public final class Quantile {
    private static final double[] FAN = {0.05, 0.25, 0.5, 0.75, 0.95};

    private Quantile() {}

    /** The five quantiles a fan is drawn with. The order of {@code values} is changed. */
    static Quantiles five(double[] values) {
        int[] ranks = new int[2 * FAN.length];
        for (int i = 0; i < FAN.length; i++) {
            ranks[2 * i] = (int) (FAN[i] * (values.length - 1));
            ranks[2 * i + 1] = Math.min(ranks[2 * i] + 1, values.length - 1);
        }
        OrderStatistics.place(values, ranks);
        return new Quantiles(
                of(values, FAN[0]),
                of(values, FAN[1]),
                of(values, FAN[2]),
                of(values, FAN[3]),
                of(values, FAN[4]));
    }

    /** One quantile of values in ascending order, or at least in order where it lies. */
    public static double of(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        if (below + 1 >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
    }
}
