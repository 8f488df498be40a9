package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.schaalsprong.language.Formula.Apply;
import nl.schaalsprong.language.Symbols.Symbol;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.source.Findings;

/** What stands between square brackets. */
final class Subscripts {
    private final Symbols symbols;
    private final Resolver resolver;
    private final Findings findings;
    private final ImpliedSubscripts implied;

    Subscripts(Symbols symbols, Resolver resolver, Findings findings) {
        this.symbols = symbols;
        this.resolver = resolver;
        this.findings = findings;
        this.implied = new ImpliedSubscripts(findings, symbols.places());
    }

    /** One position of an array. */
    sealed interface Position {
        /** Known. */
        record Fixed(int index) implements Position {}

        /** To be computed, from 1. */
        record Computed(Formula index) implements Position {}

        /** Of a range that does not have this element; it counts as 0 (XMILE 1.1, 3.7.1.1). */
        record Absent() implements Position {}

        /** Not found; a finding was made. */
        record Missing() implements Position {}
    }

    /** How many dimensions before this one have its name. */
    static int others(List<Dimension> dimensions, int d) {
        int others = 0;
        for (int before = 0; before < d; before++) {
            others += dimensions.get(before).name().equals(dimensions.get(d).name()) ? 1 : 0;
        }
        return others;
    }

    /** The element of a variable that a reference means. */
    Formula element(Symbol symbol, Reference reference, Scope scope) {
        return formula(symbol, positions(symbol.dimensions(), reference, scope));
    }

    /** The element of an array whose dimensions are taken in reverse order. */
    Formula transposed(Symbol symbol, Reference reference, Scope scope) {
        if (!reference.subscripts().isEmpty()) {
            findings.error("transposed-part", reference.span().start(), reference.name());
            return Resolver.NOTHING;
        }
        return formula(symbol, implied.reversed(symbol.dimensions(), reference, scope));
    }

    private Formula formula(Symbol symbol, List<Position> positions) {
        if (positions.stream().anyMatch(p -> p instanceof Position.Missing)) {
            return Resolver.NOTHING;
        }
        return positions.stream().anyMatch(p -> p instanceof Position.Absent)
                ? new Formula.Constant(0)
                : picked(symbol, positions, new int[positions.size()], 0);
    }

    private Formula picked(Symbol symbol, List<Position> positions, int[] index, int d) {
        if (d == index.length) {
            return new Formula.Slot(symbol.slot(index));
        }
        return switch (positions.get(d)) {
            case Position.Fixed(int fixed) -> {
                index[d] = fixed;
                yield picked(symbol, positions, index, d + 1);
            }
            case Position.Computed(Formula computed) -> {
                List<Formula> arguments = new ArrayList<>(List.of(computed));
                int size = symbol.dimensions().get(d).elements().size();
                for (int i = 0; i < size && resolver.counts(); i++) {
                    index[d] = i;
                    arguments.add(picked(symbol, positions, index, d + 1));
                }
                yield outside(new Apply(Operation.PICK, arguments), computed, size);
            }
            case Position.Absent _, Position.Missing _ ->
                    throw new IllegalStateException("This was looked at before.");
        };
    }

    /** What an index outside the array gives: 0, or what the file says. */
    private Formula outside(Formula picked, Formula index, int size) {
        if (symbols.outside() == 0) {
            return picked;
        }
        Formula within =
                Formula.of(
                        Operation.AND,
                        Formula.of(Operation.AT_MOST, new Formula.Constant(1), index),
                        Formula.of(Operation.LESS, index, new Formula.Constant(size + 1)));
        return Formula.of(
                Operation.CHOOSE, within, picked, new Formula.Constant(symbols.outside()));
    }

    /** The element with that place in the whole array, row after row, from 1. */
    Formula flat(Symbol symbol, Formula place) {
        List<Formula> arguments = new ArrayList<>(List.of(place));
        for (int i = 0; i < symbol.elements().size() && resolver.counts(); i++) {
            arguments.add(new Formula.Slot(symbol.firstSlot() + i));
        }
        return outside(new Apply(Operation.PICK, arguments), place, symbol.elements().size());
    }

    /** Which table of an arrayed graphical function a reference means. */
    OptionalInt table(Symbols.TableSymbol table, Reference reference, Scope scope) {
        if (table.tables().size() == 1) {
            return OptionalInt.of(table.tables().getFirst());
        }
        int place = 0;
        List<Position> positions = positions(table.dimensions(), reference, scope);
        for (int d = 0; d < positions.size(); d++) {
            if (!(positions.get(d) instanceof Position.Fixed(int index))) {
                if (!(positions.get(d) instanceof Position.Missing)) {
                    findings.error("table-computed", reference.span().start(), reference.name());
                }
                return OptionalInt.empty();
            }
            place = place * table.dimensions().get(d).elements().size() + index;
        }
        return OptionalInt.of(table.tables().get(place));
    }

    private List<Position> positions(List<Dimension> dimensions, Reference reference, Scope scope) {
        int written = reference.subscripts().size();
        if (written == 0) {
            return implied.of(dimensions, reference, scope);
        }
        if (written != dimensions.size()) {
            findings.error(
                    "subscript-count",
                    reference.span().start(),
                    reference.name(),
                    dimensions.size(),
                    written);
            return List.of(new Position.Missing());
        }
        List<Position> positions = new ArrayList<>();
        int wildcards = 0;
        for (int d = 0; d < written; d++) {
            Dimension dimension = dimensions.get(d);
            positions.add(
                    switch (reference.subscripts().get(d)) {
                        case Subscript.Wildcard(var part, _) ->
                                wildcard(dimension, part, wildcards++, reference, scope);
                        case Subscript.Range range ->
                                range(dimension, range, wildcards++, reference, scope);
                        case Subscript.Position(int place, _) ->
                                placed(dimension, place, reference, scope);
                        case Subscript.Index index ->
                                index(dimension, index, others(reference, d), scope);
                    });
        }
        return positions;
    }

