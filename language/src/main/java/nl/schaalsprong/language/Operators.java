package nl.schaalsprong.language;

import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.expression.Operator;

/** Which operation an operator stands for. */
final class Operators {
    private Operators() {}

    static Formula binary(Operator operator, Formula left, Formula right, Dialect dialect) {
        return switch (operator) {
            case POWER -> Formula.of(Operation.POWER, left, right);
            case MULTIPLY -> Formula.of(Operation.MULTIPLY, left, right);
            case DIVIDE -> Formula.of(Operation.DIVIDE, left, right);
            case SAFE_DIVIDE -> safeDivision(left, right, new Constant(0));
            case MODULO -> modulo(left, right, dialect);
            case ADD -> Formula.of(Operation.ADD, left, right);
            case SUBTRACT -> Formula.of(Operation.SUBTRACT, left, right);
            case LESS -> Formula.of(Operation.LESS, left, right);
            case AT_MOST -> Formula.of(Operation.AT_MOST, left, right);
            case GREATER -> Formula.of(Operation.LESS, right, left);
            case AT_LEAST -> Formula.of(Operation.AT_MOST, right, left);
            case EQUAL -> Formula.of(Operation.EQUAL, left, right);
            case UNEQUAL -> Formula.of(Operation.UNEQUAL, left, right);
            case AND -> Formula.of(Operation.AND, left, right);
            case OR -> Formula.of(Operation.OR, left, right);
            case NEGATE, NOT ->
                    throw new IllegalArgumentException("(%s) has one side.".formatted(operator));
        };
    }

    static Formula modulo(Formula left, Formula right, Dialect dialect) {
        return Formula.of(
                switch (dialect) {
                    case XMILE -> Operation.FLOORED_MODULO;
                    case VENSIM -> Operation.TRUNCATED_MODULO;
                },
                left,
                right);
    }

    /** The quotient, or {@code otherwise} where the divisor is zero. */
    static Formula safeDivision(Formula left, Formula right, Formula otherwise) {
        return Formula.of(
                Operation.CHOOSE,
                Formula.of(Operation.EQUAL, right, new Constant(0)),
                otherwise,
                Formula.of(Operation.DIVIDE, left, right));
    }
}
