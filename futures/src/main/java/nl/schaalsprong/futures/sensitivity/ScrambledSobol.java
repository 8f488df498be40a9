package nl.schaalsprong.futures.sensitivity;

import nl.schaalsprong.base.Seed;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points of a Sobol' sequence (direction numbers of Joe and Kuo, 2008), scrambled as Owen (1995)
 * does: each binary digit is flipped or not by chance that hangs on the digits before it. The
 * spread over every dyadic box stays that of the sequence; no point lies on the edge.
 */
final class ScrambledSobol {
    private static final int DIGITS = 32;

    private ScrambledSobol() {}

    /**
     * The first points.
     *
     * @param count a power of two fills every box evenly
     * @return {@code points[d][m]}, in (0, 1): coordinate {@code d} of point {@code m}
     */
    static double[][] points(int count, int dimensions, Seed seed) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[dimensions][count];
        for (int m = 0; m < count; m++) {
            double[] point = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                points[d][m] = scrambled((long) (point[d] * 0x1.0p32), m, seed.of(d));
            }
        }
        return points;
    }

    private static double scrambled(long digits, int point, Seed seed) {
        long flipped = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            long before = digits >>> (DIGITS - digit);
            long own = digits >>> (DIGITS - 1 - digit) & 1;
            long flip = seed.bits(1L << digit | before) & 1;
            flipped = flipped << 1 | own ^ flip;
        }
        return (flipped + seed.of(DIGITS).uniform(point)) * 0x1.0p-32;
    }
}
