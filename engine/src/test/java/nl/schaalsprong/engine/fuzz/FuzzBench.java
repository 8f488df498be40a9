package nl.schaalsprong.engine.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Seed;

/**
 * Many damaged models, one after the other, on as many threads as asked for. Run by {@code ./sprong
 * bench fuzz}; ends with exit code 1 where an input failed. A failure is anything thrown, an input
 * that takes more than a second twice, or one that does not end.
 */
final class FuzzBench {
    private static final int BLOCK = 500;
    private static final int WARM = 1_000;
    private static final double SLOW_SECONDS = 1;
    private static final double HANGS_SECONDS = 60;

    private final Fuzzer fuzzer;
    private final long inputs;
    private final Failures failures;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong[] reached = new AtomicLong[ModelFuzz.Reached.values().length];
    private final List<Worker> workers = new ArrayList<>();

    private FuzzBench(Fuzzer fuzzer, long inputs, Path folder) {
        this.fuzzer = fuzzer;
        this.inputs = inputs;
        this.failures = new Failures(folder, fuzzer);
        for (int i = 0; i < reached.length; i++) {
            reached[i] = new AtomicLong();
        }
    }

    /**
     * Fuzzes and prints what came of it.
     *
     * @param arguments how many inputs, the seed, how many threads, the folder for what fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzzer fuzzer =
                new Fuzzer(Corpus.withPublicSuite(), new Seed(Long.parseLong(arguments[1])));
        long inputs = Long.parseLong(arguments[0]);
        FuzzBench bench = new FuzzBench(fuzzer, inputs, Path.of(arguments[3]));
        System.exit(bench.run(Integer.parseInt(arguments[2])) ? 0 : 1);
    }

    private boolean run(int threads) throws InterruptedException {
        warm();
        long started = Clock.nanos();
        for (int i = 0; i < threads; i++) {
            Worker worker = new Worker();
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
        for (Worker worker : workers) {
            while (worker.isAlive()) {
                worker.join(10_000);
                progress(seconds(started));
            }
        }
        report(seconds(started));
        return failures.count() == 0 && done.get() == inputs;
    }

    /** The first inputs find a machine that has compiled nothing yet. */
    private void warm() {
        for (long number = 0; number < WARM; number++) {
            Fuzzer.Input input = fuzzer.input(-1 - number);
            try {
                ModelFuzz.take(input.name(), input.content());
            } catch (Throwable e) {
                failures.add(-1 - number, e);
            }
        }
    }

    private void progress(double seconds) {
        double rate = done.get() / seconds;
        System.out.printf(
                Locale.ROOT,
                "%,d of %,d inputs, %,.0f a second, %.0f s left, %d failed%n",
                done.get(),
                inputs,
                rate,
                (inputs - done.get()) / rate,
                failures.count());
        for (Worker worker : workers) {
            if (worker.isAlive() && seconds(worker.began) > HANGS_SECONDS) {
                failures.add(worker.number, hung(worker));
                report(seconds);
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private static Throwable hung(Worker worker) {
        Throwable hung = new AssertionError("does not end");
        hung.setStackTrace(worker.getStackTrace());
        return hung;
    }

    private void report(double seconds) {
        Worker slowest = workers.getFirst();
        for (Worker worker : workers) {
            slowest = worker.longest > slowest.longest ? worker : slowest;
        }
        System.out.printf(
                Locale.ROOT,
                "%,d inputs with seed %d in %,.0f s (%,.0f a second): %d failed%n",
                done.get(),
                fuzzer.seed().value(),
                seconds,
                done.get() / seconds,
                failures.count());
        for (ModelFuzz.Reached stage : ModelFuzz.Reached.values()) {
            System.out.printf(Locale.ROOT, "  %-8s %,d%n", stage, reached[stage.ordinal()].get());
        }
        System.out.printf(
                Locale.ROOT,
                "slowest: input %d, %.0f ms; peak heap %,d MB%n%s%n",
                slowest.longestNumber,
                slowest.longest * 1e3,
                peak.get() >> 20,
                failures.kinds());
    }

    private static double seconds(long since) {
        return (Clock.nanos() - since) / 1e9;
    }

    /** Takes inputs, a block at a time. */
    private final class Worker extends Thread {
        private volatile long number;
        private volatile long began = Clock.nanos();
        private volatile double longest;
        private volatile long longestNumber;

        @Override
        public void run() {
            for (long from = next.getAndAdd(BLOCK); from < inputs; from = next.getAndAdd(BLOCK)) {
                long to = Math.min(inputs, from + BLOCK);
                for (long one = from; one < to; one++) {
                    take(one);
                }
                done.addAndGet(to - from);
                peak.accumulateAndGet(heap(), Math::max);
            }
        }

        private void take(long one) {
            double took = once(one);
            if (took > longest) {
                took = Math.min(took, once(one));
            }
            if (took > longest) {
                longest = took;
                longestNumber = one;
            }
            if (took > SLOW_SECONDS) {
                failures.add(one, new AssertionError("slow"));
            }
        }

        /** Seconds it took. What seems slow is tried again: the machine may have been busy. */
        private double once(long one) {
            number = one;
            began = Clock.nanos();
            try {
                Fuzzer.Input input = fuzzer.input(one);
                reached[ModelFuzz.take(input.name(), input.content()).ordinal()].incrementAndGet();
            } catch (Throwable e) {
                failures.add(one, e);
            }
            return seconds(began);
        }

        private static long heap() {
            Runtime machine = Runtime.getRuntime();
            return machine.totalMemory() - machine.freeMemory();
        }
    }
}
