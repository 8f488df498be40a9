package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schaalsprong.language.Formula.Apply;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.source.Findings;

/** What stands between square brackets, and what is meant where they are left out. */
final class Subscripts {
    private final Symbols symbols;
    private final Resolver resolver;
    private final Findings findings;

    Subscripts(Symbols symbols, Resolver resolver, Findings findings) {
        this.symbols = symbols;
        this.resolver = resolver;
        this.findings = findings;
    }

    /** One position of an array: known, to be computed, or not found (a finding was made). */
    private sealed interface Position {
        record Fixed(int index) implements Position {}

        record Computed(Formula index) implements Position {}

        record Missing() implements Position {}
    }

    /** The element of a variable that a reference means. */
    Formula element(Symbol symbol, Reference reference, Scope scope) {
        return element(symbol.dimensions(), reference, scope)
                .map(slots -> symbolSlots(symbol, slots))
                .orElse(Resolver.NOTHING);
    }

    /** Which table of an arrayed graphical function a reference means. */
    OptionalInt table(Symbols.TableSymbol table, Reference reference, Scope scope) {
        if (table.tables().size() == 1) {
            return OptionalInt.of(table.tables().getFirst());
        }
        Optional<Choice> choice = element(table.dimensions(), reference, scope);
        if (choice.isEmpty() || choice.get().computed().isPresent()) {
            return OptionalInt.empty();
        }
        int place = place(table.dimensions(), choice.get().index());
        return OptionalInt.of(table.tables().get(place));
    }

    /** Index per dimension; one of them may have to be computed. */
    private record Choice(int[] index, int open, Optional<Formula> computed) {}

    private Formula symbolSlots(Symbol symbol, Choice choice) {
        if (choice.computed().isEmpty()) {
            return new Formula.Slot(symbol.slot(choice.index()));
        }
        List<Formula> arguments = new ArrayList<>(List.of(choice.computed().get()));
        int size = symbol.dimensions().get(choice.open()).elements().size();
        for (int i = 0; i < size; i++) {
            int[] index = choice.index().clone();
            index[choice.open()] = i;
            arguments.add(new Formula.Slot(symbol.slot(index)));
        }
        return new Apply(Operation.PICK, arguments);
    }

    private Optional<Choice> element(List<Dimension> dimensions, Reference reference, Scope scope) {
        int written = reference.subscripts().size();
        if (written != 0 && written != dimensions.size()) {
            findings.error(
                    "subscript-count",
                    reference.span().start(),
                    reference.name(),
                    dimensions.size(),
                    written);
            return Optional.empty();
        }
        int[] index = new int[dimensions.size()];
        int open = -1;
        Optional<Formula> computed = Optional.empty();
        int wildcards = 0;
        for (int d = 0; d < index.length; d++) {
            Position position;
            if (written == 0) {
                position = implied(dimensions.get(d), d, reference, scope);
            } else if (reference.subscripts().get(d) instanceof Subscript.Wildcard) {
                position = running("*" + wildcards++, reference, scope);
            } else {
                position =
                        written(
                                dimensions.get(d),
                                (Subscript.Index) reference.subscripts().get(d),
                                scope);
            }
            switch (position) {
                case Position.Missing _ -> {
                    return Optional.empty();
                }
                case Position.Fixed(int fixed) -> index[d] = fixed;
                case Position.Computed(Formula formula) -> {
                    if (computed.isPresent()) {
                        findings.error(
                                "two-computed-subscripts",
                                reference.span().start(),
                                reference.name());
                        return Optional.empty();
                    }
                    computed = Optional.of(formula);
                    open = d;
                }
            }
        }
        return Optional.of(new Choice(index, open, computed));
    }

    private static int place(List<Dimension> dimensions, int[] index) {
        int place = 0;
        for (int d = 0; d < index.length; d++) {
            place = place * dimensions.get(d).elements().size() + index[d];
        }
        return place;
    }

    private Position implied(Dimension dimension, int d, Reference reference, Scope scope) {
        if (!scope.running().isEmpty()) {
            return running("*" + d, reference, scope);
        }
        OptionalInt own = scope.element(dimension.name());
        if (own.isPresent()) {
            return new Position.Fixed(own.getAsInt());
        }
        findings.error(
                "needs-subscript",
                reference.span().start(),
                reference.name(),
                scope.owner(),
                dimension.name());
        return new Position.Missing();
    }

    private Position running(String key, Reference reference, Scope scope) {
        Integer position = scope.running().get(key);
        if (position == null) {
            findings.error(
                    "wildcard-outside", reference.span().start(), reference.name(), scope.owner());
            return new Position.Missing();
        }
        return new Position.Fixed(position);
    }

