package nl.schaalsprong.engine;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import nl.schaalsprong.engine.Graph.Node;
import nl.schaalsprong.language.Operation;
import nl.schaalsprong.language.Table;

/** Computes nodes that are the same in all futures, with the arithmetic of the loops. */
final class Scalar {
    private Scalar() {}

    /** The value of a node, given the values of the nodes it reads. */
    static double value(
            Node node,
            IntToDoubleFunction values,
            List<Table> tables,
            double time,
            double stepTime) {
        return switch (node) {
            case Node.Value(double value) -> value;
            case Node.Time _ -> time;
            case Node.StepTime _ -> stepTime;
            case Node.Lookup(int table, int argument) ->
                    Interpolation.at(tables.get(table), values.applyAsDouble(argument));
            case Node.Smallest(var arguments) -> smallest(arguments, values);
            case Node.Apply(var operation, var arguments) ->
                    switch (Loops.gathers(operation) ? 3 : arguments.size()) {
                        case 1 -> one(operation, values.applyAsDouble(arguments.get(0)));
                        case 2 -> two(operation, arguments, values);
                        default -> more(operation, arguments, values);
                    };
            case Node.Input _, Node.State _, Node.Draw _, Node.Recall _, Node.Fill _, Node.Look _ ->
                    throw new IllegalArgumentException("This differs between futures.");
        };
    }

    private static double smallest(List<Integer> arguments, IntToDoubleFunction values) {
        int index = 0;
        double least = values.applyAsDouble(arguments.getFirst());
        for (int i = 1; i < arguments.size(); i++) {
            double value = values.applyAsDouble(arguments.get(i));
            index = value < least ? i : index;
            least = Math.min(least, value);
        }
        return index;
    }

    private static double one(Operation operation, double a) {
        double[] cell = {a};
        double[] result = new double[1];
        Loops.unary(operation).run(result, cell, cell, cell, 1);
        return result[0];
    }

    private static double two(
            Operation operation, List<Integer> arguments, IntToDoubleFunction values) {
        if (Loops.gathers(operation)) {
            return more(operation, arguments, values);
        }
        double[] a = {values.applyAsDouble(arguments.get(0))};
        double[] b = {values.applyAsDouble(arguments.get(1))};
        double[] result = new double[1];
        Loops.binary(operation).run(result, a, b, b, 1);
        return result[0];
    }

    private static double more(
            Operation operation, List<Integer> arguments, IntToDoubleFunction values) {
        double first = values.applyAsDouble(arguments.getFirst());
        return switch (operation) {
            case CHOOSE -> values.applyAsDouble(arguments.get(first != 0 ? 1 : 2));
            case PICK -> {
                boolean there = first >= 1 && first < arguments.size();
                yield there ? values.applyAsDouble(arguments.get((int) first)) : 0;
            }
            case RANK, RANK_WITH_TIES ->
                    Ranking.of(
                            arguments.stream().mapToDouble(values::applyAsDouble).toArray(),
                            operation == Operation.RANK_WITH_TIES);
            default -> throw new IllegalArgumentException("(%s)".formatted(operation));
        };
    }
}
