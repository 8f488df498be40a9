package nl.schaalsprong.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;

/**
 * One future with every slot at every step, from which any formula of the plan can be computed
 * again: as it was at a step, or with some of its leaves as they were at another. A leaf is a part
 * that reads something: a slot, the clock, a random number, what is looked back on, or what a
 * device shows. Immutable, so threads may share it.
 */
public final class Recording {
    private final Plan plan;
    private final Timeline timeline;
    private final long seed;
    private final int future;
    private final Set<Integer> given;
    private final double[][] values;
    private final Map<Formula.Content, double[]> shown = new IdentityHashMap<>();

    private Recording(
            Plan plan, Timeline timeline, Map<Integer, Double> given, long seed, int future) {
        this.plan = plan;
        this.timeline = timeline;
        this.seed = seed;
        this.future = future;
        this.given = Set.copyOf(given.keySet());
        this.values = new double[timeline.steps() + 1][plan.program().slots().size()];
        Program program = plan.program();
        program.step().forEach(a -> prepare(a.formula()));
        program.stocks().forEach(s -> prepare(s.net()));
        Oracle.watch(program, timeline, given, seed, future, this::keep);
    }

    /**
     * Runs one future and keeps it; what {@link Oracle#run} refuses is refused, and what is too
     * large to keep ({@link Limits#RECORDED}).
     *
     * @param inputs values by full element name that replace equations; of a stock, its start
     */
    public static Outcome<Recording> of(
            Plan plan,
            Map<String, Double> inputs,
            long seed,
            int future,
            double start,
            double stop,
            double dt) {
        Optional<Finding> refusal = Timeline.refusal(plan, start, stop, dt);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(List.of(refusal.get()));
        }
        Timeline all = Timeline.of(plan, start, stop, dt);
        if ((all.steps() + 1.0) * plan.program().slots().size() > Limits.RECORDED) {
            Place place = Place.whole(plan.name());
            return new Outcome.Refused<>(List.of(Finding.error("engine.too-much-memory", place)));
        }
        Timeline each = new Timeline(all.start(), all.stop(), all.dt(), all.steps(), 1);
        return Oracle.slots(plan, inputs)
                .then(slots -> Outcome.good(new Recording(plan, each, slots, seed, future)));
    }

    private void prepare(Formula formula) {
        if (formula instanceof Formula.Content content) {
            shown.put(content, new double[values.length]);
        }
        formula.parts().forEach(this::prepare);
    }

    private void keep(int step, Oracle oracle) {
        for (int slot = 0; slot < values[step].length; slot++) {
            values[step][slot] = oracle.value(slot);
        }
        shown.forEach((content, course) -> course[step] = oracle.value(content));
    }

    /** The model that ran. */
    public Plan plan() {
        return plan;
    }

    /** The last step; the first is 0. */
    public int last() {
        return timeline.steps();
    }

    /** Length of a step, in the model's time unit. */
    public double dt() {
        return timeline.dt();
    }

    /** When a step begins. */
    public double time(int step) {
        return timeline.time(step);
    }

    /** Whether a slot got its value, or a stock its start, from outside. */
    public boolean isGiven(int slot) {
        return given.contains(slot);
    }

    /** The value of a slot at a step. */
    public double value(int slot, int step) {
        return values[step][slot];
    }

    /** A formula as it was at a step. */
    public double value(Formula formula, int step) {
        return value(formula, new Standpoint(step, Set.of(), step, value -> value));
    }

    /** A formula as it was at a step, but with some leaves as they were at another. */
    public double mixed(Formula formula, int step, Set<Formula> leaves, int other) {
        return value(formula, new Standpoint(step, leaves, other, value -> value));
    }

    /** A formula as it was at a step, but with the values of some leaves changed. */
    public double changed(
            Formula formula, int step, Set<Formula> leaves, DoubleUnaryOperator change) {
        return value(formula, new Standpoint(step, leaves, step, change));
    }

    /** Where a formula is computed: at a step, some leaves at another and changed. */
    private record Standpoint(
            int step, Set<Formula> leaves, int other, DoubleUnaryOperator change) {
        int step(Formula leaf) {
            return leaves.contains(leaf) ? other : step;
        }

        double value(Formula leaf, double value) {
            return leaves.contains(leaf) ? change.applyAsDouble(value) : value;
        }
    }

    private double value(Formula formula, Standpoint at) {
        return switch (formula) {
            case Formula.Constant(double value) -> value;
            case Formula.Slot(int slot) -> at.value(formula, values[at.step(formula)][slot]);
            case Formula.Clock(var reading) -> at.value(formula, clock(reading, at.step(formula)));
            case Formula.Apply(var operation, var arguments) ->
                    TreeArithmetic.apply(operation, arguments, part -> value(part, at));
            case Formula.Lookup(int table, Formula argument) ->
                    TreeArithmetic.lookup(plan.program().tables().get(table), value(argument, at));
            case Formula.Draw draw -> at.value(formula, draw(draw, at));
            case Formula.Recall(int memory, Formula delay) ->
                    at.value(formula, recall(memory, value(delay, at), at.step(formula)));
            case Formula.Content content -> at.value(formula, shown(content, at.step(formula)));
        };
    }

    private double clock(Formula.Reading reading, int step) {
        return switch (reading) {
            case TIME, STEP_TIME -> timeline.time(step);
            case DT -> timeline.dt();
            case START -> timeline.start();
            case STOP -> timeline.stop();
        };
    }

    private double draw(Formula.Draw draw, Standpoint at) {
        return Elementary.draw(
                draw.distribution(),
                seed,
                future,
                draw.place(),
                at.step(draw),
                value(draw.arguments().getFirst(), at),
                value(draw.arguments().getLast(), at));
    }

    private double recall(int memory, double delay, int step) {
        double back = Math.max(1, StrictMath.rint(delay / timeline.dt()));
        Program.Memory kept = plan.program().memories().get(memory);
        return step - back >= 0
                ? values[(int) (step - back)][kept.input()]
                : values[0][kept.initial()];
    }

    private double shown(Formula.Content content, int step) {
        double @org.jspecify.annotations.Nullable [] course = shown.get(content);
        if (course == null) {
            throw new IllegalArgumentException("No step of the plan has (%s).".formatted(content));
        }
        return course[step];
    }
}
