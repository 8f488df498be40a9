package nl.schaalsprong.language.vensim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Operator;

/**
 * GET TIME VALUE in the unit of time of the model (Vensim reference manual): measure 0, from the
 * time now or from the first. Years, months and clocks are not in the text of the model.
 */
final class Moments {
    private Moments() {}

    static Optional<Expression> of(Call call, Lowering lowering) {
        List<Expression> all = call.arguments();
        if (all.size() != 3) {
            return Optional.empty();
        }
        OptionalDouble from = lowering.constant(all.get(0));
        OptionalDouble measure = lowering.constant(all.get(2));
        if (!isZero(measure) || from.isEmpty()) {
            return Optional.empty();
        }
        Span span = call.span();
        if (from.getAsDouble() != 0 && from.getAsDouble() != 1) {
            return Optional.empty();
        }
        Expression time = Nodes.name(isZero(from) ? "time" : "initial_time", span);
        return Optional.of(Nodes.binary(Operator.ADD, time, all.get(1), span));
    }

    private static boolean isZero(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() == 0;
    }
}
