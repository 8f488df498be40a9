package nl.schaalsprong.language;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.schaalsprong.language.Subscripts.Position;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.source.Findings;

/**
 * What is meant where an array is named without subscripts: the element the equation is for, or,
 * inside an array function, every element in turn.
 */
final class ImpliedSubscripts {
    private final Findings findings;
    private final DimensionPlaces places;

    ImpliedSubscripts(Findings findings, DimensionPlaces places) {
        this.findings = findings;
        this.places = places;
    }

    List<Position> of(List<Dimension> dimensions, Reference reference, Scope scope) {
        boolean runs = runs(dimensions, reference, scope);
        List<Position> positions = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            int others = Subscripts.others(dimensions, d);
            positions.add(
                    runs
                            ? running(dimensions.get(d), others, scope)
                            : own(dimensions.get(d), others, reference, scope));
        }
        return positions;
    }

    /** With the dimensions in reverse order. */
    List<Position> reversed(List<Dimension> dimensions, Reference reference, Scope scope) {
        boolean runs = runs(dimensions, reference, scope);
        List<Position> positions = new ArrayList<>();
        int last = dimensions.size() - 1;
        for (int d = 0; d <= last; d++) {
            Dimension dimension = dimensions.get(d);
            if (runs) {
                int others = Subscripts.others(dimensions, d);
                int same = Subscripts.others(dimensions, dimensions.lastIndexOf(dimension));
                positions.add(running(dimension, same - others, scope));
            } else if (scope.dimensions().size() == dimensions.size()) {
                positions.add(
                        places.translated(
                                        dimension,
                                        scope.dimensions().get(last - d),
                                        scope.index()[last - d])
                                .orElseGet(() -> needsSubscript(dimension, reference, scope)));
            } else {
                positions.add(needsSubscript(dimension, reference, scope));
            }
        }
        return positions;
    }

    /** Whether the array stands for all its elements in the array function being read. */
    private boolean runs(List<Dimension> dimensions, Reference reference, Scope scope) {
        if (scope.running().isEmpty() || dimensions.isEmpty()) {
            return false;
        }
        ArrayRun run = scope.running().run();
        boolean fits = run.whole();
        boolean own = true;
        for (int d = 0; d < dimensions.size(); d++) {
            String name = dimensions.get(d).name();
            int others = Subscripts.others(dimensions, d);
            fits |= d == 0 && run.axis(name, others) >= 0;
            fits &= run.whole() || run.axis(name, others) >= 0;
            own &= scope.element(name).isPresent();
        }
        if (fits && own && !run.whole()) {
            findings.error(
                    "ambiguous-array", reference.span().start(), reference.name(), scope.owner());
        }
        return fits;
    }

    private static Position running(Dimension dimension, int others, Scope scope) {
        ArrayRun run = scope.running().run();
        String key =
                run.whole()
                        ? ArrayRun.whole(dimension.name(), others)
                        : ArrayRun.wildcard(run.axis(dimension.name(), others));
        return new Position.Fixed(scope.running().positions().getOrDefault(key, 0));
    }

    private Position own(Dimension dimension, int others, Reference reference, Scope scope) {
        OptionalInt own = scope.element(dimension.name(), others);
        if (own.isPresent()) {
            return new Position.Fixed(own.getAsInt());
        }
        List<Position> related = new ArrayList<>();
        for (int d = 0; d < scope.dimensions().size(); d++) {
            if (places.share(dimension, scope.dimensions().get(d))) {
                places.translated(dimension, scope.dimensions().get(d), scope.index()[d])
                        .ifPresent(related::add);
            }
        }
        return related.size() == 1
                ? related.getFirst()
                : needsSubscript(dimension, reference, scope);
    }

    private Position needsSubscript(Dimension dimension, Reference reference, Scope scope) {
        findings.error(
                "needs-subscript",
                reference.span().start(),
                reference.name(),
                scope.owner(),
                dimension.name());
        return new Position.Missing();
    }
}
