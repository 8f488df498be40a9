package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.expression.Operator;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;

/** Says an expression of Vensim in the words of XMILE. */
final class Lowering {
    /** What {@code :NA:} is: minus two to the power 109. */
    static final double MISSING = -0x1p109;

    /** Functions that must stand alone behind the equals sign. */
    static final Set<String> ALONE = Set.of("integ", "active_initial", "sample_if_true", "game");

    /** Functions whose last argument is the number of their stages. */
    private static final Set<String> ORDERED = Set.of("smooth_n", "delay_n");

    /** Draws that only the library may ask for. */
    private static final Map<String, String> DRAWS =
            Map.of(
                    "normal_draw",
                    "normal",
                    "exponential_draw",
                    "exprnd",
                    "poisson_draw",
                    "poisson");

    /** Below this a divisor counts as zero (Vensim reference manual, XIDZ). */
    private static final double SMALL = 1e-6;

    /** MIN and MAX inside each other, each of which says its arguments twice. */
    private static final int EXTREMES = 6;

    private final Part part;
    private final Control control;
    private final Library library;
    private final MacroHeads macros;
    private final Findings findings;
    private final Brackets brackets;
    private final Vectors vectors;
    private final Map<String, Derived> derived = new LinkedHashMap<>();
    private long count = 0;
    private int extremes = 0;

    Lowering(
            Part part,
            Ranges ranges,
            Control control,
            Library library,
            MacroHeads macros,
            Findings findings) {
        this.part = part;
        this.control = control;
        this.library = library;
        this.macros = macros;
        this.findings = findings;
        this.brackets = new Brackets(ranges, findings);
        this.vectors = new Vectors(this, part, brackets);
    }

    /** A lookup read in another way than straight lines with ends that hold. */
    record Derived(String lookup, Kind kind) {}

    /** Ways to read a lookup. */
    enum Kind {
        EXTRAPOLATE,
        FORWARD,
        BACKWARD
    }

    /** The lookups that are needed in another way too, by name. */
    Map<String, Derived> derived() {
        return derived;
    }

    Brackets brackets() {
        return brackets;
    }

    Expression of(Expression expression, Where where) {
        if (++count > Limits.OPERATIONS) {
            return tooLarge(expression);
        }
        return switch (expression) {
            case Number number -> number;
            case Reference reference -> reference(reference, where);
            case Unary(var operator, var operand, var span, int depth) ->
                    new Unary(operator, of(operand, where), span, depth);
            case Binary(var operator, var left, var right, var span, _) ->
                    Nodes.binary(operator, of(left, where), of(right, where), span);
            case Call call -> call(call, where);
            case Expression.Conditional _, Expression.Transposed _ ->
                    throw new IllegalArgumentException("Vensim writes no such thing.");
        };
    }

    private Expression tooLarge(Expression expression) {
        if (count == Limits.OPERATIONS + 1L) {
            findings.error("model-too-large", expression.span().start(), Limits.OPERATIONS);
        }
        return new Number(Double.NaN, expression.span());
    }

    private Expression reference(Reference reference, Where where) {
        String name = reference.name();
        if (part.knows(name) && !Part.CONTROL.contains(name)) {
            return brackets.of(reference, part.shape(name), where);
        }
        if (reference.subscripts().isEmpty()) {
            Optional<Expression> word =
                    control.word(name, reference.span(), part)
                            .or(() -> brackets.place(name, reference.span(), where));
            if (word.isPresent()) {
                return word.get();
            }
        }
        findings.error("unknown-name", reference.span().start(), name, where.title(), "…");
        return new Number(Double.NaN, reference.span());
    }

    private Expression call(Call call, Where where) {
        String name = call.name();
        if (name.equals(Equation.WITH_LOOKUP) && call.arguments().size() == 2) {
            int table = (int) ((Number) call.arguments().getLast()).value();
            Expression lookup = Nodes.name(where.tables().get(table), call.span());
            return asked(lookup, call.arguments().getFirst(), call, where);
        }
        if (name.equals(Equation.LOOKUP) && isLookup(call.arguments().getFirst())) {
            return lookup(call.arguments(), call, where);
        }
        if (part.isLookup(name)) {
            List<Expression> all = new ArrayList<>(call.arguments());
            all.addFirst(Nodes.name(name, call.span()));
            return lookup(all, call, where);
        }
        if (macros.names().contains(name)) {
            return Nodes.call(macros.called(name), all(call, where), call.span());
        }
        return Trees.OVER.contains(name) ? over(call, where) : function(call, where);
    }

