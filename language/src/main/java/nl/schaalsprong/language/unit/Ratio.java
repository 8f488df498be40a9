package nl.schaalsprong.language.unit;

/**
 * A fraction in lowest terms, as exponents of units are. What would grow beyond all sense becomes
 * {@link #NONE}, and everything computed from that as well.
 *
 * @param under at least 1; 0 in {@link #NONE} only
 */
record Ratio(long over, long under) {
    static final Ratio NONE = new Ratio(0, 0);
    static final Ratio ZERO = new Ratio(0, 1);
    static final Ratio ONE = new Ratio(1, 1);

    private static final long LARGEST = 1_000_000;
    private static final int FINEST = 12;

    static Ratio of(long over, long under) {
        if (under == 0) {
            return NONE;
        }
        long common = Math.max(1, divisor(Math.abs(over), Math.abs(under))) * Long.signum(under);
        long top = over / common;
        long bottom = under / common;
        return Math.abs(top) > LARGEST || bottom > LARGEST ? NONE : new Ratio(top, bottom);
    }

    /** The fraction with a small denominator that a number is; {@link #NONE} if it is none. */
    static Ratio of(double value) {
        for (int under = 1; under <= FINEST; under++) {
            double over = value * under;
            if (Math.abs(over) <= LARGEST && Math.abs(over - Math.rint(over)) < 1e-9) {
                return of(Math.round(over), under);
            }
        }
        return NONE;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    boolean isNone() {
        return under == 0;
    }

    Ratio plus(Ratio other) {
        return isNone() || other.isNone()
                ? NONE
                : of(over * other.under + other.over * under, under * other.under);
    }

    Ratio times(Ratio other) {
        return isNone() || other.isNone() ? NONE : of(over * other.over, under * other.under);
    }

    Ratio negated() {
        return new Ratio(-over, under);
    }

    /** One divided by it. */
    Ratio inverse() {
        return isNone() ? NONE : of(under, over);
    }

    /** As a number. */
    double value() {
        return (double) over / under;
    }

    @Override
    public String toString() {
        return under == 1 ? Long.toString(over) : "(" + over + "/" + under + ")";
    }
}
