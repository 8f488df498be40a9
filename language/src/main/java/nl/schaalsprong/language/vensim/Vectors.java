package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Builtin;
import nl.schaalsprong.language.Dimension;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.expression.Operator;

/**
 * Functions over the elements of an array (Vensim reference manual, "Arrays, Vectors, and
 * Subscripts"): VECTOR SORT ORDER, VECTOR RANK, VECTOR REORDER and VECTOR ELM MAP. Places count
 * from 0, ranks from 1; of equal values the first in the range goes first, which the manual leaves
 * open.
 */
final class Vectors {
    /** Those whose equation differs from element to element. */
    private static final Set<String> PLACED =
            Set.of("vector_sort_order", "vector_rank", "vector_reorder", "vector_elm_map");

    /** More elements than this make an equation that nobody could read. */
    private static final int MOST = 200;

    private final Lowering lowering;
    private final Part part;
    private final Brackets brackets;

    Vectors(Lowering lowering, Part part, Brackets brackets) {
        this.lowering = lowering;
        this.part = part;
        this.brackets = brackets;
    }

    /** Whether the equation of an array has to be written out element by element. */
    static boolean isPlaced(Expression expression) {
        return expression instanceof Call call && PLACED.contains(call.name())
                || Trees.parts(expression).stream().anyMatch(Vectors::isPlaced);
    }

    /** What a call gives at the element the equation is for; nothing where that is not certain. */
    Optional<Expression> of(Call call, Where where) {
        List<Expression> all = call.arguments();
        if (all.size() != 2 || !(all.getFirst() instanceof Reference vector)) {
            return Optional.empty();
        }
        return switch (call.name()) {
            case "vector_sort_order" -> ordered(vector, all.getLast(), where);
            case "vector_rank" -> ranked(vector, all.getLast(), where);
            case "vector_reorder" -> reordered(vector, all.getLast(), where);
            case "vector_elm_map" -> picked(vector, all.getLast(), where);
            default -> Optional.empty();
        };
    }

    /**
     * A vector at the element an equation is for.
     *
     * @param elements all of the last range, in order
     * @param at place of the element among them, from 0
     */
    private record Row(Reference vector, List<Reference> elements, int at) {}

    private Optional<Row> row(Reference vector, Where where) {
        List<Dimension> shape = part.shape(vector.name());
        if (shape.isEmpty() || vector.subscripts().size() != shape.size()) {
            return Optional.empty();
        }
        String last = Trees.plain(vector.subscripts().getLast());
        List<String> names = shape.getLast().elements();
        Optional<Dimension> range = brackets.range(last);
        Optional<String> element = brackets.element(last, where.place());
        if (range.isEmpty()
                || element.isEmpty()
                || !range.get().elements().equals(names)
                || names.size() > MOST) {
            return Optional.empty();
        }
        List<Reference> elements =
                names.stream().map(e -> at(vector, e)).map(r -> read(r, where)).toList();
        return Optional.of(new Row(vector, elements, names.indexOf(element.get())));
    }

    private static Reference at(Reference vector, String element) {
        List<Subscript> subscripts = new ArrayList<>(vector.subscripts());
        subscripts.removeLast();
        subscripts.add(new Subscript.Index(Nodes.name(element, vector.span())));
        return new Reference(vector.name(), subscripts, vector.span(), 2);
    }

    private Reference read(Reference reference, Where where) {
        return lowering.of(reference, where) instanceof Reference read ? read : reference;
    }

    /** The place of the element that comes here when they stand in order. */
    private Optional<Expression> ordered(Reference vector, Expression direction, Where where) {
        OptionalDouble up = lowering.constant(direction);
        Optional<Row> row = up.isPresent() ? row(vector, where) : Optional.empty();
        return row.map(
                r -> {
                    Span span = vector.span();
                    int size = r.elements().size();
                    int rank = up.getAsDouble() > 0 ? r.at() + 1 : size - r.at();
                    Reference first = r.elements().getFirst();
                    List<Subscript> subscripts = new ArrayList<>(first.subscripts());
                    subscripts.removeLast();
                    subscripts.add(new Subscript.Wildcard(Optional.empty(), span));
                    Expression all = new Reference(first.name(), subscripts, span, 2);
                    Expression found =
                            Nodes.call("rank", List.of(all, Nodes.number(rank, span)), span);
                    return Nodes.binary(Operator.SUBTRACT, found, Nodes.number(1, span), span);
                });
    }

