package nl.schaalsprong.language.unit;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.language.Builtin;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;

/** What units functions want of their arguments, and what they give. */
record FunctionUnits(List<Role> arguments, Role result) {
    /** The unit of an argument or of a result. */
    enum Role {
        /** That of the first argument. */
        SAME,
        /** The time unit. */
        TIME,
        /** One divided by the time unit. */
        PER_TIME,
        /** The first divided by the time unit. */
        RATE,
        /** The first times the time unit. */
        TIMES_TIME,
        /** The first divided by the second. */
        QUOTIENT,
        /** The square root of the first. */
        ROOT,
        /** No unit. */
        NUMBER,
        /** Not looked at. */
        ANY
    }

    private static FunctionUnits of(Role result, Role... arguments) {
        return new FunctionUnits(List.of(arguments), result);
    }

    /** The role of an argument; the last one counts for all that follow. */
    Role argument(int place) {
        return arguments.isEmpty()
                ? Role.ANY
                : arguments.get(Math.min(place, arguments.size() - 1));
    }

    /** A function by its section of XMILE 1.1. */
    static FunctionUnits of(Builtin function) {
        return switch (function) {
            case ABS, INT, ROUND, MAX, MIN, MEAN, SUM, STDDEV, INIT, PREVIOUS, MOD, SELF ->
                    of(Role.SAME, Role.SAME);
            case ARCCOS, ARCSIN, ARCTAN, COS, EXP, LN, LOG10, SIN, TAN, PERCENT ->
                    of(Role.NUMBER, Role.NUMBER);
            case SQRT -> of(Role.ROOT, Role.SAME);
            case SAFEDIV -> of(Role.QUOTIENT, Role.SAME, Role.ANY, Role.QUOTIENT);
            case EXPRND, POISSON -> of(Role.SAME, Role.SAME, Role.ANY);
            case LOGNORMAL, NORMAL, RANDOM -> of(Role.SAME, Role.SAME, Role.SAME, Role.ANY);
            case DELAY, DELAY1, DELAY3, SMTH1, SMTH3 ->
                    of(Role.SAME, Role.SAME, Role.TIME, Role.SAME);
            case DELAYN, SMTHN -> of(Role.SAME, Role.SAME, Role.TIME, Role.NUMBER, Role.SAME);
            case FORCST -> of(Role.SAME, Role.SAME, Role.TIME, Role.TIME, Role.PER_TIME);
            case TREND -> of(Role.PER_TIME, Role.SAME, Role.TIME, Role.PER_TIME);
            case PULSE -> of(Role.RATE, Role.SAME, Role.TIME);
            case RAMP -> of(Role.TIMES_TIME, Role.SAME, Role.TIME);
            case STEP, COSWAVE, SINWAVE -> of(Role.SAME, Role.SAME, Role.TIME);
            case DT, STARTTIME, STEPTIME, STOPTIME, TIME -> of(Role.TIME);
            case RANK, SIZE -> of(Role.NUMBER, Role.ANY);
            case INF, PI, PROD, IF_THEN_ELSE, LOOKUP -> of(Role.ANY, Role.ANY);
        };
    }

    /** What a call stands for that is no function by its meaning: IF_THEN_ELSE as IF. */
    static Optional<Expression> meant(Call call, Builtin function) {
        return function == Builtin.IF_THEN_ELSE && call.arguments().size() == 3
                ? Optional.of(
                        new Expression.Conditional(
                                call.arguments().get(0),
                                call.arguments().get(1),
                                call.arguments().get(2),
                                call.span(),
                                call.depth()))
                : Optional.empty();
    }
}
