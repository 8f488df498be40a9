package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.engine.Graph.Node;
import nl.schaalsprong.language.Device;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Operation;
import nl.schaalsprong.language.Program;

/**
 * Turns the part of a program that a question needs into a graph. At the start every equation is a
 * function of the inputs; in a step, of inputs, clock and stocks as well.
 */
final class Compilation {
    private final Program program;
    private final Timeline timeline;
    private final Graph graph;
    private final Map<Integer, Integer> inputs;
    private final Map<Integer, Formula> starting = new TreeMap<>();
    private final Map<Integer, Formula> running = new TreeMap<>();
    private final Map<Integer, Program.Stock> stocks = new TreeMap<>();
    private final Map<Integer, Integer> atStart = new HashMap<>();
    private final Map<Integer, Integer> inStep = new HashMap<>();

    /**
     * A compiled question.
     *
     * @param outputs node of each output
     * @param probes node of each probe
     * @param states stocks that are needed
     * @param memories node each needed memory keeps
     * @param devices devices that are needed
     */
    record Result(
            Graph graph,
            List<Integer> outputs,
            List<Integer> probes,
            List<State> states,
            Map<Integer, Integer> memories,
            List<Moved> devices) {}

    /** A device that is needed: index in the program, nodes of what a move takes. */
    record Moved(int device, List<Integer> moving) {}

    /** A stock: index in the program, node of its start, node of its change. */
    record State(int stock, int initial, int net, boolean nonNegative) {}

    private Compilation(Program program, Timeline timeline, Map<Integer, Integer> inputs) {
        this.program = program;
        this.timeline = timeline;
        this.inputs = inputs;
        this.graph = new Graph(program.tables());
        program.initial().forEach(a -> starting.put(a.slot(), a.formula()));
        program.step().forEach(a -> running.put(a.slot(), a.formula()));
        program.stocks().forEach(s -> stocks.put(s.slot(), s));
    }

    /**
     * Compiles.
     *
     * @param inputs index in the question by slot
     * @param outputs slots
     * @param probes arguments of each chain of MIN
     */
    static Result of(
            Program program,
            Timeline timeline,
            Map<Integer, Integer> inputs,
            List<Integer> outputs,
            List<List<Formula>> probes) {
        Compilation compilation = new Compilation(program, timeline, inputs);
        return compilation.compile(outputs, probes);
    }

    private Result compile(List<Integer> outputs, List<List<Formula>> probes) {
        List<Formula> roots = new ArrayList<>();
        outputs.forEach(o -> roots.add(new Formula.Slot(o)));
        probes.forEach(roots::addAll);
        BitSet given = new BitSet();
        inputs.keySet().forEach(given::set);
        Needs needs = Needs.of(starting, running, stocks, program, given, roots);
        for (Program.Assignment assignment : program.initial()) {
            if (needs.atStart(assignment.slot())) {
                atStart.put(assignment.slot(), start(assignment));
            }
        }
        for (int i = 0; i < program.stocks().size(); i++) {
            inStep.put(program.stocks().get(i).slot(), -1 - i);
        }
        for (Program.Assignment assignment : program.step()) {
            if (needs.inStep(assignment.slot())) {
                inStep.put(assignment.slot(), step(assignment));
            }
        }
        return result(outputs, probes, needs);
    }

    private Result result(List<Integer> outputs, List<List<Formula>> probes, Needs needs) {
        List<State> states = new ArrayList<>();
        for (int i = 0; i < program.stocks().size(); i++) {
            Program.Stock stock = program.stocks().get(i);
            if (needs.inStep(stock.slot())) {
                int net = node(stock.net(), false);
                states.add(new State(i, slot(stock.slot(), true), net, stock.nonNegative()));
            }
        }
        Map<Integer, Integer> memories = new TreeMap<>();
        for (int i = 0; i < program.memories().size(); i++) {
            int input = program.memories().get(i).input();
            if (needs.inStep(input)) {
                memories.put(i, slot(input, false));
            }
        }
        return new Result(
                graph,
                outputs.stream().map(o -> slot(o, false)).toList(),
                probes.stream().map(this::probe).toList(),
                states,
                memories,
                devices(needs));
    }