    private boolean isLookup(Expression expression) {
        return expression instanceof Reference named && part.isLookup(named.name());
    }

    private List<Expression> all(Call call, Where where) {
        return call.arguments().stream().map(a -> of(a, where)).toList();
    }

    /** A lookup and what it is asked at. */
    private Expression lookup(List<Expression> all, Call call, Where where) {
        if (all.size() != 2) {
            return miscounted(call, all.size() - 1, 1);
        }
        return asked(of(all.getFirst(), where), all.getLast(), call, where);
    }

    private Expression asked(Expression lookup, Expression at, Call call, Where where) {
        return Nodes.call("lookup", List.of(lookup, of(at, where)), call.span());
    }

    private Expression miscounted(Call call, int given, int wanted) {
        findings.error("argument-count", call.span().start(), call.name(), given, wanted, wanted);
        return new Number(Double.NaN, call.span());
    }

    private Expression function(Call call, Where where) {
        int given = call.arguments().size();
        Optional<Function> function = Function.named(call.name());
        boolean open =
                ORDERED.contains(call.name())
                        && given == 4
                        && !(call.arguments().get(3) instanceof Number);
        if (function.isPresent() && !open) {
            boolean extreme = call.name().equals("min") || call.name().equals("max");
            if (given != function.get().arguments()) {
                return miscounted(call, given, function.get().arguments());
            }
            return extreme && !where.run().names().isEmpty()
                    ? extreme(call, where)
                    : function.get().meaning().of(all(call, where), call.span());
        }
        return special(call, where);
    }

    private Expression special(Call call, Where where) {
        return switch (call.name()) {
            case "elmcount" -> counted(call, where);
            case "lookup_extrapolate" -> derived(call, Kind.EXTRAPOLATE, where);
            case "lookup_forward" -> derived(call, Kind.FORWARD, where);
            case "lookup_backward" -> derived(call, Kind.BACKWARD, where);
            case "zidz", "xidz" -> division(call, where);
            case "vector_select" -> rewritten(Selection.of(call, constant(call, 3)), call, where);
            case "get_time_value" -> rewritten(Moments.of(call, this), call, where);
            case "smooth_n", "delay_n" -> rewritten(ordered(call, where), call, where);
            case "vector_sort_order", "vector_rank", "vector_reorder", "vector_elm_map" ->
                    vectors.of(call, where)
                            .orElseGet(() -> refused("vensim-function", call, where));
            default -> other(call, where);
        };
    }

    private Expression rewritten(Optional<Expression> other, Call call, Where where) {
        return other.isPresent() ? of(other.get(), where) : refused("vensim-function", call, where);
    }

    /** An order that is a constant, as the number it has in the file. */
    private Optional<Expression> ordered(Call call, Where where) {
        OptionalDouble order = constant(call, 3);
        if (call.arguments().size() != 4 || order.isEmpty()) {
            return Optional.empty();
        }
        Span span = call.span();
        findings.warning("vensim-order", span.start(), where.title(), order.getAsDouble());
        List<Expression> all = new ArrayList<>(call.arguments());
        all.set(3, Nodes.number(order.getAsDouble(), span));
        return Optional.of(Nodes.call(call.name(), all, span));
    }

    private OptionalDouble constant(Call call, int place) {
        return place < call.arguments().size()
                ? constant(call.arguments().get(place))
                : OptionalDouble.empty();
    }

    /** The number an expression of numbers and constants of the model comes to. */
    OptionalDouble constant(Expression expression) {
        return control.constant(expression, part);
    }

    boolean isMacro(String name) {
        return macros.names().contains(name);
    }

    /** Inside a function over elements MIN and MAX of two are written as a choice. */
    private Expression extreme(Call call, Where where) {
        if (extremes >= EXTREMES) {
            return refused("vensim-nested-sum", call, where);
        }
        extremes++;
        Expression one = of(call.arguments().getFirst(), where);
        Expression two = of(call.arguments().getLast(), where);
        extremes--;
        Operator operator = call.name().equals("min") ? Operator.LESS : Operator.GREATER;
        Expression second = Nodes.binary(operator, two, one, call.span());
        return Nodes.choose(second, two, one, call.span());
    }

