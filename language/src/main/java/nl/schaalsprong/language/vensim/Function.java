package nl.schaalsprong.language.vensim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Operator;

/**
 * A function of Vensim that can be said in those of XMILE.
 *
 * @param arguments how many it takes
 */
record Function(int arguments, Meaning meaning) {
    private static final List<String> SAME =
            List.of("abs", "exp", "ln", "sqrt", "sin", "cos", "tan", "arcsin", "arccos", "arctan");
    private static final Map<String, Function> ALL = all();

    /** What a call stands for. */
    interface Meaning {
        Expression of(List<Expression> arguments, Span span);
    }

    static Optional<Function> named(String canonical) {
        return Optional.ofNullable(ALL.get(canonical));
    }

    private static Map<String, Function> all() {
        Map<String, Function> all = new HashMap<>();
        for (String same : SAME) {
            all.put(same, word(same, 0));
        }
        all.put("integer", word("int", 0));
        all.put("modulo", word("mod", 0, 1));
        all.put("min", word("min", 0, 1));
        all.put("max", word("max", 0, 1));
        all.put("step", word("step", 0, 1));
        all.put("ramp", word("ramp", 0, 1, 2));
        all.put("initial", word("init", 0));
        all.put("random_0_1", new Function(0, (_, at) -> uniform(at)));
        all.put("random_uniform", new Function(3, (a, at) -> of("random", a, at, 0, 1)));
        all.put("if_then_else", new Function(3, Function::choose));
        all.put("power", new Function(2, Function::power));
        all.put("log", new Function(2, Function::logarithm));
        all.put("time_base", new Function(2, Function::timeBase));
        addDelays(all);
        return Map.copyOf(all);
    }

    private static void addDelays(Map<String, Function> all) {
        all.put("smooth", word("smth1", 0, 1));
        all.put("smoothi", word("smth1", 0, 1, 2));
        all.put("smooth3", word("smth3", 0, 1));
        all.put("smooth3i", word("smth3", 0, 1, 2));
        all.put("smooth_n", word("smthn", 0, 1, 3, 2));
        all.put("delay1", word("delay1", 0, 1));
        all.put("delay1i", word("delay1", 0, 1, 2));
        all.put("delay3", word("delay3", 0, 1));
        all.put("delay3i", word("delay3", 0, 1, 2));
        all.put("delay_n", word("delayn", 0, 1, 3, 2));
        all.put("forecast", word("forcst", 0, 1, 2));
        all.put("delay_fixed", new Function(3, Function::fixedDelay));
    }

    /** A function of XMILE, with the arguments in this order. */
    private static Function word(String word, int... order) {
        return new Function(order.length, (a, at) -> of(word, a, at, order));
    }

    private static Expression of(String word, List<Expression> given, Span span, int... order) {
        return Nodes.call(word, IntStream.of(order).mapToObj(given::get).toList(), span);
    }

    private static Expression uniform(Span at) {
        return Nodes.call("random", List.of(Nodes.number(0, at), Nodes.number(1, at)), at);
    }

    private static Expression choose(List<Expression> a, Span at) {
        return Nodes.choose(a.get(0), a.get(1), a.get(2), at);
    }

    private static Expression power(List<Expression> a, Span at) {
        return Nodes.binary(Operator.POWER, a.get(0), a.get(1), at);
    }

    private static Expression logarithm(List<Expression> a, Span at) {
        return Nodes.binary(Operator.DIVIDE, of("ln", a, at, 0), of("ln", a, at, 1), at);
    }

    private static Expression timeBase(List<Expression> a, Span at) {
        Expression passed = Nodes.binary(Operator.MULTIPLY, Nodes.name("time", at), a.get(1), at);
        return Nodes.binary(Operator.ADD, a.get(0), passed, at);
    }

    /** How long the delay is counts at the start only (Vensim reference manual, DELAY FIXED). */
    private static Expression fixedDelay(List<Expression> a, Span at) {
        boolean number = a.get(1) instanceof Expression.Number;
        Expression time = number ? a.get(1) : of("init", a, at, 1);
        return Nodes.call("delay", List.of(a.get(0), time, a.get(2)), at);
    }
}
