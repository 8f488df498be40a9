package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;

/** Holds what the batch computes against the oracle, to the last bit. */
final class Agreement {
    private static final long SEED = 20261124;

    private Agreement() {}

    /** Runs {@code count} futures from {@code first} both ways, each with other inputs. */
    static void assertSame(Plan plan, int width, int first, int count) {
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
        return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
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
                part[i] = Arrays.copyOfRange(inputs[i], done, done + tile);
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
            throw new AssertionError("nothing was probed");
        }
    }
}
