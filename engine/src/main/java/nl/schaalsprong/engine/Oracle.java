package nl.schaalsprong.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.engine.device.Budget;
import nl.schaalsprong.engine.device.Mechanism;
import nl.schaalsprong.language.Device;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Program;

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
    private final Mechanism[] devices;
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
        Budget budget = new Budget();
        this.devices =
                program.devices().stream()
                        .map(d -> Mechanism.of(d.kind(), timeline.dt(), budget))
                        .toArray(Mechanism[]::new);
    }

    /** What is told of a run at every saved moment. */
    interface Watch {
        /** At saved moment {@code index}; the oracle shows what it holds. */
        void at(int index, Oracle oracle);
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
        return slots(plan, inputs)
                .then(
                        slots ->
                                Outcome.good(
                                        run(
                                                plan,
                                                Timeline.of(plan, start, stop, dt),
                                                slots,
                                                seed,
                                                future)));
    }

    private static Run run(
            Plan plan, Timeline timeline, Map<Integer, Double> slots, long seed, int future) {
        List<String> names = plan.program().slots().subList(0, visible(plan));
        double[][] course = new double[names.size()][timeline.saved().size()];
        watch(plan.program(), timeline, slots, seed, future, (i, now) -> now.keep(course, i));
        return new Run(timeline.saved(), names, course);
    }

    /** Values by slot of values by full element name. */
    static Outcome<Map<Integer, Double>> slots(Plan plan, Map<String, Double> inputs) {
        Map<Integer, Double> slots = new TreeMap<>();
        for (var input : inputs.entrySet()) {
            int slot = plan.program().slots().indexOf(input.getKey());
            if (slot < 0 || slot >= visible(plan)) {
                return new Outcome.Refused<>(List.of(unknown(plan, input.getKey())));
            }
            slots.put(slot, input.getValue());
        }
        return Outcome.good(slots);
    }

    private static Finding unknown(Plan plan, String name) {
        String nearest = Nearest.to(name, plan.program().slots()).orElse("…");
        return Finding.error("engine.unknown-input", Place.whole(plan.name()), name, nearest);
    }

    /** Runs one future and tells of every saved moment. */
    static void watch(
            Program program,
            Timeline timeline,
            Map<Integer, Double> inputs,
            long seed,
            int future,
            Watch watch) {
        Oracle oracle = new Oracle(program, timeline, seed, future);
        inputs.forEach(
                (slot, value) -> {
                    oracle.given[slot] = true;
                    oracle.values[slot] = value;
                });
        oracle.run(watch);
    }

    /** Slots that variables show; hidden ones come after them. */
    static int visible(Plan plan) {
        return plan.variables().stream().mapToInt(v -> v.elements().size()).sum();
    }

    private void keep(double[][] course, int moment) {
        for (int slot = 0; slot < course.length; slot++) {
            course[slot][moment] = values[slot];
        }
    }

    private void run(Watch watch) {
        assign(program.initial());
        for (step = 0; step <= timeline.steps(); step++) {
            time = timeline.time(step);
            assign(program.step());
            if (timeline.saves(step)) {
                watch.at(step / timeline.saveEvery(), this);
            }
            remember();
            if (step < timeline.steps()) {
                move();
            }
        }
    }

    private void assign(List<Program.Assignment> assignments) {
        for (Program.Assignment assignment : assignments) {
            int slot = assignment.slot();
            if (assignment.formula() instanceof Formula.Content(int device, var port, _, var from)
                    && port == Formula.Port.START) {
                values[slot] = filled(device, from, slot);
            } else if (!given[slot]) {
                values[slot] = value(assignment.formula());
            }
        }
    }

    private double filled(int device, List<Formula> from, int slot) {
        double[] arguments = all(from);
        arguments[0] = given[slot] ? values[slot] : arguments[0];
        devices[device].start(arguments);
        return devices[device].content();
    }

    private void remember() {
        for (int i = 0; i < remembered.length; i++) {
            remembered[i][step] = values[program.memories().get(i).input()];
        }
    }

    private void move() {
        double[] after = OneStep.of(program.method(), stocks(), net(), timeline.dt(), this::netAt);
        time = timeline.time(step);
        for (int i = 0; i < devices.length; i++) {
            devices[i].move(all(program.devices().get(i).moving()));
        }
        for (int i = 0; i < after.length; i++) {
            boolean held = program.stocks().get(i).nonNegative();
            values[program.stocks().get(i).slot()] = held ? Math.max(0, after[i]) : after[i];
        }
        for (int i = 0; i < devices.length; i++) {
            Device device = program.devices().get(i);
            values[device.stock()] = devices[i].content();
        }
    }

    private double[] netAt(double[] stocks, double ahead) {
        for (int i = 0; i < stocks.length; i++) {
            values[program.stocks().get(i).slot()] = stocks[i];
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

    private double[] all(List<Formula> formulas) {
        return formulas.stream().mapToDouble(this::value).toArray();
    }

    /** The value of a slot now. */
    double value(int slot) {
        return values[slot];
    }

    /** The value of a formula now. */
    double value(Formula formula) {
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
            case Formula.Apply(var operation, var arguments) ->
                    TreeArithmetic.apply(operation, arguments, this::value);
            case Formula.Lookup(int table, Formula argument) ->
                    TreeArithmetic.lookup(program.tables().get(table), value(argument));
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
            case Formula.Content(int device, var port, int index, var arguments) ->
                    devices[device].look(port, index, all(arguments));
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
}
