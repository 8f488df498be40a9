package nl.schaalsprong.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Program;

/**
 * Answers a question by the oracle, one future after another. For adaptive integration, where every
 * future takes parts of a step of its own, so that there is nothing futures could do together.
 *
 * @param inputs index in the question by slot
 * @param outputs slots
 * @param probes arguments of each chain of MIN
 */
record OracleKernel(
        Question question,
        Program program,
        Timeline timeline,
        Map<Integer, Integer> inputs,
        List<Integer> outputs,
        List<List<Formula>> probes,
        int width)
        implements Kernel {
    @Override
    public List<Double> times() {
        return timeline.saved();
    }

    @Override
    public Workspace workspace() {
        return this::run;
    }

    private void run(double[][] values, long seed, int first, int count, Sink sink) {
        double[][][] kept = new double[outputs.size() + probes.size()][times().size()][count];
        for (int m = 0; m < count; m++) {
            int member = m;
            Map<Integer, Double> given = new TreeMap<>();
            inputs.forEach((slot, input) -> given.put(slot, values[input][member]));
            Oracle.watch(
                    program,
                    timeline,
                    given,
                    seed,
                    first + m,
                    (index, oracle) -> keep(kept, index, member, oracle));
        }
        for (int time = 0; time < times().size(); time++) {
            for (int i = 0; i < outputs.size(); i++) {
                sink.output(i, time, first, count, kept[i][time]);
            }
            for (int i = 0; i < probes.size(); i++) {
                sink.probe(i, time, first, count, kept[outputs.size() + i][time]);
            }
        }
    }

    private void keep(double[][][] kept, int index, int member, Oracle oracle) {
        for (int i = 0; i < outputs.size(); i++) {
            kept[i][index][member] = oracle.value(outputs.get(i));
        }
        for (int i = 0; i < probes.size(); i++) {
            kept[outputs.size() + i][index][member] = smallest(probes.get(i), oracle);
        }
    }

    /** Index of the smallest argument, the first of equals. */
    private static int smallest(List<Formula> arguments, Oracle oracle) {
        int index = 0;
        double least = oracle.value(arguments.getFirst());
        for (int i = 1; i < arguments.size(); i++) {
            double value = oracle.value(arguments.get(i));
            index = value < least ? i : index;
            least = Math.min(least, value);
        }
        return index;
    }
}
