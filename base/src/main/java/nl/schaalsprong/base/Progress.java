package nl.schaalsprong.base;

import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A watch that counts, so that who waits can be told how far the work is, how fast it goes and how
 * long it will still take. Never cancels. Safe for several threads.
 */
public final class Progress implements Watch {
    private final long started = Clock.nanos();
    private final AtomicLong expected = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /** Work that begins now. */
    public Progress() {}

    /**
     * How far the work is.
     *
     * @param done parts that were done
     * @param expected parts in all; 0 while that is not known
     * @param seconds since the work was begun
     */
    public record Seen(long done, long expected, double seconds) {
        /** Parts a second; 0 before the first. */
        public double rate() {
            return seconds > 0 ? done / seconds : 0;
        }

        /** Seconds to go at this rate; absent before the first part. */
        public OptionalDouble remaining() {
            return rate() > 0 && expected > 0
                    ? OptionalDouble.of(Math.max(0, expected - done) / rate())
                    : OptionalDouble.empty();
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void expect(long parts) {
        expected.set(parts);
    }

    @Override
    public void passed(long parts) {
        done.addAndGet(parts);
    }

    /** How far it is now. */
    public Seen seen() {
        return new Seen(done.get(), expected.get(), (Clock.nanos() - started) / 1e9);
    }
}
