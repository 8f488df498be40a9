package nl.schaalsprong.futures;

/**
 * A set of runs, each said by where every parameter lies in its distribution: what a design hands
 * to {@link Sweep}. Implementations are immutable.
 */
public interface Shares {
    /** Number of runs. */
    int size();

    /**
     * Fills in some runs.
     *
     * @param first the first run
     * @param count how many
     * @param into {@code into[p][m]}: the share, in (0, 1), of the distribution of parameter {@code
     *     p} of the case that lies below its value in run {@code first + m}
     */
    void fill(int first, int count, double[][] into);
}
