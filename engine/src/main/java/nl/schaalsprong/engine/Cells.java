package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.engine.Graph.Level;
import nl.schaalsprong.engine.Graph.Node;
import nl.schaalsprong.language.Program;
import nl.schaalsprong.language.Specification.Method;

/**
 * Numbers that are the same in all futures: constants, and what depends on the clock alone, worked
 * out beforehand for every moment of the run.
 */
final class Cells {
    private final Graph graph;
    private final Program program;
    private final Timeline timeline;
    private final Map<Integer, Integer> cells = new LinkedHashMap<>();
    private final BitSet constantCells = new BitSet();

    Cells(Graph graph, Program program, Timeline timeline) {
        this.graph = graph;
        this.program = program;
        this.timeline = timeline;
    }

    /** The cell of a node. */
    int of(int node) {
        int cell = cells.computeIfAbsent(node, _ -> cells.size());
        constantCells.set(cell, graph.level(node) == Level.CONSTANT);
        return cell;
    }

    /** Whether a cell keeps its value through the run. */
    boolean constant(int cell) {
        return constantCells.get(cell);
    }

    /** Moments within a step at which the clock is read: Runge and Kutta also look ahead. */
    int moments() {
        return program.method() == Method.EULER ? 1 : 3;
    }

    /** How many cells follow the clock. */
    long timed() {
        return cells.keySet().stream().filter(n -> graph.level(n) == Level.TIMED).count();
    }

    /** The value of every constant cell; NaN for the others. */
    double[] constants() {
        double[] values = new double[cells.size()];
        cells.forEach(
                (node, cell) ->
                        values[cell] =
                                graph.node(node) instanceof Node.Value(double value)
                                        ? value
                                        : Double.NaN);
        return values;
    }

    /** The cells that follow the clock. */
    int[] timedCells() {
        return cells.entrySet().stream()
                .filter(e -> graph.level(e.getKey()) == Level.TIMED)
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    /** Their values: by moment (steps times moments within a step), then by cell. */
    double[][] timedValues() {
        List<Integer> wanted =
                cells.keySet().stream().filter(n -> graph.level(n) == Level.TIMED).toList();
        if (wanted.isEmpty()) {
            return new double[0][];
        }
        List<Integer> order = needed(wanted);
        double[][] values = new double[(timeline.steps() + 1) * moments()][];
        double[] scratch = new double[graph.size()];
        for (int moment = 0; moment < values.length; moment++) {
            double begin = timeline.time(moment / moments());
            double now = begin + ahead(moment % moments());
            for (int node : order) {
                scratch[node] =
                        Scalar.value(
                                graph.node(node), n -> scratch[n], program.tables(), now, begin);
            }
            values[moment] = wanted.stream().mapToDouble(n -> scratch[n]).toArray();
        }
        return values;
    }

    private double ahead(int moment) {
        return switch (moment) {
            case 0 -> 0;
            case 1 -> timeline.dt() * 0.5;
            default -> timeline.dt();
        };
    }

    /** Everything the wanted nodes read, in order. */
    private List<Integer> needed(List<Integer> wanted) {
        BitSet needed = new BitSet();
        wanted.forEach(needed::set);
        List<Integer> order = new ArrayList<>();
        for (int node = graph.size() - 1; node >= 0; node--) {
            if (needed.get(node)) {
                order.add(node);
                graph.node(node).reads().forEach(needed::set);
            }
        }
        return order.reversed();
    }
}
