package nl.schaalsprong.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.engine.Compilation.State;
import nl.schaalsprong.engine.Graph.Level;
import nl.schaalsprong.engine.Graph.Node;
import nl.schaalsprong.language.Device;
import nl.schaalsprong.language.Operation;
import nl.schaalsprong.language.Program;

/** Gives the nodes of a graph rows and cells, and writes the commands; rows are used again. */
final class Scheduler {
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Program program;
    private final Timeline timeline;
    private final Graph graph;
    private final Compilation.Result compiled;
    private final Cells cells;
    private final int[] rowOf;
    private final int[] lastUse;
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Map<Integer, Integer> inputs = new TreeMap<>();
    private final Map<Integer, Integer> constantRows = new HashMap<>();
    private final Map<Integer, Integer> rings = new TreeMap<>();
    private final List<Command> once = new ArrayList<>();
    private final List<Command> step = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private int rows = 0;
    private int position = 0;

    private Scheduler(Program program, Timeline timeline, Compilation.Result compiled) {
        this.program = program;
        this.timeline = timeline;
        this.compiled = compiled;
        this.graph = compiled.graph();
        this.cells = new Cells(graph, program, timeline);
        this.rowOf = new int[graph.size()];
        this.lastUse = new int[graph.size()];
        Arrays.fill(rowOf, -1);
        Arrays.fill(lastUse, -1);
    }

    /** The schedule; nothing where it would keep more than {@link Limits#KEPT} numbers. */
    static Optional<Schedule> schedule(
            Program program, Timeline timeline, Compilation.Result compiled, int width) {
        return new Scheduler(program, timeline, compiled).schedule(width);
    }

    private Optional<Schedule> schedule(int width) {
        compiled.outputs().forEach(this::keep);
        compiled.probes().forEach(this::keep);
        compiled.memories().values().forEach(this::keep);
        compiled.devices().forEach(d -> d.moving().forEach(this::keep));
        compiled.states().forEach(s -> keep(s.net()));
        compiled.states().forEach(s -> keep(s.initial()));
        List<Integer> order = order();
        for (int i = order.size() - 1; i >= 0; i--) {
            int position = i;
            graph.node(order.get(i))
                    .reads()
                    .forEach(r -> lastUse[r] = Math.max(lastUse[r], position));
        }
        for (position = 0; position < order.size(); position++) {
            emit(order.get(position));
        }
        long timed = cells.timed() * cells.moments() * (timeline.steps() + 1L);
        long remembered = rings.values().stream().mapToLong(r -> (long) r * width).sum();
        boolean fits = timed <= Limits.KEPT && remembered <= Limits.KEPT;
        return fits ? Optional.of(finished(width)) : Optional.empty();
    }

    private void keep(int node) {
        lastUse[node] = ALWAYS;
        roots.add(node);
    }

