package nl.schaalsprong.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.schaalsprong.language.Formula;
import nl.schaalsprong.language.Operation;
import nl.schaalsprong.language.Table;

/** Operations on plain numbers, for the oracle and what it recorded. */
final class TreeArithmetic {
    private TreeArithmetic() {}

    /** An operation on formulas; those that are not chosen are not computed. */
    static double apply(
            Operation operation, List<Formula> arguments, ToDoubleFunction<Formula> value) {
        return switch (operation) {
            case CHOOSE -> {
                boolean first = value.applyAsDouble(arguments.getFirst()) != 0;
                yield value.applyAsDouble(arguments.get(first ? 1 : 2));
            }
            case PICK -> {
                double position = value.applyAsDouble(arguments.getFirst());
                boolean there = position >= 1 && position < arguments.size();
                yield there ? value.applyAsDouble(arguments.get((int) position)) : 0;
            }
            case RANK -> rank(arguments.stream().mapToDouble(value).toArray(), false);
            case RANK_WITH_TIES -> rank(arguments.stream().mapToDouble(value).toArray(), true);
            default -> folded(operation, arguments, value);
        };
    }

    private static double folded(
            Operation operation, List<Formula> arguments, ToDoubleFunction<Formula> value) {
        double folded = value.applyAsDouble(arguments.getFirst());
        if (arguments.size() == 1) {
            return unary(operation, folded);
        }
        for (Formula argument : arguments.subList(1, arguments.size())) {
            folded = binary(operation, folded, value.applyAsDouble(argument));
        }
        return folded;
    }

    static double lookup(Table table, double x) {
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

    static double unary(Operation operation, double a) {
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
                    PICK,
                    RANK,
                    RANK_WITH_TIES ->
                    throw new IllegalArgumentException("(%s) takes more.".formatted(operation));
        };
    }

    static double binary(Operation operation, double a, double b) {
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
                    PICK,
                    RANK,
                    RANK_WITH_TIES ->
                    throw new IllegalArgumentException("(%s) takes one.".formatted(operation));
        };
    }

    /** The place of the value with a rank: {@code values[0]} is the rank. */
    static double rank(double[] values, boolean ties) {
        int count = ties ? (values.length - 1) / 2 : values.length - 1;
        for (int i = 1; i <= count; i++) {
            int before = 1;
            for (int j = 1; j <= count; j++) {
                boolean less = values[j] < values[i];
                if (values[j] == values[i]) {
                    double own = ties ? values[i + count] : 0;
                    double other = ties ? values[j + count] : 0;
                    less = other < own || (other == own && j < i);
                }
                before += less ? 1 : 0;
            }
            if (before == (int) values[0]) {
                return i;
            }
        }
        return 0;
    }
}
