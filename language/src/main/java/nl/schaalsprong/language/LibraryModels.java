package nl.schaalsprong.language;

import java.util.List;
import nl.schaalsprong.language.Draft.Rule.Computed;
import nl.schaalsprong.language.Draft.Rule.Integrated;
import nl.schaalsprong.language.Draft.Rule.Kept;
import nl.schaalsprong.language.Formula.Clock;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.Formula.Reading;
import nl.schaalsprong.language.Program.Memory;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/**
 * Delays, smoothing, trend and forecast (XMILE 1.1 section 3.5.3) as small models of hidden stocks;
 * INIT and PREVIOUS (3.5.6) as slots that are kept.
 */
final class LibraryModels {
    private final Draft draft;
    private final Findings findings;

    LibraryModels(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    Formula call(Builtin function, List<Formula> arguments, Call call, Scope scope) {
        if (function == Builtin.INIT) {
            return kept(arguments.getFirst(), function, scope);
        }
        Formula input = shared(arguments.getFirst(), function, scope);
        return switch (function) {
            case PREVIOUS ->
                    recall(input, new Clock(Reading.DT), Functions.or(arguments, 1, input), scope);
            case DELAY -> recall(input, arguments.get(1), Functions.or(arguments, 2, input), scope);
            case DELAY1 ->
                    delay(input, arguments.get(1), 1, Functions.or(arguments, 2, input), scope);
            case DELAY3 ->
                    delay(input, arguments.get(1), 3, Functions.or(arguments, 2, input), scope);
            case DELAYN -> {
                int order = order(arguments.get(2), call);
                yield delay(
                        input, arguments.get(1), order, Functions.or(arguments, 3, input), scope);
            }
            case SMTH1 ->
                    smooth(input, arguments.get(1), 1, Functions.or(arguments, 2, input), scope);
            case SMTH3 ->
                    smooth(input, arguments.get(1), 3, Functions.or(arguments, 2, input), scope);
            case SMTHN -> {
                int order = order(arguments.get(2), call);
                yield smooth(
                        input, arguments.get(1), order, Functions.or(arguments, 3, input), scope);
            }
            case TREND ->
                    trend(
                            input,
                            arguments.get(1),
                            Functions.or(arguments, 2, new Constant(0)),
                            scope);
            case FORCST -> {
                Formula trend =
                        trend(
                                input,
                                arguments.get(1),
                                Functions.or(arguments, 3, new Constant(0)),
                                scope);
                Formula growth = Formula.of(Operation.MULTIPLY, trend, arguments.get(2));
                yield Formula.of(
                        Operation.MULTIPLY,
                        input,
                        Formula.of(Operation.ADD, new Constant(1), growth));
            }
            default -> throw new IllegalArgumentException("(%s) is no model.".formatted(function));
        };
    }

    /** The root of the mean squared distance from the mean. */
    Formula deviation(List<Formula> elements, Scope scope) {
        Constant size = new Constant(elements.size());
        Formula sum = new Formula.Apply(Operation.ADD, elements);
        Formula mean = shared(Formula.of(Operation.DIVIDE, sum, size), Builtin.STDDEV, scope);
        List<Formula> squares =
                elements.stream()
                        .map(e -> Formula.of(Operation.SUBTRACT, e, mean))
                        .map(d -> Formula.of(Operation.MULTIPLY, d, d))
                        .toList();
        return Formula.of(
                Operation.SQUARE_ROOT,
                Formula.of(Operation.DIVIDE, new Formula.Apply(Operation.ADD, squares), size));
    }

    private int order(Formula written, Call call) {
        if (written instanceof Constant(double order)
                && order >= 1
                && order <= Limits.DELAY_ORDER
                && order == Math.rint(order)) {
            return (int) order;
        }
        findings.error("delay-order", call.span().start(), call.name(), Limits.DELAY_ORDER);
        return 1;
    }

    private Formula recall(Formula input, Formula delay, Formula initial, Scope scope) {
        Formula.Slot before = kept(initial, Builtin.DELAY, scope);
        Formula.Slot remembered =
                input instanceof Formula.Slot slot ? slot : new Formula.Slot(scope.self());
        int memory = draft.memory(new Memory(remembered.slot(), before.slot()));
        return new Formula.Recall(memory, delay);
    }

    /** A pipe of stocks; what flows out of the last. */
    private Formula delay(Formula input, Formula time, int order, Formula initial, Scope scope) {
        Formula stage = stage(time, order, scope);
        Formula inflow = input;
        for (int i = 1; i <= order; i++) {
            int stock = draft.reserve(hidden(Builtin.DELAY1, scope), scope.offset());
            Formula outflow = Formula.of(Operation.DIVIDE, new Formula.Slot(stock), stage);
            Formula out = shared(outflow, Builtin.DELAY1, scope);
            Formula net = Formula.of(Operation.SUBTRACT, inflow, out);
            Formula content = Formula.of(Operation.MULTIPLY, initial, stage);
            draft.set(stock, new Integrated(content, net, false));
            inflow = out;
        }
        return inflow;
    }

    /** A chain of stocks, each after the one before it. */
    private Formula smooth(Formula input, Formula time, int order, Formula initial, Scope scope) {
        Formula stage = stage(time, order, scope);
        Formula before = input;
        for (int i = 1; i <= order; i++) {
            int stock = draft.reserve(hidden(Builtin.SMTH1, scope), scope.offset());
            Formula level = new Formula.Slot(stock);
            Formula gap = Formula.of(Operation.SUBTRACT, before, level);
            draft.set(
                    stock,
                    new Integrated(initial, Formula.of(Operation.DIVIDE, gap, stage), false));
            before = level;
        }
        return before;
    }

    private Formula stage(Formula time, int order, Scope scope) {
        return order == 1
                ? shared(time, Builtin.DELAY1, scope)
                : shared(
                        Formula.of(Operation.DIVIDE, time, new Constant(order)),
                        Builtin.DELAYN,
                        scope);
    }

    /** Relative change per time unit against a smoothed past. */
    private Formula trend(Formula input, Formula time, Formula initial, Scope scope) {
        Formula growth = Formula.of(Operation.MULTIPLY, initial, time);
        Formula start =
                Formula.of(
                        Operation.DIVIDE,
                        input,
                        Formula.of(Operation.ADD, new Constant(1), growth));
        Formula past = smooth(input, time, 1, start, scope);
        return Operators.safeDivision(
                Formula.of(Operation.SUBTRACT, input, past),
                Formula.of(Operation.MULTIPLY, past, time),
                new Constant(0));
    }

    /** A slot for a formula that is used more than once; leaves are used as they are. */
    private Formula shared(Formula formula, Builtin function, Scope scope) {
        return switch (formula) {
            case Formula.Slot _ -> formula;
            case Formula.Constant _, Formula.Clock _
                    when function != Builtin.DELAY && function != Builtin.PREVIOUS ->
                    formula;
            case Formula.Constant _,
                    Formula.Clock _,
                    Formula.Apply _,
                    Formula.Lookup _,
                    Formula.Draw _,
                    Formula.Recall _,
                    Formula.Content _ ->
                    draft.hidden(
                            hidden(function, scope),
                            new Computed(formula, formula),
                            scope.offset());
        };
    }

    private Formula.Slot kept(Formula formula, Builtin function, Scope scope) {
        return draft.hidden(hidden(function, scope), new Kept(formula), scope.offset());
    }

    private static String hidden(Builtin function, Scope scope) {
        return scope.owner() + " (" + function.name() + ")";
    }
}