    /** One more than the elements that go before this one. */
    private Optional<Expression> ranked(Reference vector, Expression direction, Where where) {
        OptionalDouble up = lowering.constant(direction);
        Optional<Row> row = up.isPresent() ? row(vector, where) : Optional.empty();
        return row.map(r -> rank(r, up.getAsDouble() > 0));
    }

    private static Expression rank(Row row, boolean up) {
        Span span = row.vector().span();
        Expression own = row.elements().get(row.at());
        Expression rank = Nodes.number(1, span);
        for (int i = 0; i < row.elements().size(); i++) {
            if (i != row.at()) {
                Operator strict = up ? Operator.LESS : Operator.GREATER;
                Operator loose = up ? Operator.AT_MOST : Operator.AT_LEAST;
                Operator operator = i < row.at() ? loose : strict;
                Expression before = Nodes.binary(operator, row.elements().get(i), own, span);
                Expression one =
                        Nodes.choose(before, Nodes.number(1, span), Nodes.number(0, span), span);
                rank = Nodes.binary(Operator.ADD, rank, one, span);
            }
        }
        return rank;
    }

    /** The element at the place that the order gives here. */
    private Optional<Expression> reordered(Reference vector, Expression order, Where where) {
        return row(vector, where)
                .flatMap(
                        r -> {
                            int size = r.elements().size();
                            int first = place(r.elements().getFirst());
                            Expression from = lowering.of(order, where);
                            return element(vector, from, first, first, first + size - 1);
                        });
    }

    /** The element so many places further in the whole array, the last subscript running first. */
    private Optional<Expression> picked(Reference vector, Expression offset, Where where) {
        if (part.shape(vector.name()).isEmpty()) {
            return Optional.empty();
        }
        Reference base = read(vector, where);
        int from = place(base);
        int size =
                part.shape(vector.name()).stream()
                        .mapToInt(d -> d.elements().size())
                        .reduce(1, (a, b) -> a * b);
        return from < 0
                ? Optional.empty()
                : element(vector, lowering.of(offset, where), from, 0, size - 1);
    }

    /** Place of an element in its whole array, from 0, or -1. */
    private int place(Reference reference) {
        int place = 0;
        List<Dimension> shape = part.shape(reference.name());
        if (reference.subscripts().size() != shape.size()) {
            return -1;
        }
        for (int d = 0; d < shape.size(); d++) {
            String element = Trees.plain(reference.subscripts().get(d));
            int at = shape.get(d).elements().indexOf(element);
            if (at < 0) {
                return -1;
            }
            place = place * shape.get(d).elements().size() + at;
        }
        return place;
    }

    /** Outside these places a value is missing. */
    private Optional<Expression> element(
            Reference vector, Expression offset, int from, int low, int high) {
        String name = vector.name();
        if (Builtin.named(name).isPresent() || lowering.isMacro(name)) {
            return Optional.empty();
        }
        Span span = vector.span();
        Expression missing = Nodes.number(Lowering.MISSING, span);
        Expression place = Nodes.binary(Operator.ADD, offset, Nodes.number(from + 1.0, span), span);
        Expression found = Nodes.call(name, List.of(place), span);
        Expression inside =
                Nodes.binary(
                        Operator.AND,
                        Nodes.binary(Operator.AT_LEAST, place, Nodes.number(low + 1.0, span), span),
                        Nodes.binary(Operator.LESS, place, Nodes.number(high + 2.0, span), span),
                        span);
        return Optional.of(Nodes.choose(inside, found, missing, span));
    }
}
