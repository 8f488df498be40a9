package nl.schaalsprong.futures.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/**
 * First- and total-order indices of Sobol' with bootstrap intervals.
 *
 * <p>First order by Saltelli et al. (2010), table 2 row b, with the outcome centred: mean of f(B)
 * (f(AB) - f(A)) over the variance. Total order by Jansen (1999): half the mean of (f(A) - f(AB))^2
 * over the variance. Both are ratios of means over the points, so a resample weighs the points anew
 * (Efron 1979).
 */
public final class SobolIndices {
    /** Half an interval that is told as a figure: this share of the spread, */
    private static final double TOLERANCE = 0.05;

    /** or this part of the figure, where that is more. */
    private static final double RELATIVE = 0.1;

    /** Fewer runs than this on the rarer side of a yes or no say nothing about its spread. */
    private static final int FEWEST = 30;

    /** Nothing is asked beyond this. */
    private static final long MOST_RUNS = 1L << 40;

    private final SaltelliDesign design;
    private final double[][] weights;

    private SobolIndices(SaltelliDesign design) {
        this.design = design;
        this.weights = Resamples.of(design.base());
    }

    /**
     * One uncertainty's part in one output.
     *
     * @param first alone
     * @param total alone and together with others
     */
    public record Pair(Uncertainty uncertainty, Index first, Index total) {}

    /** The indices of every output, in its order; refused for outputs of another design. */
    public static Outcome<List<List<Pair>>> of(SaltelliDesign design, Outputs outputs) {
        if (!outputs.design().equals(design.hash())) {
            Place place = Place.whole("sensitivity");
            return new Outcome.Refused<>(
                    List.of(
                            Finding.error(
                                    "futures.other-design",
                                    place,
                                    outputs.design(),
                                    design.hash())));
        }
        SobolIndices indices = new SobolIndices(design);
        return Outcome.good(Arrays.stream(outputs.values()).map(indices::of).toList());
    }

    private List<Pair> of(double[] values) {
        int base = design.base();
        double mean = Arrays.stream(values, 0, 2 * base).average().orElseThrow();
        double[] centred = Arrays.stream(values).map(v -> v - mean).toArray();
        double[] squares = new double[base];
        Arrays.setAll(squares, m -> square(centred[m]) / 2 + square(centred[base + m]) / 2);
        double[] sums = new double[base];
        Arrays.setAll(sums, m -> (centred[m] + centred[base + m]) / 2);
        double[] spreads = spreads(squares, sums);
        int rare = rare(values, 2 * base);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < design.uncertainties().size(); i++) {
            int block = base * (i + 2);
            double[] first = new double[base];
            Arrays.setAll(first, m -> centred[base + m] * (centred[block + m] - centred[m]));
            double[] total = new double[base];
            Arrays.setAll(total, m -> square(centred[block + m] - centred[m]) / 2);
            Uncertainty uncertainty = design.uncertainties().get(i);
            pairs.add(
                    new Pair(
                            uncertainty, index(first, spreads, rare), index(total, spreads, rare)));
        }
        return pairs;
    }

    /** The variance in the whole sample, and behind it in each resample. */
    private double[] spreads(double[] squares, double[] sums) {
        double[] spreads = new double[weights.length];
        Arrays.setAll(spreads, w -> mean(w, squares) - square(mean(w, sums)));
        return spreads;
    }

    private double mean(int resample, double[] terms) {
        return Resamples.mean(weights[resample], terms);
    }

    private Index index(double[] terms, double[] spreads, int rare) {
        if (!(spreads[0] > 0)) {
            return new Index.Constant();
        }
        if (rare < FEWEST) {
            return unsettled((double) FEWEST / Math.max(1, rare));
        }
        double value = mean(0, terms) / spreads[0];
        double[] again = new double[weights.length - 1];
        Arrays.setAll(again, w -> mean(w + 1, terms) / spreads[w + 1]);
        Arrays.sort(again);
        double low = again[(int) (0.025 * again.length)];
        double high = again[(int) (0.975 * again.length)];
        double half = (high - low) / 2;
        double allowed = Math.max(TOLERANCE, RELATIVE * value);
        if (!(half <= allowed) || high < 0 || low > 1) {
            return unsettled(square(half / allowed));
        }
        return new Index.Settled(within(value), within(low), within(high));
    }

    /** More runs by a factor, in whole doublings and at least one. */
    private Index unsettled(double factor) {
        long runs = 2L * design.size();
        while (runs < factor * design.size() && runs < MOST_RUNS) {
            runs *= 2;
        }
        return new Index.Unsettled(runs);
    }

    /** How many values are not the median: of a yes or no, how many are on the rarer side. */
    private static int rare(double[] values, int size) {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        double median = sorted[size / 2];
        return (int) Arrays.stream(sorted).filter(v -> v != median).count();
    }

    private static double within(double value) {
        return Math.clamp(value, 0, 1);
    }

    private static double square(double value) {
        return value * value;
    }
}
