package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.language.Specification.Method;

/** Memory for one tile of futures, with the commands of a schedule bound to it. */
final class Tile implements Kernel.Workspace {
    private final Schedule schedule;
    private final Timeline timeline;
    private final double[][] rows;
    private final double[][] cells;
    private final List<Memory> memories = new ArrayList<>();
    private final Instruction[] once;
    private final Instruction[] step;
    private final Integrator integrator;
    private final Machinery machinery;
    private final double[] scratch;
    private final Moment moment = new Moment();

    /** Where the run stands. */
    static final class Moment {
        long seed;
        int first;
        int step;
    }

    /** What a memory kept, by step, and the place it is taken from. */
    private record Memory(double[][] ring, int input) {}

    Tile(Schedule schedule, Timeline timeline, Method method) {
        this.schedule = schedule;
        this.timeline = timeline;
        this.rows = new double[schedule.rows()][schedule.width()];
        this.cells = new double[schedule.constants().length][1];
        this.scratch = new double[schedule.width()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell][0] = schedule.constants()[cell];
        }
        Map<Integer, double[][]> rings = new TreeMap<>();
        schedule.memories()
                .forEach(
                        (m, memory) -> {
                            double[][] ring = new double[memory.ring()][schedule.width()];
                            rings.put(m, ring);
                            memories.add(new Memory(ring, memory.input()));
                        });
        this.machinery = new Machinery(schedule, timeline.dt());
        machinery.connect(schedule, this::at);
        Binding binding = new Binding(this::at, rings, moment, timeline.dt(), machinery);
        this.once = bound(schedule.once(), binding);
        this.step = bound(schedule.step(), binding);
        this.integrator = new Integrator(schedule, this::at, method, timeline.dt());
    }

    private static Instruction[] bound(List<Command> commands, Binding binding) {
        List<Instruction> bound = new ArrayList<>();
        commands.forEach(c -> bound.add(binding.bind(c)));
        return bound.toArray(Instruction[]::new);
    }

    /** The numbers of a place. */
    private double[] at(int place) {
        return place >= 0 ? rows[place] : cells[-1 - place];
    }

    @Override
    public void run(double[][] inputs, long seed, int first, int count, Kernel.Sink sink) {
        schedule.inputs().forEach((i, row) -> System.arraycopy(inputs[i], 0, rows[row], 0, count));
        moment.seed = seed;
        moment.first = first;
        moment.step = 0;
        clock(0);
        compute(once, count);
        integrator.begin(count);
        for (int i = 0; i <= timeline.steps(); i++) {
            moment.step = i;
            clock(0);
            compute(step, count);
            if (timeline.saves(i)) {
                report(i / timeline.saveEvery(), first, count, sink);
            }
            remember(i, count);
            if (i < timeline.steps()) {
                machinery.move(count);
                integrator.move(count, this::again);
                machinery.show(count);
            }
        }
    }

    /** Computes the step again at another moment of it. */
    private void again(int within, int count) {
        clock(within);
        compute(step, count);
    }

    private static void compute(Instruction[] instructions, int count) {
        for (Instruction instruction : instructions) {
            instruction.run(count);
        }
    }

    private void clock(int within) {
        if (schedule.timedCells().length == 0) {
            return;
        }
        double[] now = schedule.timedValues()[moment.step * schedule.moments() + within];
        for (int i = 0; i < now.length; i++) {
            cells[schedule.timedCells()[i]][0] = now[i];
        }
    }

    private void report(int time, int first, int count, Kernel.Sink sink) {
        for (int i = 0; i < schedule.outputs().size(); i++) {
            sink.output(i, time, first, count, row(schedule.outputs().get(i), count));
        }
        for (int i = 0; i < schedule.probes().size(); i++) {
            sink.probe(i, time, first, count, row(schedule.probes().get(i), count));
        }
    }

    private double[] row(int place, int count) {
        if (place >= 0) {
            return rows[place];
        }
        Loops.FILL.run(scratch, cells[-1 - place], scratch, scratch, count);
        return scratch;
    }

    private void remember(int step, int count) {
        for (Memory memory : memories) {
            double[] kept = memory.ring()[step % memory.ring().length];
            System.arraycopy(row(memory.input(), count), 0, kept, 0, count);
        }
    }
}
