package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Plan;
import org.junit.jupiter.api.Test;

/** What a kernel gives beside the bits: probes, pruning, tiles, refusals. */
class BatchTest {
    private static final Plan LIMITS = Models.own("limits");

    @Test
    void a_probe_says_which_argument_of_the_nested_chain_was_smallest_and_the_first_of_equals() {
        Recorded recorded =
                run(
                        question(LIMITS, List.of(), List.of(), List.of("starting")),
                        new double[0][],
                        1);
        // capacity 8, grid 4 + t, money 12 - t, wanted 9 until 6 and then 7
        assertArrayEquals(
                new double[] {1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 2}, recorded.probes.getFirst());
    }

    @Test
    void a_probe_follows_the_input_of_each_future() {
        Recorded recorded =
                run(
                        question(LIMITS, List.of("capacity_extra"), List.of(), List.of("starting")),
                        new double[][] {{0, -6}},
                        2);
        assertEquals(1, recorded.probes.get(0)[0]);
        assertEquals(0, recorded.probes.get(1)[0]);
    }

    @Test
    void what_nothing_asks_for_is_not_computed() {
        BatchKernel all = kernel(question(LIMITS, List.of(), List.of("unused"), List.of()));
        BatchKernel few = kernel(question(LIMITS, List.of(), List.of("wanted"), List.of()));
        assertTrue(all.commands() > few.commands());
        assertEquals(0, few.commands());
    }

    @Test
    void what_does_not_change_in_time_is_not_computed_in_every_step() {
        BatchKernel kernel =
                kernel(question(LIMITS, List.of("capacity_extra"), List.of("capacity"), List.of()));
        assertEquals(0, kernel.commands());
    }

    @Test
    void threads_that_share_a_kernel_give_the_same_bits_as_one() throws Exception {
        Plan plan = Models.own("random");
        Question question = question(plan, List.of("spread"), List.of("walk"), List.of());
        Kernel kernel = Batch.compile(plan, question, 16).orThrow();
        double[][] alone = together(kernel, 1);
        double[][] shared = together(kernel, 4);
        for (int tile = 0; tile < alone.length; tile++) {
            assertArrayEquals(alone[tile], shared[tile]);
        }
    }

    @Test
    void other_times_than_the_plans_own_can_be_asked() {
        Question question = new Question(List.of(), List.of("money"), List.of(), 2, 4, 0.5);
        Kernel kernel = Batch.compile(LIMITS, question).orThrow();
        assertEquals(List.of(2.0, 3.0, 4.0), kernel.times());
    }

    @Test
    void names_that_are_not_there_are_findings() {
        Question question =
                question(LIMITS, List.of("capcity"), List.of("hmes"), List.of("speed", "nowhere"));
        Outcome<Kernel> outcome = Batch.compile(LIMITS, question);
        assertEquals(
                List.of(
                        "engine.unknown-input",
                        "engine.unknown-output",
                        "engine.probe-without-min",
                        "engine.unknown-probe"),
                outcome.findings().stream().map(Finding::code).toList());
        assertEquals(List.of("capcity", "capacity"), outcome.findings().getFirst().values());
    }

    @Test
    void a_run_that_asks_too_much_is_refused() {
        Question question = new Question(List.of(), List.of("homes"), List.of(), 0, 1e9, 0.001);
        assertEquals("engine.too-much-work", code(LIMITS, question));
    }

    @Test
    void a_run_that_would_remember_too_much_is_refused() {
        Plan plan =
                Course.plan(
                        "><start>0</start><stop>1000000</stop><dt>1</dt>",
                        "<stock name=\"s\"><eqn>1</eqn></stock>" + Course.aux("x", "DELAY(s, s)"));
        assertEquals(
                "engine.too-much-memory",
                code(plan, question(plan, List.of("s"), List.of("x"), List.of())));
    }

    @Test
    void times_that_run_backwards_are_refused() {
        assertEquals(
                "engine.bad-times",
                code(LIMITS, new Question(List.of(), List.of("homes"), List.of(), 3, 1, 1)));
    }

    private static String code(Plan plan, Question question) {
        return Batch.compile(plan, question).findings().getFirst().code();
    }

    private static Question question(
            Plan plan, List<String> inputs, List<String> outputs, List<String> probes) {
        return new Question(inputs, outputs, probes, plan.start(), plan.stop(), plan.dt());
    }

    private static BatchKernel kernel(Question question) {
        return (BatchKernel) Batch.compile(LIMITS, question).orThrow();
    }

    private static Recorded run(Question question, double[][] inputs, int count) {
        Kernel kernel = kernel(question);
        Recorded recorded = new Recorded(kernel.times().size(), count);
        kernel.workspace().run(inputs, 1, 0, count, recorded);
        return recorded;
    }

    /** The walk of 256 futures in tiles of 16, by so many threads. */
    private static double[][] together(Kernel kernel, int threads) throws Exception {
        double[][] tiles = new double[16][];
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> done = new ArrayList<>();
            for (int t = 0; t < tiles.length; t++) {
                int tile = t;
                done.add(
                        pool.submit(
                                () -> {
                                    Recorded recorded = new Recorded(kernel.times().size(), 16);
                                    double[][] spread = new double[1][16];
                                    Arrays.fill(spread[0], 2 + tile);
                                    kernel.workspace().run(spread, 9, 16 * tile, 16, recorded);
                                    tiles[tile] =
                                            recorded.outputs.stream()
                                                    .flatMapToDouble(Arrays::stream)
                                                    .toArray();
                                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        return tiles;
    }

    /** The first output and the first probe, by future and moment. */
    private static final class Recorded implements Kernel.Sink {
        private final List<double[]> outputs = new ArrayList<>();
        private final List<double[]> probes = new ArrayList<>();

        Recorded(int times, int count) {
            for (int m = 0; m < count; m++) {
                outputs.add(new double[times]);
                probes.add(new double[times]);
            }
        }

        @Override
        public void output(int output, int time, int first, int count, double[] values) {
            for (int m = 0; m < count; m++) {
                outputs.get(m)[time] = values[m];
            }
        }

        @Override
        public void probe(int probe, int time, int first, int count, double[] arguments) {
            for (int m = 0; m < count; m++) {
                probes.get(m)[time] = arguments[m];
            }
        }
    }
}
