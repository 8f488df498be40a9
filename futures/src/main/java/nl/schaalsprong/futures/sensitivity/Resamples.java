package nl.schaalsprong.futures.sensitivity;

import java.util.Arrays;
import nl.schaalsprong.base.Seed;

/** How often each point is drawn in bootstrap resamples of a design; always the same draws. */
final class Resamples {
    private static final int COUNT = 200;
    private static final Seed SEED = new Seed(42).of("bootstrap");

    private Resamples() {}

    /** {@code weights[w][m]}: the sample itself first, then its resamples. */
    static double[][] of(int size) {
        double[][] weights = new double[COUNT + 1][size];
        Arrays.fill(weights[0], 1);
        for (int w = 1; w <= COUNT; w++) {
            Seed seed = SEED.of(w);
            for (int m = 0; m < size; m++) {
                weights[w][seed.below(size, m)]++;
            }
        }
        return weights;
    }

    /** The mean of terms under weights that sum to their number. */
    static double mean(double[] weights, double[] terms) {
        double sum = 0;
        for (int m = 0; m < terms.length; m++) {
            sum += weights[m] * terms[m];
        }
        return sum / terms.length;
    }
}
