package nl.schaalsprong.futures;

import java.util.List;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.cases.Parameter;

/** How the uncertain parameters are spread over the futures. */
public enum Design {
    /** Every parameter has one future in each of {@code size} equal shares of its distribution. */
    LATIN_HYPERCUBE,
    /** Every draw stands by itself. */
    MONTE_CARLO;

    private static final double BELOW_ONE = 1 - 0x1.0p-53;

    /**
     * Draws all parameters.
     *
     * @return {@code values[p][m]}: parameter {@code p} in future {@code m}. A parameter's draws
     *     depend on the seed and its id only, so adding a parameter changes no other.
     */
    double[][] sample(List<Parameter> parameters, int size, long seed) {
        double[][] values = new double[parameters.size()][];
        for (int p = 0; p < values.length; p++) {
            values[p] = sample(parameters.get(p), size, seed);
        }
        return values;
    }

    /** Draws one parameter: {@code values[m]} in future {@code m}. */
    double[] sample(Parameter parameter, int size, long seed) {
        Seed own = new Seed(seed).of(parameter.id());
        return switch (this) {
            case LATIN_HYPERCUBE -> stratified(parameter, size, own);
            case MONTE_CARLO -> independent(parameter, size, own);
        };
    }

    private static double[] independent(Parameter parameter, int size, Seed seed) {
        double[] values = new double[size];
        for (int m = 0; m < size; m++) {
            values[m] = Distributions.at(parameter, seed.uniform(m));
        }
        return values;
    }

    private static double[] stratified(Parameter parameter, int size, Seed seed) {
        int[] stratum = permutation(size, seed.of(1));
        double[] values = new double[size];
        for (int m = 0; m < size; m++) {
            double share = Math.min((stratum[m] + seed.uniform(m)) / size, BELOW_ONE);
            values[m] = Distributions.at(parameter, share);
        }
        return values;
    }

    /** A shuffle by Fisher and Yates. */
    private static int[] permutation(int size, Seed seed) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = seed.below(i + 1, i);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
