package nl.schaalsprong.futures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.cases.CaseReader;

/**
 * How long the shipped case takes to answer, once warm, and what a second thread brings. Run by
 * {@code ./sprong bench futures}; a run refuses to time results that differ between threads.
 */
final class FuturesBench {
    private static final int[] SIZES = {256, 1024, 10_000};
    private static final int WARM = 30;

    private FuturesBench() {}

    /** Prints a table of medians in milliseconds, with the ratio of one thread to two. */
    public static void main(String[] arguments) {
        Path folder = Path.of(System.getProperty("sprong.home"), "cases", "brainport");
        Ensemble ensemble = CaseReader.read(folder).then(Ensemble::of).orThrow();
        for (int i = 0; i < WARM; i++) {
            time(ensemble, SIZES[0], 2);
        }
        System.out.println("futures   1 thread   2 threads   ratio   (median ms)");
        for (int size : SIZES) {
            if (!answer(ensemble, size, 1).equals(answer(ensemble, size, 2))) {
                throw new IllegalStateException("One thread and two differ; nothing is timed.");
            }
            double one = median(ensemble, size, 1);
            double two = median(ensemble, size, 2);
            System.out.printf(
                    Locale.ROOT, "%7d   %8.1f   %9.1f   %5.2f%n", size, one, two, one / two);
        }
    }

    private static double median(Ensemble ensemble, int size, int threads) {
        int runs = size > 5000 ? 5 : 41;
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = time(ensemble, size, threads);
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static double time(Ensemble ensemble, int size, int threads) {
        long started = Clock.nanos();
        answer(ensemble, size, threads);
        return (Clock.nanos() - started) / 1e6;
    }

    private static FuturesResult answer(Ensemble ensemble, int size, int threads) {
        return ensemble.run(Scenario.BASELINE, size, 42, threads, () -> false);
    }
}