    /** How many subscripts before this one name the same. */
    private static int others(Reference reference, int d) {
        Optional<String> name = named(reference.subscripts().get(d));
        return (int)
                reference.subscripts().subList(0, d).stream()
                        .filter(s -> name.isPresent() && named(s).equals(name))
                        .count();
    }

    private static Optional<String> named(Subscript subscript) {
        return subscript instanceof Subscript.Index(Reference named)
                ? Optional.of(named.name())
                : Optional.empty();
    }

    private Position wildcard(
            Dimension dimension, Optional<String> part, int place, Reference at, Scope scope) {
        OptionalInt position = running(ArrayRun.wildcard(place), at, scope);
        if (position.isEmpty()) {
            return new Position.Missing();
        }
        if (part.isEmpty() || part.get().equals(dimension.name())) {
            return new Position.Fixed(position.getAsInt());
        }
        Optional<Dimension> over = symbols.dimension(part.get());
        return over.isPresent()
                ? translated(dimension, over.get(), position.getAsInt(), at, scope)
                : missing(part.get(), at, dimension, scope);
    }

    private Position range(
            Dimension dimension, Subscript.Range range, int place, Reference at, Scope scope) {
        OptionalInt position = running(ArrayRun.wildcard(place), at, scope);
        OptionalInt low = bound(range.low(), dimension, scope);
        return position.isPresent() && low.isPresent()
                ? new Position.Fixed(low.getAsInt() + position.getAsInt())
                : new Position.Missing();
    }

    /** How many elements a range has; 1 where it is not right, with a finding. */
    int size(Subscript.Range range, Dimension dimension, Scope scope) {
        OptionalInt low = bound(range.low(), dimension, scope);
        OptionalInt high = bound(range.high(), dimension, scope);
        if (low.isPresent() && high.isPresent() && high.getAsInt() < low.getAsInt()) {
            findings.error("range-order", range.low().span().start(), scope.owner());
            return 1;
        }
        return low.isPresent() && high.isPresent() ? high.getAsInt() - low.getAsInt() + 1 : 1;
    }

    private OptionalInt bound(Expression bound, Dimension dimension, Scope scope) {
        Position position = index(dimension, new Subscript.Index(bound), 0, scope);
        return switch (position) {
            case Position.Fixed(int index) -> OptionalInt.of(index);
            case Position.Computed _, Position.Absent _ -> {
                findings.error("range-computed", bound.span().start(), scope.owner());
                yield OptionalInt.empty();
            }
            case Position.Missing _ -> OptionalInt.empty();
        };
    }

    private Position placed(Dimension dimension, int place, Reference at, Scope scope) {
        return place <= scope.dimensions().size()
                ? translated(
                        dimension,
                        scope.dimensions().get(place - 1),
                        scope.index()[place - 1],
                        at,
                        scope)
                : missing("@" + place, at, dimension, scope);
    }

    private OptionalInt running(String key, Reference reference, Scope scope) {
        Integer position = scope.running().positions().get(key);
        if (position == null) {
            findings.error(
                    "wildcard-outside", reference.span().start(), reference.name(), scope.owner());
            return OptionalInt.empty();
        }
        return OptionalInt.of(position);
    }

    private Position index(
            Dimension dimension, Subscript.Index subscript, int others, Scope scope) {
        return switch (subscript.value()) {
            case Number(double value, _) -> numbered(dimension, value, subscript, scope);
            case Reference reference when reference.subscripts().isEmpty() ->
                    named(dimension, reference, others, scope);
            case Reference _,
                    Expression.Transposed _,
                    Expression.Unary _,
                    Expression.Binary _,
                    Expression.Conditional _,
                    Expression.Call _ ->
                    new Position.Computed(resolver.resolve(subscript.value(), scope));
        };
    }

    private Position numbered(
            Dimension dimension, double value, Subscript.Index subscript, Scope scope) {
        int named = symbols.places().of(dimension, Long.toString((long) value));
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

    private Position named(Dimension dimension, Reference reference, int others, Scope scope) {
        String name = reference.name();
        String own = name.startsWith(dimension.name() + ".") ? after(name, dimension) : name;
        int element = symbols.places().of(dimension, own);
        if (element >= 0) {
            return new Position.Fixed(element);
        }
        Optional<Dimension> other = symbols.dimension(name);
        if (other.isPresent()) {
            Integer running = scope.running().positions().get(name);
            OptionalInt position =
                    running != null ? OptionalInt.of(running) : scope.element(name, others);
            return position.isPresent()
                    ? translated(dimension, other.get(), position.getAsInt(), reference, scope)
                    : missing(name, reference, dimension, scope);
        }
        boolean known =
                symbols.variable(scope, name).isPresent()
                        || Builtin.named(name).isPresent()
                        || symbols.position(name).isPresent();
        return known
                ? new Position.Computed(resolver.resolve(reference, scope))
                : missing(name, reference, dimension, scope);
    }

    private static String after(String name, Dimension dimension) {
        return name.substring(dimension.name().length() + 1);
    }

    /** An element of one dimension as an element of another: by name, else by place. */
    private Position translated(
            Dimension to, Dimension from, int index, Reference reference, Scope scope) {
        return symbols.places()
                .translated(to, from, index)
                .orElseGet(() -> missing(from.name(), reference, to, scope));
    }

    private Position missing(String what, Reference at, Dimension dimension, Scope scope) {
        findings.error("unknown-element", at.span().start(), what, dimension.name(), scope.owner());
        return new Position.Missing();
    }
}
