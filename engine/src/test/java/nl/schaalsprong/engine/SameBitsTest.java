package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the batch computes is what the oracle computes, to the last bit. */
class SameBitsTest {
    private static final long SEED = 20261124;

    static List<Plan> own() {
        return Models.own().toList();
    }

    @ParameterizedTest
    @MethodSource("own")
    void the_batch_gives_the_bits_of_the_oracle_on_our_own_models(Plan plan) {
        assertSame(plan, 64, 5, 9);
    }

    @ParameterizedTest
    @MethodSource("own")
    void a_tile_of_one_gives_the_same_bits(Plan plan) {
        assertSame(plan, 1, 3, 1);
    }

    @Test
    void the_batch_gives_the_bits_of_the_oracle_on_the_public_test_models() throws IOException {
        assumeTrue(Files.isDirectory(Models.shared()), "../shared is not there");
        for (Plan plan : Models.conformance()) {
            assertSame(plan, 8, 0, 3);
        }
    }

    /** Runs {@code count} futures from {@code first} both ways, each with other inputs. */
    private static void assertSame(Plan plan, int width, int first, int count) {
        List<String> inputs = inputs(plan);
        List<String> outputs =
                plan.variables().stream().flatMap(v -> v.elements().stream()).toList();
        Question question =
                new Question(inputs, outputs, List.of(), plan.start(), plan.stop(), plan.dt());
        Kernel kernel = Batch.compile(plan, question, width).orThrow();
        double[][] drawn = drawn(inputs, first, count);
        double[][][] batch = run(kernel, drawn, first, count);
        for (int m = 0; m < count; m++) {
            Map<String, Double> one = new TreeMap<>();
            for (int i = 0; i < inputs.size(); i++) {
                one.put(inputs.get(i), drawn[i][m]);
            }
            Run run = Oracle.run(plan, one, SEED, first + m).orThrow();
            assertEquals(run.times(), kernel.times());
            for (int o = 0; o < outputs.size(); o++) {
                assertArrayEquals(
                        bits(run.of(outputs.get(o))),
                        bits(batch[o][m]),
                        plan.name() + " " + outputs.get(o));
            }
        }
    }

    private static long[] bits(double[] values) {
        return java.util.Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
    }

    /** Every constant, and the start of every stock. */
    private static List<String> inputs(Plan plan) {
        List<String> inputs = new ArrayList<>();
        for (Variable variable : plan.variables()) {
            boolean constant = variable.equation().matches("[-0-9. ]+");
            if (constant || variable.kind() == Variable.Kind.STOCK) {
                inputs.addAll(variable.elements());
            }
        }
        return inputs;
    }

    private static double[][] drawn(List<String> inputs, int first, int count) {
        double[][] drawn = new double[inputs.size()][count];
        for (int i = 0; i < drawn.length; i++) {
            for (int m = 0; m < count; m++) {
                drawn[i][m] = 0.5 + 4 * new Seed(SEED).of(i).uniform(first + m);
            }
        }
        return drawn;
    }

    private static double[][][] run(Kernel kernel, double[][] inputs, int first, int count) {
        double[][][] values =
                new double[kernel.question().outputs().size()][count][kernel.times().size()];
        Kernel.Workspace workspace = kernel.workspace();
        for (int done = 0; done < count; done += kernel.width()) {
            int tile = Math.min(kernel.width(), count - done);
            double[][] part = new double[inputs.length][];
            for (int i = 0; i < inputs.length; i++) {
                part[i] = java.util.Arrays.copyOfRange(inputs[i], done, done + tile);
            }
            workspace.run(part, SEED, first + done, tile, new Keeping(values, first));
        }
        return values;
    }

    private record Keeping(double[][][] values, int start) implements Kernel.Sink {
        @Override
        public void output(int output, int time, int first, int count, double[] from) {
            for (int m = 0; m < count; m++) {
                values[output][first - start + m][time] = from[m];
            }
        }

        @Override
        public void probe(int probe, int time, int first, int count, double[] arguments) {
            assertTrue(false, "nothing was probed");
        }
    }
}
