package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.source.Findings;

/** Works out which elements stand between square brackets. */
final class Brackets {
    private final Ranges ranges;
    private final Findings findings;

    Brackets(Ranges ranges, Findings findings) {
        this.ranges = ranges;
        this.findings = findings;
    }

    Optional<Dimension> range(String name) {
        return ranges.range(name);
    }

    /** The same variable with subscripts of its own dimensions. */
    Expression of(Reference reference, List<Dimension> shape, Where where) {
        int written = reference.subscripts().size();
        int wanted = shape.size();
        if (written != wanted) {
            int offset = reference.span().start();
            findings.error("subscript-count", offset, reference.name(), wanted, written);
            return Nodes.number(Double.NaN, reference.span());
        }
        List<Subscript> subscripts = new ArrayList<>();
        for (int d = 0; d < written; d++) {
            Subscript subscript = reference.subscripts().get(d);
            subscripts.add(
                    subscript instanceof Subscript.Wildcard(var name, Span span)
                            ? marked(shape.get(d), name.orElseThrow(), span, reference, where)
                            : plain(shape.get(d), Trees.plain(subscript), reference, where));
        }
        return new Reference(
                reference.name(), subscripts, reference.span(), subscripts.isEmpty() ? 1 : 2);
    }

    /** The place from 1 of an element, or of the one the equation is for. */
    Optional<Expression> place(String name, Span span, Where where) {
        Optional<String> element =
                ranges.isElement(name) ? Optional.of(name) : element(name, where.place());
        return element.filter(ranges::isElement).map(e -> Nodes.number(ranges.place(e), span));
    }

    /**
     * The element at which a range stands on the left: by the very name, which tells two names of
     * one range apart, by another name of it, or by a mapping.
     */
    Optional<String> element(String name, Place place) {
        int there = place.whole() ? -1 : place.names().indexOf(name);
        if (there >= 0) {
            return Optional.of(place.elements().get(there));
        }
        Set<String> same = new LinkedHashSet<>();
        for (int i = 0; i < place.elements().size(); i++) {
            if (ranges.plain(place.names().get(i)).equals(ranges.plain(name))) {
                same.add(place.elements().get(i));
            }
        }
        if (!same.isEmpty()) {
            return same.size() == 1 ? Optional.of(same.iterator().next()) : Optional.empty();
        }
        return mapped(name, place);
    }

    private Optional<String> mapped(String name, Place place) {
        for (int i = 0; i < place.elements().size(); i++) {
            String other = place.names().get(i);
            Optional<String> mapped =
                    ranges.range(other).isPresent()
                            ? ranges.mapped(name, other, place.elements().get(i))
                            : Optional.empty();
            if (mapped.isPresent()) {
                return mapped;
            }
        }
        return Optional.empty();
    }

    private Subscript plain(Dimension own, String written, Reference at, Where where) {
        String name = ranges.plain(written);
        if (where.place().whole() && own.name().equals(name) && onLeft(name, where)) {
            return index(name, at);
        }
        boolean range = ranges.range(name).isPresent();
        Optional<String> element = range ? element(written, where.place()) : Optional.of(name);
        if (element.isEmpty()) {
            findings.error("vensim-right-only", at.span().start(), written, where.title());
            return index(name, at);
        }
        if (!ranges.holds(own, element.get())) {
            findings.error(
                    "unknown-element", at.span().start(), element.get(), own.name(), where.title());
        }
        return index(element.get(), at);
    }

    private boolean onLeft(String name, Where where) {
        return where.place().names().stream().map(ranges::plain).anyMatch(name::equals);
    }

    private static Subscript index(String name, Reference at) {
        return new Subscript.Index(Nodes.name(name, at.span()));
    }

    private Subscript marked(Dimension own, String written, Span span, Reference at, Where where) {
        Optional<Dimension> over = ranges.range(written);
        if (over.isEmpty() || !ranges.holdsAll(own, over.get().elements())) {
            findings.error(
                    "unknown-element", span.start(), written + "!", own.name(), where.title());
            return new Subscript.Wildcard(Optional.empty(), span);
        }
        if (!where.run().names().contains(written)) {
            findings.error("wildcard-outside", span.start(), at.name(), where.title());
            return new Subscript.Wildcard(Optional.empty(), span);
        }
        String name = over.get().name();
        if (where.run().wildcards()) {
            boolean same = name.equals(own.name());
            return new Subscript.Wildcard(same ? Optional.empty() : Optional.of(name), span);
        }
        ranges.again(written + "!", over.get());
        return index(written + "!", at);
    }

    /** Whether an equation for all elements can keep the names of the ranges on its left. */
    boolean fits(Expression value, List<String> names, Part part) {
        List<String> own = names.stream().map(ranges::plain).toList();
        return !Vectors.isPlaced(value)
                && Trees.references(value, true).stream().allMatch(r -> fits(r, own, part));
    }

    private boolean fits(Reference reference, List<String> own, Part part) {
        List<Dimension> shape = part.shape(reference.name());
        if (!part.knows(reference.name())) {
            return ranges.range(reference.name()).isEmpty();
        }
        for (int d = 0; d < Math.min(shape.size(), reference.subscripts().size()); d++) {
            String name = ranges.plain(Trees.plain(reference.subscripts().get(d)));
            boolean range = ranges.range(name).isPresent();
            if (range && !(own.contains(name) && shape.get(d).name().equals(name))) {
                return false;
            }
        }
        return true;
    }
}
