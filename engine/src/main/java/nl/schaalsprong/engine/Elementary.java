package nl.schaalsprong.engine;

import nl.schaalsprong.base.Seed;
import nl.schaalsprong.language.Formula.Distribution;

/**
 * The elementary functions, the only code the oracle and the batch share. {@link StrictMath} gives
 * the same bits on every machine.
 */
final class Elementary {
    /** Above this mean a Poisson number is drawn from the normal distribution. */
    private static final double LARGE_MEAN = 500;

    private Elementary() {}

    /** Squares and square roots are common, and need no logarithm. */
    static double power(double base, double exponent) {
        if (exponent == 2) {
            return base * base;
        }
        return exponent == 0.5 ? StrictMath.sqrt(base) : StrictMath.pow(base, exponent);
    }

    /** With the sign of the divisor. */
    static double flooredModulo(double a, double b) {
        double rest = a % b;
        return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest + 0.0;
    }

    static double truncated(double a) {
        return a < 0 ? StrictMath.ceil(a) : StrictMath.floor(a);
    }

    /** Halves away from zero. */
    static double rounded(double a) {
        return a < 0 ? -StrictMath.floor(0.5 - a) : StrictMath.floor(a + 0.5);
    }

    /** A random number that depends on nothing but its keys and parameters. */
    static double draw(
            Distribution distribution,
            long seed,
            int future,
            long place,
            int step,
            double first,
            double second) {
        Seed own = new Seed(seed).of(place).of(future);
        double uniform = own.uniform(2L * step);
        return switch (distribution) {
            case UNIFORM -> first + (second - first) * uniform;
            case NORMAL -> first + second * normal(own, step);
            case LOGNORMAL -> lognormal(first, second, normal(own, step));
            case EXPONENTIAL -> -first * StrictMath.log(uniform);
            case POISSON -> poisson(first, uniform, normal(own, step));
        };
    }

    /** Box and Muller's transformation of two uniform numbers. */
    private static double normal(Seed seed, int step) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(seed.uniform(2L * step)));
        return radius * StrictMath.cos(2 * StrictMath.PI * seed.uniform(2L * step + 1));
    }

    /** With the given mean and standard deviation of the number itself, not of its logarithm. */
    private static double lognormal(double mean, double deviation, double normal) {
        double ratio = deviation / mean;
        double variance = StrictMath.log(1 + ratio * ratio);
        return StrictMath.exp(
                StrictMath.log(mean) - variance / 2 + StrictMath.sqrt(variance) * normal);
    }

    /** By inversion: the first count whose cumulative chance exceeds the uniform number. */
    private static double poisson(double mean, double uniform, double normal) {
        if (!(mean > 0)) {
            return mean == 0 ? 0 : Double.NaN;
        }
        if (mean > LARGE_MEAN) {
            return Math.max(0, StrictMath.floor(mean + StrictMath.sqrt(mean) * normal + 0.5));
        }
        double chance = StrictMath.exp(-mean);
        double cumulative = chance;
        int count = 0;
        while (uniform > cumulative && count < 10 * LARGE_MEAN) {
            count++;
            chance *= mean / count;
            cumulative += chance;
        }
        return count;
    }
}
