package nl.schaalsprong.futures;

/** Bounds on what may be asked of the futures; one place for all of them. */
public final class Limits {
    /** Most futures in one run: memory is about size x moments x readings x 8 bytes. */
    public static final int MOST_FUTURES = 100_000;

    /** Most threads in one run. */
    public static final int MOST_THREADS = 256;

    /** Fewest points of each sample of a sensitivity analysis. */
    public static final int FEWEST_POINTS = 64;

    /** Most points of each sample: with 70 uncertainties 590,000 runs. */
    public static final int MOST_POINTS = 8_192;

    /** Most paths of a screening. */
    public static final int MOST_PATHS = 1_000;

    /** Characters of the reason behind an own variant of a parameter. */
    public static final int LONGEST_REASON = 200;

    /** Characters of the name somebody keeps a scenario under. */
    public static final int LONGEST_NAME = 120;

    /** Scenarios one person keeps at the same time. */
    public static final int MOST_SCENARIOS = 200;

    private Limits() {}
}
