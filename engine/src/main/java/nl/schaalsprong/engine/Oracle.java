package nl.schaalsprong.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Operation;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.language.Specification.Method;
import nl.schaalsprong.language.Table;

/**
 * Interprets one future by walking the trees of the plan, as plainly as possible: what the batch
 * gives must be the same to the last bit.
 */
public final class Oracle {
    private final Program program;
    private final Timeline timeline;
    private final long seed;
    private final int future;
    private final double[] values;
    private final boolean[] given;
    private final double[][] remembered;
    private int step = 0;
    private double time;

    private Oracle(Program program, Timeline timeline, long seed, int future) {
        this.program = program;
        this.timeline = timeline;
        this.seed = seed;
        this.future = future;
        this.values = new double[program.slots().size()];
        this.given = new boolean[values.length];
        this.remembered = new double[program.memories().size()][timeline.steps() + 1];
        this.time = timeline.start();
    }

    /** Runs a future over the plan's own times. */
    public static Outcome<Run> run(Plan plan, Map<String, Double> inputs, long seed, int future) {
        return run(plan, inputs, seed, future, plan.start(), plan.stop(), plan.dt());
    }

    /**
     * Runs one future.
     *
     * @param inputs values by full element name that replace equations; of a stock, its start
     * @param future number of the future, a key of random numbers
     */
    public static Outcome<Run> run(
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
        Oracle oracle =
                new Oracle(plan.program(), Timeline.of(plan, start, stop, dt), seed, future);
        for (var input : inputs.entrySet()) {
            int slot = oracle.program.slots().indexOf(input.getKey());
            if (slot < 0 || slot >= visible(plan)) {
                return new Outcome.Refused<>(
                        List.of(
                                Finding.error(
                                        "engine.unknown-input",
                                        Place.whole(plan.name()),
                                        input.getKey(),
                                        Nearest.to(input.getKey(), oracle.program.slots())
                                                .orElse("…"))));
            }
            oracle.given[slot] = true;
            oracle.values[slot] = input.getValue();
        }
        return Outcome.good(oracle.run(visible(plan)));
    }

    /** Slots that variables show; hidden ones come after them. */
    static int visible(Plan plan) {
        return plan.variables().stream().mapToInt(v -> v.elements().size()).sum();
    }

    private Run run(int visible) {
        List<Double> times = timeline.saved();
        double[][] course = new double[visible][times.size()];
        assign(program.initial());
        for (step = 0; step <= timeline.steps(); step++) {
            time = timeline.time(step);
            assign(program.step());
            if (timeline.saves(step)) {
                for (int slot = 0; slot < visible; slot++) {
                    course[slot][step / timeline.saveEvery()] = values[slot];
                }
            }
            remember();
            if (step < timeline.steps()) {
                move();
            }
        }
        return new Run(times, program.slots().subList(0, visible), course);
    }

    private void assign(List<Program.Assignment> assignments) {
        for (Program.Assignment assignment : assignments) {
            if (!given[assignment.slot()]) {
                values[assignment.slot()] = value(assignment.formula());
            }
        }
    }

    private void remember() {
        for (int i = 0; i < remembered.length; i++) {
            remembered[i][step] = values[program.memories().get(i).input()];
        }
    }

    private void move() {
        double[] before = stocks();
        double[] change = program.method() == Method.EULER ? net() : rungeKutta(before);
        for (int i = 0; i < before.length; i++) {
            double after = before[i] + timeline.dt() * change[i];
            boolean held = program.stocks().get(i).nonNegative();
            values[program.stocks().get(i).slot()] = held ? Math.max(0, after) : after;
        }
    }

    /** The mean of four slopes (Kutta 1901), weighed 1, 2, 2, 1. */
    private double[] rungeKutta(double[] before) {
        double dt = timeline.dt();
        double[] first = net();
        double[] second = netAt(before, first, dt * 0.5);
        double[] third = netAt(before, second, dt * 0.5);
        double[] fourth = netAt(before, third, dt);
        double[] mean = new double[before.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (first[i] + 2 * second[i] + 2 * third[i] + fourth[i]) / 6;
        }
        return mean;
    }

    private double[] netAt(double[] before, double[] slope, double ahead) {
        for (int i = 0; i < before.length; i++) {
            values[program.stocks().get(i).slot()] = before[i] + ahead * slope[i];
        }
        time = timeline.time(step) + ahead;
        assign(program.step());
        return net();
    }

    private double[] stocks() {
        return program.stocks().stream().mapToDouble(s -> values[s.slot()]).toArray();
    }

    private double[] net() {
        return program.stocks().stream().mapToDouble(s -> value(s.net())).toArray();
    }

