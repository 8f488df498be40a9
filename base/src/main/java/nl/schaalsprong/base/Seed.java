package nl.schaalsprong.base;

/**
 * Randomness without state: a number in (0, 1) is a pure function of its keys, so a draw does not
 * depend on threads, batches or the order of asking.
 *
 * <p>The keys are folded with the finaliser of SplitMix64 (Steele, Lea and Flood 2014, "Fast
 * splittable pseudorandom number generators"; constants by Stafford, variant 13).
 */
public record Seed(long value) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A seed for one purpose, independent of the seeds for other purposes. */
    public Seed of(long purpose) {
        return new Seed(mix(value + GOLDEN * (purpose + 1)));
    }

    /** A seed for a named purpose. */
    public Seed of(String purpose) {
        long folded = 0xCBF29CE484222325L;
        for (int i = 0; i < purpose.length(); i++) {
            folded = (folded ^ purpose.charAt(i)) * 0x100000001B3L;
        }
        return of(folded);
    }

    /** 64 random bits for a counter. */
    public long bits(long counter) {
        return mix(mix(value + GOLDEN) ^ (counter * 0xD1342543DE82EF95L + GOLDEN));
    }

    /** A double in (0, 1), never 0 and never 1, on a grid of 2^-53 shifted by half a step. */
    public double uniform(long counter) {
        return ((bits(counter) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** A whole number in [0, bound). */
    public int below(int bound, long counter) {
        return (int) Math.unsignedMultiplyHigh(bits(counter), bound);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
