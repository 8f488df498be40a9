package nl.schaalsprong.futures;

import nl.schaalsprong.cases.Parameter;

/**
 * The value of an uncertain parameter at a probability: the inverse of its distribution function.
 */
final class Distributions {
    /**
     * Standard normal at 95 %: low and high of a normal parameter are its 5th and 95th percentile.
     */
    private static final double Z95 = 1.6448536269514722;

    private Distributions() {}

    /** The value below which a share {@code u}, in (0, 1), of the futures lies. */
    static double at(Parameter parameter, double u) {
        double low = parameter.low();
        double high = parameter.high();
        double central = parameter.central();
        return switch (parameter.shape()) {
            case FIXED -> central;
            case UNIFORM -> low + u * (high - low);
            case TRIANGULAR -> triangular(low, central, high, u);
            case NORMAL -> central + NormalQuantile.of(u) * (high - low) / (2 * Z95);
            case LOGNORMAL -> central * StrictMath.exp(NormalQuantile.of(u) * spread(low, high));
        };
    }

    private static double triangular(double low, double mode, double high, double u) {
        if (high == low) {
            return mode;
        }
        double below = (mode - low) / (high - low);
        return u < below
                ? low + Math.sqrt(u * (high - low) * (mode - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
    }

    private static double spread(double low, double high) {
        return (StrictMath.log(high) - StrictMath.log(low)) / (2 * Z95);
    }
}
