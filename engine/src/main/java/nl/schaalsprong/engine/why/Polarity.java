package nl.schaalsprong.engine.why;

/** The sign of a causal link or of a feedback loop, at one moment of one run. */
public enum Polarity {
    /** More gives more; of a loop: reinforcing. */
    POSITIVE,
    /** More gives less; of a loop: balancing. */
    NEGATIVE,
    /** More or less makes no difference. */
    NONE,
    /** More and less both raise it, or both lower it. */
    MIXED,
    /** Cannot be told: it goes through the inside of a conveyor, a queue or an oven. */
    UNKNOWN;

    /**
     * The sign of what a link does.
     *
     * @param below what changes when the cause is a little less
     * @param above what changes when the cause is a little more
     */
    static Polarity of(double below, double above) {
        double down = Math.signum(-below);
        double up = Math.signum(above);
        if (Double.isNaN(down) || Double.isNaN(up)) {
            return UNKNOWN;
        }
        if (down * up < 0) {
            return MIXED;
        }
        return of(down + up);
    }

    static Polarity of(double sign) {
        return sign > 0 ? POSITIVE : sign < 0 ? NEGATIVE : NONE;
    }
}