    private Position written(Dimension dimension, Subscript.Index subscript, Scope scope) {
        return switch (subscript.value()) {
            case Number(double value, _) -> numbered(dimension, value, subscript, scope);
            case Reference reference when reference.subscripts().isEmpty() ->
                    named(dimension, reference, scope);
            case Expression.Reference _,
                    Expression.Unary _,
                    Expression.Binary _,
                    Expression.Conditional _,
                    Expression.Call _ ->
                    new Position.Computed(resolver.resolve(subscript.value(), scope));
        };
    }

    private Position numbered(
            Dimension dimension, double value, Subscript.Index subscript, Scope scope) {
        int named = dimension.elements().indexOf(Long.toString((long) value));
        int index = named >= 0 ? named : (int) value - 1;
        if (value != Math.rint(value) || index < 0 || index >= dimension.elements().size()) {
            findings.error(
                    "unknown-element",
                    subscript.value().span().start(),
                    value,
                    dimension.name(),
                    scope.owner());
            return new Position.Missing();
        }
        return new Position.Fixed(index);
    }

    private Position named(Dimension dimension, Reference reference, Scope scope) {
        int element = dimension.elements().indexOf(reference.name());
        if (element >= 0) {
            return new Position.Fixed(element);
        }
        Optional<Dimension> other = symbols.dimension(reference.name());
        if (other.isPresent()) {
            Integer running = scope.running().get(reference.name());
            OptionalInt own =
                    running != null ? OptionalInt.of(running) : scope.element(reference.name());
            return own.isPresent()
                    ? translated(dimension, other.get(), own.getAsInt(), reference, scope)
                    : missing(reference, dimension, scope);
        }
        return symbols.variable(scope.prefix(), reference.name()).isPresent()
                ? new Position.Computed(resolver.resolve(reference, scope))
                : missing(reference, dimension, scope);
    }

    /** An element of one dimension as an element of another: by name, else by place. */
    private Position translated(
            Dimension to, Dimension from, int index, Reference reference, Scope scope) {
        int sameName = to.elements().indexOf(from.elements().get(index));
        if (sameName >= 0) {
            return new Position.Fixed(sameName);
        }
        return to.elements().size() == from.elements().size()
                ? new Position.Fixed(index)
                : missing(reference, to, scope);
    }

    private Position missing(Reference reference, Dimension dimension, Scope scope) {
        findings.error(
                "unknown-element",
                reference.span().start(),
                reference.name(),
                dimension.name(),
                scope.owner());
        return new Position.Missing();
    }

    /** What an array function runs over in this expression: a size for each wildcard. */
    Map<String, Integer> runs(Expression expression, Scope scope) {
        Map<String, Integer> runs = new LinkedHashMap<>();
        collect(expression, scope, runs);
        return runs;
    }

    private void collect(Expression expression, Scope scope, Map<String, Integer> runs) {
        switch (expression) {
            case Number _ -> {}
            case Reference reference -> collect(reference, scope, runs);
            case Expression.Unary unary -> collect(unary.operand(), scope, runs);
            case Expression.Binary binary -> {
                collect(binary.left(), scope, runs);
                collect(binary.right(), scope, runs);
            }
            case Expression.Conditional conditional -> {
                collect(conditional.condition(), scope, runs);
                collect(conditional.then(), scope, runs);
                collect(conditional.otherwise(), scope, runs);
            }
            case Expression.Call call -> {
                boolean inner =
                        call.arguments().size() == 1
                                && Builtin.named(call.name())
                                        .map(Builtin::overArrays)
                                        .orElse(false);
                if (!inner) {
                    call.arguments().forEach(a -> collect(a, scope, runs));
                }
            }
        }
    }

    private void collect(Reference reference, Scope scope, Map<String, Integer> runs) {
        List<Dimension> dimensions =
                symbols.variable(scope.prefix(), reference.name())
                        .map(Symbol::dimensions)
                        .orElse(List.of());
        boolean whole = reference.subscripts().isEmpty();
        if (!whole && reference.subscripts().size() != dimensions.size()) {
            return;
        }
        int wildcards = 0;
        for (int d = 0; d < dimensions.size(); d++) {
            int size = dimensions.get(d).elements().size();
            if (whole || reference.subscripts().get(d) instanceof Subscript.Wildcard) {
                run("*" + wildcards++, size, reference, runs);
            } else if (reference.subscripts().get(d) instanceof Subscript.Index(Reference named)
                    && named.subscripts().isEmpty()
                    && !dimensions.get(d).elements().contains(named.name())
                    && scope.element(named.name()).isEmpty()) {
                symbols.dimension(named.name())
                        .ifPresent(x -> run(x.name(), x.elements().size(), reference, runs));
            }
        }
    }

    private void run(String key, int size, Reference reference, Map<String, Integer> runs) {
        Integer before = runs.putIfAbsent(key, size);
        if (before != null && before != size) {
            findings.error("array-sizes", reference.span().start(), reference.name(), size, before);
        }
    }
}
