package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.source.Findings;

/** Finds out what an array function runs over. */
final class ArrayRuns {
    private final Symbols symbols;
    private final Subscripts subscripts;
    private final Findings findings;

    ArrayRuns(Symbols symbols, Subscripts subscripts, Findings findings) {
        this.symbols = symbols;
        this.subscripts = subscripts;
        this.findings = findings;
    }

    /** What the argument of an array function makes it run over; nothing for a plain number. */
    ArrayRun of(Expression argument, Scope scope) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        List<String> axes = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        references(argument, references);
        references.forEach(r -> written(r, scope, sizes, axes));
        boolean whole = sizes.isEmpty();
        if (whole) {
            references.forEach(r -> bare(r, scope, sizes));
        }
        return new ArrayRun(sizes, axes, whole);
    }

    /** Whether an argument holds a wildcard, a range, or an array that cannot be one element. */
    boolean isArray(Expression argument, Scope scope) {
        List<Reference> references = new ArrayList<>();
        references(argument, references);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        references.forEach(r -> written(r, scope, sizes, new ArrayList<>()));
        return !sizes.isEmpty()
                || references.stream()
                        .filter(r -> r.subscripts().isEmpty())
                        .anyMatch(r -> !fits(dimensions(r, scope), scope));
    }

    private static boolean fits(List<Dimension> dimensions, Scope scope) {
        return dimensions.stream().allMatch(d -> scope.element(d.name()).isPresent());
    }

    /** All names in an expression, save those inside another array function. */
    private static void references(Expression expression, List<Reference> found) {
        switch (expression) {
            case Expression.Number _ -> {}
            case Reference reference -> found.add(reference);
            case Expression.Transposed transposed -> found.add(transposed.array());
            case Expression.Unary unary -> references(unary.operand(), found);
            case Expression.Binary binary -> {
                references(binary.left(), found);
                references(binary.right(), found);
            }
            case Expression.Conditional conditional -> {
                references(conditional.condition(), found);
                references(conditional.then(), found);
                references(conditional.otherwise(), found);
            }
            case Expression.Call call -> {
                boolean inner =
                        Builtin.named(call.name())
                                .filter(b -> b.overArrays() || b == Builtin.RANK)
                                .isPresent();
                if (!inner) {
                    call.arguments().forEach(a -> references(a, found));
                }
            }
        }
    }

    private List<Dimension> dimensions(Reference reference, Scope scope) {
        return symbols.variable(scope, reference.name())
                .map(Symbols.Symbol::dimensions)
                .orElse(List.of());
    }

    /** Wildcards, ranges, and names of dimensions the equation itself does not have. */
    private void written(
            Reference reference, Scope scope, Map<String, Integer> sizes, List<String> axes) {
        List<Dimension> dimensions = dimensions(reference, scope);
        if (reference.subscripts().size() != dimensions.size()) {
            return;
        }
        int wildcards = 0;
        for (int d = 0; d < dimensions.size(); d++) {
            Dimension own = dimensions.get(d);
            switch (reference.subscripts().get(d)) {
                case Subscript.Wildcard(var part, _) -> {
                    Dimension over = part.flatMap(symbols::dimension).orElse(own);
                    axis(wildcards, over.name(), axes);
                    run(ArrayRun.wildcard(wildcards++), over.elements().size(), reference, sizes);
                }
                case Subscript.Range range -> {
                    axis(wildcards, own.name() + ":", axes);
                    int size = subscripts.size(range, own, scope);
                    run(ArrayRun.wildcard(wildcards++), size, reference, sizes);
                }
                case Subscript.Index(Expression value) ->
                        free(value, own, scope)
                                .ifPresent(
                                        f -> run(f.name(), f.elements().size(), reference, sizes));
                case Subscript.Position _ -> {}
            }
        }
    }

    private static void axis(int place, String name, List<String> axes) {
        if (axes.size() == place) {
            axes.add(name);
        }
    }

    /** The dimension a subscript names, where neither element nor equation has it. */
    private Optional<Dimension> free(Expression value, Dimension own, Scope scope) {
        return value instanceof Reference named
                        && named.subscripts().isEmpty()
                        && symbols.places().of(own, named.name()) < 0
                        && scope.element(named.name()).isEmpty()
                ? symbols.dimension(named.name())
                : Optional.empty();
    }

    private void bare(Reference reference, Scope scope, Map<String, Integer> sizes) {
        if (!reference.subscripts().isEmpty()) {
            return;
        }
        List<Dimension> dimensions = dimensions(reference, scope);
        for (int d = 0; d < dimensions.size(); d++) {
            String key = ArrayRun.whole(dimensions.get(d).name(), Subscripts.others(dimensions, d));
            sizes.put(key, dimensions.get(d).elements().size());
        }
    }

    private void run(String key, int size, Reference reference, Map<String, Integer> sizes) {
        Integer before = sizes.putIfAbsent(key, size);
        if (before != null && before != size) {
            findings.error("array-sizes", reference.span().start(), reference.name(), size, before);
        }
    }
}
