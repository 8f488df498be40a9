package nl.schaalsprong.web.answer;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Clock;

/**
 * Who may compute when. Full samples are computed one at a time, effects of measures in the
 * background, and the slowest work only while nobody asks anything.
 */
final class Turns implements AutoCloseable {
    private static final long POLL = 10;
    private static final long QUIET = 500_000_000;

    private final Semaphore full = new Semaphore(1);
    private final AtomicLong asked = new AtomicLong(Clock.nanos() - QUIET);
    private final ExecutorService background = thread("helps", Thread.NORM_PRIORITY);
    private final ExecutorService slow = thread("decides", Thread.MIN_PRIORITY);

    private static ExecutorService thread(String name, int priority) {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).priority(priority).unstarted(work));
    }

    /** Runs work that readers wait for on their pages. */
    ExecutorService background() {
        return background;
    }

    /** Runs work that gives way to all other. */
    ExecutorService slow() {
        return slow;
    }

    /** Notes that somebody asks something. */
    void ask() {
        asked.set(Clock.nanos());
    }

    /** Waits for the turn to compute a full sample; {@link #release} it. */
    void await(BooleanSupplier cancelled) {
        ask();
        try {
            while (!full.tryAcquire(POLL, TimeUnit.MILLISECONDS)) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("superseded");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    void release() {
        ask();
        full.release();
    }

    /** Waits until nobody has asked anything for half a second and no full sample is computed. */
    void giveWay() {
        try {
            while (full.availablePermits() == 0 || Clock.nanos() - asked.get() < QUIET) {
                Thread.sleep(POLL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    @Override
    public void close() {
        background.shutdownNow();
        slow.shutdownNow();
    }
}
