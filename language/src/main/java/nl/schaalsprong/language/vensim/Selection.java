package nl.schaalsprong.language.vensim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Operator;

/**
 * VECTOR SELECT (Vensim reference manual): of the elements whose selection is not zero the sum,
 * product, least, greatest or mean, weighted with the selection or not. What Vensim stops at, such
 * as nothing selected with an error action that forbids it, is no error here.
 */
final class Selection {
    private final Span span;
    private final Expression selected;
    private final Expression value;

    private Selection(Call call) {
        this.span = call.span();
        this.selected =
                Nodes.binary(
                        Operator.UNEQUAL, call.arguments().get(0), Nodes.number(0, span), span);
        this.value = call.arguments().get(1);
    }

    /**
     * The same in SUM, PROD, VMIN and VMAX, still in the words of Vensim.
     *
     * @param action the fourth argument, where it is a constant
     */
    static Optional<Expression> of(Call call, OptionalDouble action) {
        if (call.arguments().size() != 5 || action.isEmpty()) {
            return Optional.empty();
        }
        Selection selection = new Selection(call);
        Expression weight = call.arguments().getFirst();
        double number = action.getAsDouble();
        return number == Math.rint(number) && number >= 0 && number <= 10
                ? Optional.of(selection.or(call.arguments().get(2), weight, (int) number))
                : Optional.empty();
    }

    private Expression or(Expression missing, Expression weight, int action) {
        Operator operator = action == 5 ? Operator.POWER : Operator.MULTIPLY;
        Expression of = action < 6 ? Nodes.binary(operator, weight, value, span) : value;
        Expression none = Nodes.binary(Operator.EQUAL, count(), Nodes.number(0, span), span);
        return Nodes.call("if_then_else", List.of(none, missing, over(of, action)), span);
    }

    private Expression over(Expression of, int action) {
        return switch (action) {
            case 1, 5, 7 -> over("prod", of, 1);
            case 2, 8 -> over("vmin", of, Double.MAX_VALUE);
            case 3, 9 -> over("vmax", of, -Double.MAX_VALUE);
            case 4, 10 -> Nodes.binary(Operator.DIVIDE, over("sum", of, 0), count(), span);
            default -> over("sum", of, 0);
        };
    }

    private Expression count() {
        return over("sum", Nodes.number(1, span), 0);
    }

    private Expression over(String function, Expression of, double otherwise) {
        Expression chosen =
                Nodes.call(
                        "if_then_else", List.of(selected, of, Nodes.number(otherwise, span)), span);
        return Nodes.call(function, List.of(chosen), span);
    }
}
