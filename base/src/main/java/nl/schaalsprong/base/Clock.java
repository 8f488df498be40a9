package nl.schaalsprong.base;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The only place where time is read. Used for elapsed seconds, session ends and the moment a change
 * is written down, never for results.
 */
public final class Clock {
    private Clock() {}

    /** Nanoseconds since an arbitrary moment, for measuring how long something took. */
    public static long nanos() {
        return System.nanoTime();
    }

    /** The moment it is, in whole milliseconds: when something is written down. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
