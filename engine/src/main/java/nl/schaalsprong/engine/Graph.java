package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.language.Formula.Distribution;
import nl.schaalsprong.language.Formula.Port;
import nl.schaalsprong.language.Operation;
import nl.schaalsprong.language.Table;

/**
 * What is to be computed, each thing once: nodes with the same content are the same node, and what
 * can be computed now is. A node comes after all nodes it reads.
 */
final class Graph {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final List<Table> tables;

    Graph(List<Table> tables) {
        this.tables = tables;
    }

    /** What a node's value depends on, apart from the model. */
    enum Level {
        CONSTANT,
        /** The clock: the same in all futures. */
        TIMED,
        /** The future: the same in all steps. */
        FUTURE,
        STEP;

        Level and(Level other) {
            return values()[ordinal() | other.ordinal()];
        }

        /** Whether one number serves all futures. */
        boolean single() {
            return this == CONSTANT || this == TIMED;
        }
    }

    /** Something that is computed. Numbers are indices of nodes unless said otherwise. */
    sealed interface Node {
        /** Nodes it reads. */
        default List<Integer> reads() {
            return switch (this) {
                case Value _, Time _, StepTime _, Input _, State _ -> List.of();
                case Apply(_, var arguments) -> arguments;
                case Lookup(_, int argument) -> List.of(argument);
                case Draw(_, _, _, int first, int second) -> List.of(first, second);
                case Recall(_, int delay, int initial) -> List.of(delay, initial);
                case Smallest(var arguments) -> arguments;
                case Fill(_, var arguments) -> arguments;
                case Look(_, _, _, var arguments, _) -> arguments;
            };
        }

        /** A number. */
        record Value(double value) implements Node {}

        /** The clock. */
        record Time() implements Node {}

        /** The moment the running step began. */
        record StepTime() implements Node {}

        /** An input of the question, by its index there. */
        record Input(int input) implements Node {}

        /** A stock, by its index in the program. */
        record State(int stock) implements Node {}

        /** An operation; of at most three arguments, PICK apart. */
        record Apply(Operation operation, List<Integer> arguments) implements Node {}

        /** A table of the program. */
        record Lookup(int table, int argument) implements Node {}

        /** A random number; at the start it is that of step 0. */
        record Draw(Distribution distribution, long place, boolean atStart, int first, int second)
                implements Node {}

        /** A memory of the program some time ago. */
        record Recall(int memory, int delay, int initial) implements Node {}

        /** A device of the program, filled for the start; its value is the content. */
        record Fill(int device, List<Integer> arguments) implements Node {}

        /**
         * A port of a device.
         *
         * @param arguments what the port takes; at the start, the filling comes last
         */
        record Look(int device, Port port, int index, List<Integer> arguments, boolean atStart)
                implements Node {}

        /** Index of the smallest argument, the first of equals. */
        record Smallest(List<Integer> arguments) implements Node {}
    }

    Node node(int id) {
        return nodes.get(id);
    }

    Level level(int id) {
        return levels.get(id);
    }

    int size() {
        return nodes.size();
    }

    int value(double value) {
        return add(new Node.Value(value), Level.CONSTANT);
    }

    int add(Node node) {
        Level level =
                switch (node) {
                    case Node.Value _ -> Level.CONSTANT;
                    case Node.Time _, Node.StepTime _ -> Level.TIMED;
                    case Node.Input _, Node.Fill _ -> Level.FUTURE;
                    case Node.Look(_, _, _, _, boolean atStart) ->
                            atStart ? Level.FUTURE : Level.STEP;
                    case Node.State _, Node.Recall _ -> Level.STEP;
                    case Node.Draw(_, _, boolean atStart, int first, int second) ->
                            (atStart ? Level.FUTURE : Level.STEP)
                                    .and(levels.get(first))
                                    .and(levels.get(second));
                    case Node.Lookup(_, int argument) -> levels.get(argument);
                    case Node.Apply(_, var arguments) -> together(arguments);
                    case Node.Smallest(var arguments) -> together(arguments);
                };
        return add(node, level);
    }

    /** An operation; sums and chains of more than two go from left to right. */
    int apply(Operation operation, List<Integer> arguments) {
        boolean folds =
                switch (operation) {
                    case ADD, MULTIPLY, MINIMUM, MAXIMUM -> true;
                    case NEGATE,
                            NOT,
                            SUBTRACT,
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
                            PICK,
                            RANK,
                            RANK_WITH_TIES ->
                            false;
                };
        if (!folds) {
            return simple(operation, arguments);
        }
        int folded = arguments.getFirst();
        for (int argument : arguments.subList(1, arguments.size())) {
            folded = simple(operation, List.of(folded, argument));
        }
        return folded;
    }

    private int simple(Operation operation, List<Integer> arguments) {
        if (operation == Operation.CHOOSE
                && nodes.get(arguments.getFirst()) instanceof Node.Value(double condition)) {
            return arguments.get(condition != 0 ? 1 : 2);
        }
        if (operation == Operation.POWER
                && nodes.get(arguments.getLast()) instanceof Node.Value(double exponent)
                && exponent == 2) {
            return add(
                    new Node.Apply(
                            Operation.MULTIPLY,
                            List.of(arguments.getFirst(), arguments.getFirst())));
        }
        return add(new Node.Apply(operation, arguments));
    }

    private Level together(List<Integer> arguments) {
        Level level = Level.CONSTANT;
        for (int argument : arguments) {
            level = level.and(levels.get(argument));
        }
        return level;
    }

    private int add(Node node, Level level) {
        if (level == Level.CONSTANT && !(node instanceof Node.Value)) {
            return value(Scalar.value(node, this::constant, tables, 0, 0));
        }
        Integer there = known.putIfAbsent(node, nodes.size());
        if (there != null) {
            return there;
        }
        nodes.add(node);
        levels.add(level);
        return nodes.size() - 1;
    }

    private double constant(int id) {
        return nodes.get(id) instanceof Node.Value(double value) ? value : Double.NaN;
    }
}
