package nl.schaalsprong.engine;

import java.util.Optional;
import nl.schaalsprong.language.Operation;

/** The loop of each operation. */
final class Loops {
    private Loops() {}

    static final Loop COPY = (r, a, _, _, n) -> System.arraycopy(a, 0, r, 0, n);

    static final Loop FILL =
            (r, a, _, _, n) -> {
                double value = a[0];
                for (int m = 0; m < n; m++) {
                    r[m] = value;
                }
            };

    /** Condition, value if true, value if false. */
    static final Loop CHOOSE =
            (r, a, b, c, n) -> {
                for (int m = 0; m < n; m++) {
                    r[m] = a[m] != 0 ? b[m] : c[m];
                }
            };

    /** Whether an operation takes as many arguments as there are. */
    static boolean gathers(Operation operation) {
        return operation == Operation.PICK
                || operation == Operation.RANK
                || operation == Operation.RANK_WITH_TIES;
    }

    static Loop unary(Operation operation) {
        return switch (operation) {
            case ADD, MULTIPLY, MINIMUM, MAXIMUM -> COPY;
            case NEGATE -> Arithmetic.NEGATE;
            case NOT -> Comparisons.NOT;
            case ABSOLUTE -> Arithmetic.ABSOLUTE;
            case FLOOR -> Arithmetic.FLOOR;
            case TRUNCATE -> Functions.TRUNCATE;
            case ROUND -> Functions.ROUND;
            case SQUARE_ROOT -> Arithmetic.SQUARE_ROOT;
            case EXPONENTIAL -> Functions.EXPONENTIAL;
            case LOGARITHM -> Functions.LOGARITHM;
            case LOGARITHM_10 -> Functions.LOGARITHM_10;
            case SINE -> Functions.SINE;
            case COSINE -> Functions.COSINE;
            case TANGENT -> Functions.TANGENT;
            case ARCSINE -> Functions.ARCSINE;
            case ARCCOSINE -> Functions.ARCCOSINE;
            case ARCTANGENT -> Functions.ARCTANGENT;
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

    static Loop binary(Operation operation) {
        return switch (operation) {
            case ADD -> Arithmetic.ADD;
            case SUBTRACT -> Arithmetic.SUBTRACT;
            case MULTIPLY -> Arithmetic.MULTIPLY;
            case DIVIDE -> Arithmetic.DIVIDE;
            case MINIMUM -> Arithmetic.MINIMUM;
            case MAXIMUM -> Arithmetic.MAXIMUM;
            case POWER -> Functions.POWER;
            case FLOORED_MODULO -> Functions.FLOORED_MODULO;
            case TRUNCATED_MODULO -> Functions.TRUNCATED_MODULO;
            case LESS -> Comparisons.LESS;
            case AT_MOST -> Comparisons.AT_MOST;
            case EQUAL -> Comparisons.EQUAL;
            case UNEQUAL -> Comparisons.UNEQUAL;
            case AND -> Comparisons.AND;
            case OR -> Comparisons.OR;
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
                    throw new IllegalArgumentException("(%s) is not of two.".formatted(operation));
        };
    }

    /** With a cell on the right, where there is such a loop. */
    static Optional<Loop> withCell(Operation operation) {
        return Optional.ofNullable(CellArithmetic.RIGHT.get(operation));
    }

    /** With a cell on the left, where there is such a loop. */
    static Optional<Loop> withCellFirst(Operation operation) {
        return Optional.ofNullable(CellArithmetic.LEFT.get(operation));
    }
}
