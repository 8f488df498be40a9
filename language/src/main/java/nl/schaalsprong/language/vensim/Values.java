package nl.schaalsprong.language.vensim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Table;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.vensim.Statement.Assignment;
import nl.schaalsprong.language.vensim.Statement.Numbers;

/** Makes the equation of a variable or of one element of it. */
final class Values {
    private final Lowering lowering;
    private final Findings findings;

    Values(Lowering lowering, Findings findings) {
        this.lowering = lowering;
        this.findings = findings;
    }

    /** What of an equation is wanted. */
    enum Role {
        VALUE,
        /** What a stock holds at the start. */
        INITIAL,
        /** What flows into a stock, less what flows out. */
        NET
    }

    Model.Equation of(Assignment one, Place place, List<String> tables, Role role) {
        Where where = new Where(place, one.left().title(), tables, Where.Run.NONE);
        String written = findings.source().text().substring(one.from(), one.entry().end()).strip();
        if (role != Role.VALUE) {
            List<Expression> all = arguments(one, 2);
            Expression wanted = role == Role.NET ? all.getFirst() : all.getLast();
            return equation(written, lowering.of(wanted, where), Optional.empty(), one);
        }
        if (Part.isCall(one, "active_initial")) {
            List<Expression> all = arguments(one, 2);
            Optional<Expression> initial = Optional.of(lowering.of(all.getLast(), where));
            return equation(written, lowering.of(all.getFirst(), where), initial, one);
        }
        if (Part.isCall(one, "game")) {
            Expression only = arguments(one, 1).getFirst();
            return equation(written, lowering.of(only, where), Optional.empty(), one);
        }
        Expression value =
                Part.isCall(one, "sample_if_true")
                        ? sampled(arguments(one, 3), where, one)
                        : lowering.of(one.value(), where);
        return equation(written, value, Optional.empty(), one);
    }

    /**
     * The input while the condition holds, else what it was before. Where the equation names the
     * variable itself, as in a highest value so far, that is what it was before too.
     */
    private Expression sampled(List<Expression> all, Where where, Assignment one) {
        Span span = one.value().span();
        Expression initial = lowering.of(all.get(2), where);
        Expression before =
                Nodes.call("previous", List.of(Nodes.name("self", span), initial), span);
        Predicate<Reference> itself = r -> isItself(r, where.place(), one);
        return Nodes.choose(
                Trees.replaced(lowering.of(all.get(0), where), itself, before),
                Trees.replaced(lowering.of(all.get(1), where), itself, before),
                before,
                span);
    }

    private static boolean isItself(Reference reference, Place place, Assignment one) {
        List<String> at = place.whole() ? place.names() : place.elements();
        return reference.name().equals(one.name())
                && reference.subscripts().stream().map(Trees::plain).toList().equals(at);
    }

    private List<Expression> arguments(Assignment one, int wanted) {
        Call call = (Call) one.value();
        int given = call.arguments().size();
        if (given == wanted) {
            return call.arguments();
        }
        String name = call.name();
        findings.error("argument-count", call.span().start(), name, given, wanted, wanted);
        Expression nothing = new Number(Double.NaN, call.span());
        return List.of(nothing, nothing, nothing);
    }

    private Model.Equation equation(
            String written, Expression value, Optional<Expression> initial, Assignment one) {
        if (Math.max(value.depth(), initial.map(Expression::depth).orElse(0))
                > Limits.EXPRESSION_DEPTH) {
            findings.error("expression-too-deep", one.from(), "…", one.left().title());
        }
        return new Model.Equation(
                written,
                Optional.of(value),
                initial,
                Optional.empty(),
                Optional.empty(),
                one.offset());
    }

    /** One of the numbers of a list. */
    Model.Equation number(Numbers numbers, int place) {
        double value = numbers.grid().flat().get(place);
        Span span = new Span(numbers.offset(), numbers.offset());
        return new Model.Equation(
                Double.toString(value),
                Optional.of(new Number(value, span)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                numbers.offset());
    }

    static Model.Equation table(Table table, int offset) {
        return new Model.Equation(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(table),
                Optional.empty(),
                offset);
    }

    static Model.Equation none(int offset) {
        return new Model.Equation(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), offset);
    }
}