    /**
     * The nodes that differ between futures, each after what it reads and as soon after it as can
     * be: what was just computed is still in the cache.
     */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        BitSet done = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int root : roots) {
            open.push(root);
            while (!open.isEmpty()) {
                int node = open.element();
                int waits = graph.level(node).single() || done.get(node) ? -1 : first(node, done);
                if (waits >= 0) {
                    open.push(waits);
                    continue;
                }
                open.pop();
                if (!graph.level(node).single() && !done.get(node)) {
                    done.set(node);
                    order.add(node);
                }
            }
        }
        return order;
    }

    /** The first node it reads that is still to be done, or -1. */
    private int first(int node, BitSet done) {
        for (int read : graph.node(node).reads()) {
            if (!graph.level(read).single() && !done.get(read)) {
                return read;
            }
        }
        return -1;
    }

    private Schedule finished(int width) {
        List<Schedule.State> states = new ArrayList<>();
        Map<Integer, Integer> rowOfStock = new TreeMap<>();
        for (State state : compiled.states()) {
            int row = stateRow(state);
            rowOfStock.put(program.stocks().get(state.stock()).slot(), row);
            states.add(
                    new Schedule.State(
                            row, place(state.initial()), place(state.net()), state.nonNegative()));
        }
        List<Integer> outputs = compiled.outputs().stream().map(this::place).toList();
        List<Integer> probes = compiled.probes().stream().map(this::place).toList();
        Map<Integer, Schedule.Memory> memories = new TreeMap<>();
        rings.forEach(
                (memory, ring) ->
                        memories.put(
                                memory,
                                new Schedule.Memory(
                                        place(compiled.memories().getOrDefault(memory, 0)), ring)));
        return new Schedule(
                width,
                rows,
                inputs,
                once,
                step,
                states,
                outputs,
                probes,
                memories,
                devices(rowOfStock),
                cells.constants(),
                cells.timedCells(),
                cells.timedValues(),
                cells.moments());
    }

    private Map<Integer, Schedule.Device> devices(Map<Integer, Integer> rowOfStock) {
        Map<Integer, Schedule.Device> devices = new TreeMap<>();
        for (Compilation.Moved moved : compiled.devices()) {
            Device device = program.devices().get(moved.device());
            int row = rowOfStock.getOrDefault(device.stock(), 0);
            devices.put(
                    moved.device(),
                    new Schedule.Device(device.kind(), row, places(moved.moving())));
        }
        return devices;
    }

    /** The row of a stock, also of one that nothing reads. */
    private int stateRow(State state) {
        int node = graph.add(new Node.State(state.stock()));
        if (node >= rowOf.length || rowOf[node] < 0) {
            return rows++;
        }
        return rowOf[node];
    }

    private int place(int node) {
        return graph.level(node).single() ? -1 - cells.of(node) : rowOf[node];
    }

    private void emit(int node) {
        switch (graph.node(node)) {
            case Node.Input(int input) -> inputs.put(input, rowOf[node] = rows++);
            case Node.State _ -> rowOf[node] = rows++;
            case Node.Apply(var operation, var arguments) when operation == Operation.PICK ->
                    write(
                            node,
                            t -> new Command.Pick(t, place(arguments.getFirst()), rest(arguments)));
            case Node.Apply(var operation, var arguments) when Loops.gathers(operation) ->
                    write(
                            node,
                            t ->
                                    new Command.Rank(
                                            t,
                                            operation == Operation.RANK_WITH_TIES,
                                            places(arguments)));
            case Node.Apply(var operation, var arguments) -> apply(node, operation, arguments);
            case Node.Lookup(int table, int argument) ->
                    write(
                            node,
                            t ->
                                    new Command.Interpolate(
                                            t, program.tables().get(table), place(argument)));
            case Node.Draw(var distribution, long key, boolean atStart, int first, int second) ->
                    write(
                            node,
                            t ->
                                    new Command.Draw(
                                            t,
                                            distribution,
                                            key,
                                            atStart,
                                            place(first),
                                            place(second)));
            case Node.Recall(int memory, int delay, int initial) -> {
                rings.merge(memory, ring(delay), Math::max);
                write(node, t -> new Command.Recall(t, memory, place(delay), place(initial)));
            }
            case Node.Smallest(var arguments) ->
                    write(node, t -> new Command.Smallest(t, places(arguments)));
            case Node.Fill(int device, var arguments) ->
                    write(node, t -> new Command.Fill(t, device, places(arguments)));
            case Node.Look(int device, var port, int index, var arguments, boolean atStart) -> {
                int taken = arguments.size() - (atStart ? 1 : 0);
                write(
                        node,
                        t ->
                                new Command.Look(
                                        t,
                                        device,
                                        port,
                                        index,
                                        places(arguments.subList(0, taken))));
            }
            case Node.Value _, Node.Time _, Node.StepTime _ ->
                    throw new IllegalStateException("This is the same in all futures.");
        }
    }

    private List<Integer> places(List<Integer> nodes) {
        return nodes.stream().map(this::place).toList();
    }

    private List<Integer> rest(List<Integer> arguments) {
        return arguments.stream().skip(1).map(this::place).toList();
    }

    /** Steps to keep for a delay that is known, or all. */
    private int ring(int delay) {
        double back =
                graph.node(delay) instanceof Node.Value(double time)
                        ? Math.max(1, StrictMath.rint(time / timeline.dt()))
                        : Double.POSITIVE_INFINITY;
        return (int) Math.min(back, timeline.steps()) + 1;
    }

    private void apply(int node, Operation operation, List<Integer> arguments) {
        if (arguments.size() == 1) {
            int a = place(arguments.getFirst());
            write(node, t -> new Command.Elementwise(Loops.unary(operation), t, a, a, a));
        } else if (arguments.size() == 2) {
            binary(node, operation, place(arguments.get(0)), place(arguments.get(1)));
        } else {
            choose(node, arguments);
        }
    }

    private void binary(int node, Operation operation, int a, int b) {
        Optional<Loop> special =
                a < 0
                        ? Loops.withCellFirst(operation)
                        : b < 0 ? Loops.withCell(operation) : Optional.empty();
        if (special.isPresent()) {
            write(node, t -> new Command.Elementwise(special.get(), t, a, b, b));
        } else {
            int first = row(node, a);
            int second = row(node, b);
            write(
                    node,
                    t ->
                            new Command.Elementwise(
                                    Loops.binary(operation), t, first, second, second));
            release(a, first);
            release(b, second);
        }
    }

    private void choose(int node, List<Integer> arguments) {
        int condition = place(arguments.get(0));
        int then = place(arguments.get(1));
        int otherwise = place(arguments.get(2));
        if (condition < 0) {
            write(node, t -> new Command.Either(t, condition, then, otherwise));
            return;
        }
        int first = row(node, then);
        int second = row(node, otherwise);
        write(node, t -> new Command.Elementwise(Loops.CHOOSE, t, condition, first, second));
        release(then, first);
        release(otherwise, second);
    }

    /** A row with the value of a place: constants once for all, clock-dependent cells now. */
    private int row(int node, int place) {
        if (place >= 0) {
            return place;
        }
        boolean constant = cells.constant(-1 - place);
        boolean ever = constant || graph.level(node) == Level.FUTURE;
        Integer there = constantRows.get(place);
        if (there != null) {
            return there;
        }
        int row = ever || free.isEmpty() ? rows++ : free.pop();
        (ever ? once : step).add(new Command.Elementwise(Loops.FILL, row, place, place, place));
        if (constant) {
            constantRows.put(place, row);
        }
        return row;
    }

    /** Gives back a row that was filled for one command only. */
    private void release(int place, int row) {
        if (place < 0 && !constantRows.containsKey(place)) {
            free.push(row);
        }
    }

    /** Makes a command that writes a node: into a row of its own, or one that is no longer read. */
    private void write(int node, java.util.function.IntFunction<Command> command) {
        if (graph.level(node) == Level.FUTURE) {
            rowOf[node] = rows++;
            once.add(command.apply(rowOf[node]));
            return;
        }
        for (int read : graph.node(node).reads().stream().distinct().toList()) {
            if (lastUse[read] == position && graph.level(read) == Level.STEP && passes(read)) {
                free.push(rowOf[read]);
            }
        }
        rowOf[node] = free.isEmpty() ? rows++ : free.pop();
        step.add(command.apply(rowOf[node]));
    }

    private boolean passes(int node) {
        return !(graph.node(node) instanceof Node.State);
    }
}
