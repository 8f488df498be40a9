package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.Formula.Apply;
import nl.schaalsprong.language.Formula.Constant;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.source.Findings;

/** Functions over arrays and parts of them (XMILE 1.1 section 3.7.1.4), written out. */
final class ArrayFunctions {
    private final Resolver resolver;
    private final Symbols symbols;
    private final Draft draft;

    /** Positions in an array beyond these are counted as work. */
    private static final int FEW = 3;

    /** Operations that finding one of them is worth. */
    private static final int POSITION_WORK = 10;

    private final Findings findings;
    private final ArrayRuns runs;
    private final LibraryModels library;

    ArrayFunctions(
            Resolver resolver,
            Symbols symbols,
            Draft draft,
            Findings findings,
            LibraryModels library) {
        this.resolver = resolver;
        this.symbols = symbols;
        this.draft = draft;
        this.findings = findings;
        this.runs = new ArrayRuns(symbols, resolver.subscripts(), findings);
        this.library = library;
    }

    /** A function of one array, or MAX and MIN of any mix of arrays and numbers. */
    Formula call(Builtin function, Call call, Scope scope) {
        List<Formula> all = new ArrayList<>();
        refuseContent(function, call, scope);
        for (Expression argument : call.arguments()) {
            if (call.arguments().size() == 1 || runs.isArray(argument, scope)) {
                all.addAll(elements(argument, scope));
            } else {
                all.add(resolver.resolve(argument, scope));
            }
        }
        return folded(function, all, scope);
    }

    /** What a device holds piece by piece is not shown; only its sum is. */
    private void refuseContent(Builtin function, Call call, Scope scope) {
        boolean device =
                call.arguments().size() == 1
                        && function != Builtin.SUM
                        && call.arguments().getFirst() instanceof Reference(var name, _, _, _)
                        && symbols.variable(scope, name)
                                .filter(v -> v.flat().declaration().works().isPresent())
                                .isPresent();
        if (device) {
            findings.error("device-content", call.span().start(), function.name(), scope.owner());
        }
    }

    /** All elements of an array, of a part of one, or of an expression with arrays in it. */
    private List<Formula> elements(Expression argument, Scope scope) {
        if (argument instanceof Reference(var name, var none, _, _) && none.isEmpty()) {
            Optional<List<Formula>> container = container(name, scope);
            if (container.isPresent()) {
                return container.get();
            }
        }
        ArrayRun run = runs.of(argument, scope);
        List<Formula> elements = new ArrayList<>();
        over(run, new ArrayList<>(run.sizes().keySet()), Map.of(), argument, scope, elements);
        return elements;
    }

    /** The places of a dimension, or the values of a graphical function. */
    private Optional<List<Formula>> container(String name, Scope scope) {
        if (symbols.variable(scope, name).isPresent()) {
            return Optional.empty();
        }
        Optional<Dimension> dimension = symbols.dimension(name);
        if (dimension.isPresent()) {
            List<Formula> places = new ArrayList<>();
            dimension.get().elements().forEach(_ -> places.add(new Constant(places.size() + 1)));
            return Optional.of(places);
        }
        return symbols.table(scope.prefix(), name)
                .filter(t -> t.tables().size() == 1)
                .map(t -> values(draft.tables().get(t.tables().getFirst())));
    }

    private static List<Formula> values(Table table) {
        List<Formula> values = new ArrayList<>();
        for (double value : table.y()) {
            values.add(new Constant(value));
        }
        return values;
    }

    private void over(
            ArrayRun run,
            List<String> keys,
            Map<String, Integer> positions,
            Expression argument,
            Scope scope,
            List<Formula> elements) {
        if (keys.isEmpty()) {
            draft.count(Math.max(0, positions.size() - FEW) * POSITION_WORK);
            elements.add(resolver.resolve(argument, scope.running(run, positions)));
            return;
        }
        String key = keys.getFirst();
        for (int i = 0; i < run.sizes().getOrDefault(key, 0) && !draft.full(); i++) {
            Map<String, Integer> more =
                    positions.isEmpty() ? Map.of(key, i) : and(positions, key, i);
            over(run, keys.subList(1, keys.size()), more, argument, scope, elements);
        }
    }

    private static Map<String, Integer> and(Map<String, Integer> positions, String key, int i) {
        Map<String, Integer> all = new LinkedHashMap<>(positions);
        all.put(key, i);
        return all;
    }

    private Formula folded(Builtin function, List<Formula> elements, Scope scope) {
        Constant size = new Constant(elements.size());
        return switch (function) {
            case MAX -> new Apply(Operation.MAXIMUM, elements);
            case MIN -> new Apply(Operation.MINIMUM, elements);
            case SUM -> new Apply(Operation.ADD, elements);
            case PROD -> new Apply(Operation.MULTIPLY, elements);
            case MEAN -> Formula.of(Operation.DIVIDE, new Apply(Operation.ADD, elements), size);
            case SIZE -> size;
            case STDDEV -> library.deviation(elements, scope);
            default -> throw new IllegalStateException("(%s) takes no array.".formatted(function));
        };
    }

    /** RANK(array, rank, array that decides between equals). */
    Formula rank(Call call, Scope scope) {
        List<Formula> first = elements(call.arguments().getFirst(), scope);
        draft.count((long) first.size() * first.size());
        List<Formula> arguments = new ArrayList<>();
        arguments.add(resolver.resolve(call.arguments().get(1), scope));
        arguments.addAll(first);
        if (call.arguments().size() == 2) {
            return new Apply(Operation.RANK, arguments);
        }
        List<Formula> second = elements(call.arguments().getLast(), scope);
        if (second.size() != first.size()) {
            findings.error("array-sizes", call.span().start(), "RANK", second.size(), first.size());
            return Resolver.NOTHING;
        }
        arguments.addAll(second);
        return new Apply(Operation.RANK_WITH_TIES, arguments);
    }
}
