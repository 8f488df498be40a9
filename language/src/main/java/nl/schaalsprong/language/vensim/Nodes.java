package nl.schaalsprong.language.vensim;

import java.util.List;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Conditional;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Operator;

/** Shorthand for expressions. */
final class Nodes {
    private Nodes() {}

    static Expression call(String name, List<Expression> arguments, Span span) {
        int deepest = arguments.stream().mapToInt(Expression::depth).max().orElse(0);
        return new Call(name, arguments, span, deepest + 1);
    }

    static Expression binary(Operator operator, Expression left, Expression right, Span span) {
        return new Binary(operator, left, right, span, Math.max(left.depth(), right.depth()) + 1);
    }

    static Expression choose(
            Expression condition, Expression then, Expression otherwise, Span span) {
        int depth = Math.max(condition.depth(), Math.max(then.depth(), otherwise.depth()));
        return new Conditional(condition, then, otherwise, span, depth + 1);
    }

    static Expression name(String name, Span span) {
        return new Reference(name, List.of(), span, 1);
    }

    static Expression number(double value, Span span) {
        return new Number(value, span);
    }
}
