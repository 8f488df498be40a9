package nl.schaalsprong.engine.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.engine.Batch;
import nl.schaalsprong.engine.Kernel;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.language.Plan;

/** Whether oracle and batch agree over the first steps of a small plan, to the last bit. */
final class FewSteps {
    private static final int STEPS = 3;
    private static final int FEW_OPERATIONS = 2_000;
    private static final int FEW_SLOTS = 300;

    private FewSteps() {}

    /** False where the plan is not small. */
    static boolean agree(Plan plan) {
        if (plan.program().operations() > FEW_OPERATIONS
                || plan.program().slots().size() > FEW_SLOTS) {
            return false;
        }
        List<String> all = plan.variables().stream().flatMap(v -> v.elements().stream()).toList();
        double stop = Math.min(plan.stop(), plan.start() + STEPS * plan.dt());
        Outcome<Run> run = Oracle.run(plan, Map.of(), 1, 0, plan.start(), stop, plan.dt());
        Outcome<Kernel> kernel =
                Batch.compile(
                        plan,
                        new Question(List.of(), all, List.of(), plan.start(), stop, plan.dt()));
        assertEquals(ReadBack.codes(run), ReadBack.codes(kernel), "verdict of the engine");
        if (run instanceof Outcome.Good<Run>(Run wanted, _)) {
            kernel.orThrow().workspace().run(new double[0][], 1, 0, 1, new Same(all, wanted));
        }
        return true;
    }

    /** Holds what the batch gives against what the oracle gave. */
    private record Same(List<String> names, Run wanted) implements Kernel.Sink {
        @Override
        public void output(int output, int time, int first, int count, double[] values) {
            String name = names.get(output);
            assertEquals(
                    Double.doubleToLongBits(wanted.values()[output][time]),
                    Double.doubleToLongBits(values[0]),
                    () -> name + " at moment " + time);
        }

        @Override
        public void probe(int probe, int time, int first, int count, double[] arguments) {
            throw new IllegalArgumentException("No probe was asked for.");
        }
    }
}