    private Expression counted(Call call, Where where) {
        Optional<Dimension> range =
                call.arguments().size() == 1
                                && call.arguments().getFirst() instanceof Reference named
                        ? brackets.range(named.name())
                        : Optional.empty();
        return range.isPresent()
                ? Nodes.number(range.get().elements().size(), call.span())
                : refused("vensim-function", call, where);
    }

    private Expression derived(Call call, Kind kind, Where where) {
        List<Expression> all = call.arguments();
        if (all.size() != 2 || !isLookup(all.getFirst())) {
            return refused("lookup-of-what", call, where);
        }
        if (!(of(all.getFirst(), where) instanceof Reference lookup)) {
            return new Number(Double.NaN, call.span());
        }
        String name = lookup.name() + "_" + kind.name().toLowerCase(Locale.ROOT);
        derived.put(name, new Derived(lookup.name(), kind));
        Expression at = of(all.getLast(), where);
        Expression turned =
                kind == Kind.FORWARD
                        ? new Unary(Operator.NEGATE, at, call.span(), at.depth() + 1)
                        : at;
        Reference named = new Reference(name, lookup.subscripts(), lookup.span(), lookup.depth());
        return Nodes.call("lookup", List.of(named, turned), call.span());
    }

    /**
     * Written out where the divisor is a name or a number; else as a macro, to work it out once.
     */
    private Expression division(Call call, Where where) {
        List<Expression> all = call.arguments();
        int wanted = call.name().equals("zidz") ? 2 : 3;
        if (all.size() != wanted) {
            return miscounted(call, all.size(), wanted);
        }
        if (!(all.get(1) instanceof Reference) && !(all.get(1) instanceof Number)) {
            return other(call, where);
        }
        Expression divisor = of(all.get(1), where);
        Expression size = Nodes.call("abs", List.of(divisor), call.span());
        Expression small = Nodes.number(SMALL, call.span());
        return Nodes.choose(
                Nodes.binary(Operator.LESS, size, small, call.span()),
                wanted == 2 ? Nodes.number(0, call.span()) : of(all.get(2), where),
                Nodes.binary(Operator.DIVIDE, of(all.get(0), where), divisor, call.span()),
                call.span());
    }

    /** A function that is a macro of ours, or none at all. */
    private Expression other(Call call, Where where) {
        if (ALONE.contains(call.name())) {
            return refused("vensim-nested", call, where);
        }
        if (library.isEmpty() && DRAWS.containsKey(call.name())) {
            return Nodes.call(DRAWS.get(call.name()), all(call, where), call.span());
        }
        int wanted = library.arguments(call.name());
        if (wanted < 0) {
            return refused("vensim-function", call, where);
        }
        if (wanted != call.arguments().size()) {
            return miscounted(call, call.arguments().size(), wanted);
        }
        return Nodes.call(library.use(call.name()), all(call, where), call.span());
    }

    private Expression refused(String code, Call call, Where where) {
        String name = call.name().replace('_', ' ').toUpperCase(Locale.ROOT);
        findings.error(code, call.span().start(), name, where.title());
        return new Number(Double.NaN, call.span());
    }

    /** SUM, VMIN, VMAX and PROD. */
    private Expression over(Call call, Where where) {
        if (call.arguments().size() != 1) {
            return miscounted(call, call.arguments().size(), 1);
        }
        Expression argument = call.arguments().getFirst();
        Set<String> names = new LinkedHashSet<>();
        Set<List<String>> orders = new LinkedHashSet<>();
        for (Reference reference : Trees.references(argument, false)) {
            List<String> marked = Trees.marked(reference);
            names.addAll(marked);
            orders.add(marked);
        }
        orders.remove(List.<String>of());
        if (nests(argument, where)) {
            return refused("vensim-nested-sum", call, where);
        }
        boolean wildcards = orders.size() == 1 && orders.iterator().next().size() == names.size();
        Where inside = where.in(new Where.Run(wildcards, names));
        String word = call.name().startsWith("v") ? call.name().substring(1) : call.name();
        return Nodes.call(word, List.of(of(argument, inside)), call.span());
    }

    /** Whether marks of a function around it stand inside. */
    private static boolean nests(Expression argument, Where where) {
        return Trees.references(argument, true).stream()
                .flatMap(r -> Trees.marked(r).stream())
                .anyMatch(where.run().names()::contains);
    }
}
