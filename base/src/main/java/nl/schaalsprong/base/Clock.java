package nl.schaalsprong.base;

/**
 * The only place where time is read. Used for elapsed seconds and session ends, never for results.
 */
public final class Clock {
    private Clock() {}

    /** Nanoseconds since an arbitrary moment, for measuring how long something took. */
    public static long nanos() {
        return System.nanoTime();
    }
}