    private List<Moved> devices(Needs needs) {
        List<Moved> devices = new ArrayList<>();
        for (int i = 0; i < program.devices().size(); i++) {
            Device device = program.devices().get(i);
            if (needs.inStep(device.stock())) {
                devices.add(new Moved(i, nodes(device.moving(), false)));
            }
        }
        return devices;
    }

    private List<Integer> nodes(List<Formula> formulas, boolean start) {
        return formulas.stream().map(f -> node(f, start)).toList();
    }

    private int probe(List<Formula> chain) {
        return graph.add(new Node.Smallest(chain.stream().map(f -> node(f, false)).toList()));
    }

    private int start(Program.Assignment assignment) {
        Integer input = inputs.get(assignment.slot());
        if (input == null) {
            return node(assignment.formula(), true);
        }
        int given = graph.add(new Node.Input(input));
        return assignment.formula() instanceof Formula.Content(int device, _, _, var from)
                        && stocks.containsKey(assignment.slot())
                ? filled(device, given, from)
                : given;
    }

    private int step(Program.Assignment assignment) {
        Integer input = inputs.get(assignment.slot());
        return input != null ? graph.add(new Node.Input(input)) : node(assignment.formula(), false);
    }

    /** The node of a slot; kept slots are what they were at the start. */
    private int slot(int slot, boolean start) {
        Integer node = start ? atStart.get(slot) : inStep.get(slot);
        if (node == null) {
            node = atStart.get(slot);
        }
        if (node == null) {
            throw new IllegalStateException("Slot (%d) comes too early.".formatted(slot));
        }
        return node < 0 ? graph.add(new Node.State(-1 - node)) : node;
    }

    private int node(Formula formula, boolean start) {
        return switch (formula) {
            case Formula.Constant(double value) -> graph.value(value);
            case Formula.Slot(int slot) -> slot(slot, start);
            case Formula.Clock(var reading) -> clock(reading, start);
            case Formula.Apply(Operation operation, var arguments) ->
                    graph.apply(operation, arguments.stream().map(a -> node(a, start)).toList());
            case Formula.Lookup(int table, Formula argument) ->
                    graph.add(new Node.Lookup(table, node(argument, start)));
            case Formula.Draw(var distribution, long place, var arguments) ->
                    graph.add(
                            new Node.Draw(
                                    distribution,
                                    place,
                                    start,
                                    node(arguments.getFirst(), start),
                                    node(arguments.getLast(), start)));
            case Formula.Recall(int memory, Formula delay) -> recall(memory, delay, start);
            case Formula.Content content -> content(content, start);
        };
    }

    /** A device at the start, with so much in it. */
    private int filled(int device, int content, List<Formula> from) {
        List<Integer> arguments = new ArrayList<>(List.of(content));
        arguments.addAll(nodes(from.subList(1, from.size()), true));
        return graph.add(new Node.Fill(device, arguments));
    }

    private int content(Formula.Content content, boolean start) {
        int device = content.device();
        if (content.port() == Formula.Port.START) {
            return filled(device, node(content.arguments().getFirst(), true), content.arguments());
        }
        List<Integer> arguments = new ArrayList<>(nodes(content.arguments(), start));
        if (start) {
            arguments.add(slot(program.devices().get(device).stock(), true));
        }
        return graph.add(new Node.Look(device, content.port(), content.index(), arguments, start));
    }

    private int recall(int memory, Formula delay, boolean start) {
        int initial = slot(program.memories().get(memory).initial(), true);
        return start ? initial : graph.add(new Node.Recall(memory, node(delay, false), initial));
    }

    private int clock(Formula.Reading reading, boolean start) {
        return switch (reading) {
            case TIME -> start ? graph.value(timeline.start()) : graph.add(new Node.Time());
            case STEP_TIME ->
                    start ? graph.value(timeline.start()) : graph.add(new Node.StepTime());
            case DT -> graph.value(timeline.dt());
            case START -> graph.value(timeline.start());
            case STOP -> graph.value(timeline.stop());
        };
    }
}
