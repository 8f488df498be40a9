package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.schaalsprong.base.Watch;

/**
 * Work on futures, handed out in tiles: each thread takes the next until none is left. What is
 * computed must not hang on which thread took it.
 *
 * @param width futures of one tile, at most
 * @param size futures of all of them
 * @param threads how many work at once
 */
public record Tiles(int width, int size, int threads) {
    /** What one thread does; it is made on that thread and not shared. */
    public interface Worker {
        /** Runs the futures {@code first} up to {@code first + count}. */
        void run(int first, int count);

        /** Told after its last tile. */
        default void done() {}
    }

    /**
     * Has it all done.
     *
     * @param watch told of futures; once it calls the work off, no tile is begun any more
     * @return whether all was done
     * @throws CancellationException when the waiting thread is interrupted
     */
    public boolean work(ExecutorService pool, Watch watch, Supplier<Worker> workers) {
        AtomicInteger taken = new AtomicInteger();
        Callable<Boolean> work = () -> work(taken, watch, workers.get());
        List<Future<Boolean>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            running.add(pool.submit(work));
        }
        boolean whole = true;
        for (Future<Boolean> thread : running) {
            whole &= finished(thread);
        }
        return whole;
    }

    private boolean work(AtomicInteger taken, Watch watch, Worker worker) {
        boolean whole = true;
        for (int first = next(taken); first < size && whole; first = next(taken)) {
            int count = Math.min(width, size - first);
            worker.run(first, count);
            watch.passed(count);
            whole = !watch.cancelled();
        }
        worker.done();
        return whole;
    }

    private int next(AtomicInteger taken) {
        return Math.multiplyExact(taken.getAndIncrement(), width);
    }

    /**
     * The answer of work on another thread.
     *
     * @throws CancellationException when interrupted while waiting
     * @throws IllegalStateException when the work failed
     */
    static <T> T finished(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