    private double value(Formula formula) {
        return switch (formula) {
            case Formula.Constant(double value) -> value;
            case Formula.Slot(int slot) -> values[slot];
            case Formula.Clock(var reading) ->
                    switch (reading) {
                        case TIME -> time;
                        case STEP_TIME -> timeline.time(step);
                        case DT -> timeline.dt();
                        case START -> timeline.start();
                        case STOP -> timeline.stop();
                    };
            case Formula.Apply(Operation operation, var arguments) -> apply(operation, arguments);
            case Formula.Lookup(int table, Formula argument) ->
                    lookup(program.tables().get(table), value(argument));
            case Formula.Draw(var distribution, long place, var arguments) ->
                    Elementary.draw(
                            distribution,
                            seed,
                            future,
                            place,
                            step,
                            value(arguments.getFirst()),
                            value(arguments.getLast()));
            case Formula.Recall(int memory, Formula delay) -> recall(memory, value(delay));
        };
    }

    /**
     * What was there {@code delay} ago: at least one step, and before the start its initial value.
     */
    private double recall(int memory, double delay) {
        double back = Math.max(1, StrictMath.rint(delay / timeline.dt()));
        return step - back >= 0
                ? remembered[memory][(int) (step - back)]
                : values[program.memories().get(memory).initial()];
    }

    private static double lookup(Table table, double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        int segment = 0;
        while (segment + 1 < table.x().length && x >= table.x()[segment + 1]) {
            segment++;
        }
        double slope = x < table.x()[0] ? table.slopeBelow() : table.slope()[segment];
        double y = table.y()[segment];
        return slope == 0 ? y : y + (x - table.x()[segment]) * slope;
    }

    private double apply(Operation operation, List<Formula> arguments) {
        if (operation == Operation.CHOOSE) {
            return value(arguments.get(value(arguments.get(0)) != 0 ? 1 : 2));
        }
        double first = value(arguments.getFirst());
        if (operation == Operation.PICK) {
            boolean there = first >= 1 && first < arguments.size();
            return there ? value(arguments.get((int) first)) : 0;
        }
        if (arguments.size() == 1) {
            return unary(operation, first);
        }
        double folded = first;
        for (Formula argument : arguments.subList(1, arguments.size())) {
            folded = binary(operation, folded, value(argument));
        }
        return folded;
    }

    private static double unary(Operation operation, double a) {
        return switch (operation) {
            case ADD, MULTIPLY, MINIMUM, MAXIMUM -> a;
            case NEGATE -> -a;
            case NOT -> a == 0 ? 1 : 0;
            case ABSOLUTE -> Math.abs(a);
            case FLOOR -> StrictMath.floor(a);
            case TRUNCATE -> Elementary.truncated(a);
            case ROUND -> Elementary.rounded(a);
            case SQUARE_ROOT -> StrictMath.sqrt(a);
            case EXPONENTIAL -> StrictMath.exp(a);
            case LOGARITHM -> StrictMath.log(a);
            case LOGARITHM_10 -> StrictMath.log10(a);
            case SINE -> StrictMath.sin(a);
            case COSINE -> StrictMath.cos(a);
            case TANGENT -> StrictMath.tan(a);
            case ARCSINE -> StrictMath.asin(a);
            case ARCCOSINE -> StrictMath.acos(a);
            case ARCTANGENT -> StrictMath.atan(a);
            case SUBTRACT,
                    DIVIDE,
                    POWER,
                    FLOORED_MODULO,
                    TRUNCATED_MODULO,
                    LESS,
                    AT_MOST,
                    EQUAL,
                    UNEQUAL,
                    AND,
                    OR,
                    CHOOSE,
                    PICK ->
                    throw new IllegalArgumentException("(%s) takes more.".formatted(operation));
        };
    }

    private static double binary(Operation operation, double a, double b) {
        return switch (operation) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case POWER -> Elementary.power(a, b);
            case FLOORED_MODULO -> Elementary.flooredModulo(a, b);
            case TRUNCATED_MODULO -> a % b;
            case LESS -> a < b ? 1 : 0;
            case AT_MOST -> a <= b ? 1 : 0;
            case EQUAL -> a == b ? 1 : 0;
            case UNEQUAL -> a != b ? 1 : 0;
            case AND -> a != 0 && b != 0 ? 1 : 0;
            case OR -> a != 0 || b != 0 ? 1 : 0;
            case MINIMUM -> Math.min(a, b);
            case MAXIMUM -> Math.max(a, b);
            case NEGATE,
                    NOT,
                    CHOOSE,
                    ABSOLUTE,
                    FLOOR,
                    TRUNCATE,
                    ROUND,
                    SQUARE_ROOT,
                    EXPONENTIAL,
                    LOGARITHM,
                    LOGARITHM_10,
                    SINE,
                    COSINE,
                    TANGENT,
                    ARCSINE,
                    ARCCOSINE,
                    ARCTANGENT,
                    PICK ->
                    throw new IllegalArgumentException("(%s) takes one.".formatted(operation));
        };
    }
}
