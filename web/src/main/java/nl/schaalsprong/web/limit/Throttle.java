package nl.schaalsprong.web.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts attempts per visitor: a burst is let through at once, and what was used comes back evenly
 * over a window (the generic cell rate algorithm). Safe for any number of threads.
 */
public final class Throttle {
    private final long window;
    private final long each;
    private final LongSupplier nanos;

    /** Per visitor the moment at which everything used has come back. */
    private final Map<String, Long> paid =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > Limits.VISITORS;
                }
            };

    /**
     * Lets through what a visitor may do.
     *
     * @param burst attempts in a window
     * @param nanos a clock that only goes forward
     */
    public Throttle(int burst, Duration window, LongSupplier nanos) {
        this.window = window.toNanos();
        this.each = this.window / burst;
        this.nanos = nanos;
    }

    /** Seconds until a visitor may try again; 0 when this attempt may go on, and is counted. */
    public synchronized long take(String visitor) {
        long now = nanos.getAsLong();
        long debt = Math.max(0, paid.getOrDefault(visitor, now) - now);
        long over = debt + each - window;
        if (over > 0) {
            return Math.ceilDiv(over, 1_000_000_000L);
        }
        paid.put(visitor, now + debt + each);
        return 0;
    }

    /** Uncounts an attempt that turned out not to matter. */
    public synchronized void giveBack(String visitor) {
        paid.computeIfPresent(visitor, (_, until) -> until - each);
    }
}
