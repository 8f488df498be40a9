package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schaalsprong.language.Plan;

/** Runs the tiles of one kernel on so many threads, for tests. */
final class Threads {
    private static final int WIDTH = 2;
    private static final int FUTURES = 4;
    private static final long SEED = 7;

    private Threads() {}

    /** The bits of every output of four futures at every moment. */
    static long[] run(Plan plan, int threads) {
        List<String> outputs =
                plan.variables().stream().flatMap(v -> v.elements().stream()).toList();
        Question question =
                new Question(List.of(), outputs, List.of(), plan.start(), plan.stop(), plan.dt());
        Kernel kernel = Batch.compile(plan, question, WIDTH).orThrow();
        int moments = kernel.times().size();
        long[] bits = new long[outputs.size() * moments * FUTURES];
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> tiles = new ArrayList<>();
            for (int first = 0; first < FUTURES; first += WIDTH) {
                int from = first;
                tiles.add(pool.submit(() -> tile(kernel, from, moments, bits)));
            }
            for (Future<?> tile : tiles) {
                tile.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return bits;
    }

    private static void tile(Kernel kernel, int from, int moments, long[] bits) {
        Kernel.Sink keep =
                new Kernel.Sink() {
                    @Override
                    public void output(int output, int time, int first, int count, double[] by) {
                        for (int m = 0; m < count; m++) {
                            int at = (output * moments + time) * FUTURES + first + m;
                            bits[at] = Double.doubleToLongBits(by[m]);
                        }
                    }

                    @Override
                    public void probe(int probe, int time, int first, int count, double[] by) {
                        throw new AssertionError("nothing was probed");
                    }
                };
        kernel.workspace().run(new double[0][], SEED, from, WIDTH, keep);
    }
}
