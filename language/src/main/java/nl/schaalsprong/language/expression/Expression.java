package nl.schaalsprong.language.expression;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Span;

/** An equation, or a part of it, as written. Every node knows where it stands in the file. */
public sealed interface Expression {
    /** Where it stands. */
    Span span();

    /** How deep it nests; a leaf is 1. */
    int depth();

    /** A number. */
    record Number(double value, Span span) implements Expression {
        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * A variable, a dimension, an element of one, or a word such as TIME.
     *
     * @param name canonical, modules separated by points
     * @param subscripts empty where none are written
     */
    record Reference(String name, List<Subscript> subscripts, Span span, int depth)
            implements Expression {}

    /** An operator before its operand. */
    record Unary(Operator operator, Expression operand, Span span, int depth)
            implements Expression {}

    /** An operator between its operands. */
    record Binary(Operator operator, Expression left, Expression right, Span span, int depth)
            implements Expression {}

    /** IF condition THEN one ELSE other. */
    record Conditional(
            Expression condition, Expression then, Expression otherwise, Span span, int depth)
            implements Expression {}

    /** A function or a graphical function with its arguments. */
    record Call(String name, List<Expression> arguments, Span span, int depth)
            implements Expression {}

    /** An array with its dimensions in reverse order, written with an apostrophe behind it. */
    record Transposed(Reference array, Span span, int depth) implements Expression {}

    /** What stands between square brackets. */
    sealed interface Subscript {
        /**
         * Every element.
         *
         * @param dimension of which only, canonical, where it is named: a part of the array's own
         */
        record Wildcard(Optional<String> dimension, Span span) implements Subscript {}

        /** From one element to another, both included. */
        record Range(Expression low, Expression high) implements Subscript {}

        /** The element of the variable whose equation it is, in the dimension with that place. */
        record Position(int dimension, Span span) implements Subscript {}

        /** One element: by name, by the name of a dimension, by number or by a computed number. */
        record Index(Expression value) implements Subscript {}
    }
}
