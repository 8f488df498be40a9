package nl.schaalsprong.futures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.cases.Correlations;
import nl.schaalsprong.cases.Parameter;

/**
 * Puts the draws of parameters that move together in the order of correlated normal scores; which
 * values are drawn does not change, so a Latin hypercube stays one.
 *
 * <p>Source: R. L. Iman and W. J. Conover (1982), "A distribution-free approach to inducing rank
 * correlation among input variables", Communications in Statistics B 11, 311-334, with scores of
 * our own draws instead of a fixed set.
 */
final class Together {
    private final List<String> ids;
    private final double[][] factor;

    /**
     * For the correlations of a case.
     *
     * @throws java.util.NoSuchElementException for correlations that cannot be, which a case that
     *     was read does not have
     */
    Together(Correlations correlations) {
        this.ids = correlations.parameters();
        this.factor = correlations.factor().orElseThrow();
    }

    /** The same values, future by future, in their order; itself where it moves alone. */
    double[] ordered(Parameter parameter, double[] values, long seed) {
        int row = ids.indexOf(parameter.id());
        if (row < 0) {
            return values;
        }
        double[] scores = scores(row, values.length, seed);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] order =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(m -> scores[m]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] ordered = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ordered[order[rank]] = sorted[rank];
        }
        return ordered;
    }

    /** All of them. */
    double[][] ordered(List<Parameter> parameters, double[][] values, long seed) {
        double[][] ordered = new double[values.length][];
        for (int p = 0; p < values.length; p++) {
            ordered[p] = ordered(parameters.get(p), values[p], seed);
        }
        return ordered;
    }

    private double[] scores(int row, int size, long seed) {
        double[] scores = new double[size];
        for (int column = 0; column <= row; column++) {
            Seed own = new Seed(seed).of("together").of(ids.get(column));
            double part = factor[row][column];
            for (int m = 0; m < size && part != 0; m++) {
                scores[m] += part * NormalQuantile.of(own.uniform(m));
            }
        }
        return scores;
    }
}
