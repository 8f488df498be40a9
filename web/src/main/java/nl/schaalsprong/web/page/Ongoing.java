package nl.schaalsprong.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.web.limit.Limits;
import org.springframework.stereotype.Component;

/**
 * Work that may take longer than a reader should wait in silence. It is begun by the first who asks
 * and goes on between questions; an answer is handed out once, keeping it is up to the work itself.
 * Work that nobody has asked after for a while is called off.
 */
@Component
public final class Ongoing {
    private static final long PATIENCE = 900;
    private static final double FORGOTTEN = 20e9;

    private final Executor executor = work -> Thread.ofVirtual().name("ongoing").start(work);
    private final Map<String, Work<?>> under = new LinkedHashMap<>();

    Ongoing() {}

    /** Work and who looks after it. */
    private static final class Work<T> implements Watch {
        private final Progress progress = new Progress();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile long asked = Clock.nanos();

        @Override
        public boolean cancelled() {
            return Clock.nanos() - asked > FORGOTTEN;
        }

        @Override
        public void expect(long parts) {
            progress.expect(parts);
        }

        @Override
        public void passed(long parts) {
            progress.passed(parts);
        }

        private void run(Function<Watch, T> function) {
            try {
                result.complete(function.apply(this));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** An answer, or how far the work is. */
    public sealed interface Answer<T> {
        /** The work is done. */
        record Ready<T>(T value) implements Answer<T> {}

        /** It goes on. */
        record Busy<T>(Progress.Seen seen) implements Answer<T> {}
    }

    /**
     * Begins work or looks after it; waits a little less than a second.
     *
     * @param key names the work and everything its answer depends on
     * @param work told who looks on; what it throws is thrown here
     */
    public <T> Answer<T> answer(String key, Function<Watch, T> work) {
        Work<T> begun = begun(key, work);
        begun.asked = Clock.nanos();
        try {
            T value = begun.result.get(PATIENCE, TimeUnit.MILLISECONDS);
            forget(key, begun);
            return new Answer.Ready<>(value);
        } catch (TimeoutException e) {
            return new Answer.Busy<>(begun.progress.seen());
        } catch (ExecutionException e) {
            forget(key, begun);
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** The work of a key; a key always names work of one type. */
    @SuppressWarnings("unchecked")
    private synchronized <T> Work<T> begun(String key, Function<Watch, T> work) {
        Work<?> known = under.get(key);
        if (known != null && !known.cancelled()) {
            return (Work<T>) known;
        }
        Work<T> fresh = new Work<>();
        under.put(key, fresh);
        if (under.size() > Limits.ONGOING) {
            under.remove(under.keySet().iterator().next());
        }
        executor.execute(() -> fresh.run(work));
        return fresh;
    }

    private synchronized void forget(String key, Work<?> work) {
        under.remove(key, work);
    }
}
