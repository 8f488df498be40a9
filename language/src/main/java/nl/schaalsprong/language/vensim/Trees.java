package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;

/** Looks through expressions of Vensim as they were read. */
final class Trees {
    /** Functions over all elements marked with an exclamation mark. */
    static final Set<String> OVER = Set.of("sum", "vmin", "vmax", "prod");

    private Trees() {}

    /** The parts of an expression. */
    static List<Expression> parts(Expression expression) {
        return switch (expression) {
            case Expression.Number _, Reference _, Expression.Transposed _ -> List.of();
            case Expression.Unary unary -> List.of(unary.operand());
            case Expression.Binary binary -> List.of(binary.left(), binary.right());
            case Expression.Conditional(var condition, var then, var otherwise, _, _) ->
                    List.of(condition, then, otherwise);
            case Call call -> call.arguments();
        };
    }

    /** With something else in the place of some references. */
    static Expression replaced(Expression in, Predicate<Reference> which, Expression by) {
        return switch (in) {
            case Reference reference -> which.test(reference) ? by : reference;
            case Expression.Number _, Expression.Transposed _ -> in;
            case Expression.Unary(var operator, var operand, var span, _) -> {
                Expression inner = replaced(operand, which, by);
                yield new Expression.Unary(operator, inner, span, inner.depth() + 1);
            }
            case Expression.Binary(var operator, var left, var right, var span, _) ->
                    Nodes.binary(
                            operator, replaced(left, which, by), replaced(right, which, by), span);
            case Expression.Conditional(var condition, var then, var otherwise, var span, _) ->
                    Nodes.choose(
                            replaced(condition, which, by),
                            replaced(then, which, by),
                            replaced(otherwise, which, by),
                            span);
            case Call(var name, var arguments, var span, _) ->
                    Nodes.call(
                            name,
                            arguments.stream().map(a -> replaced(a, which, by)).toList(),
                            span);
        };
    }

    /** All names with their subscripts; those inside functions over elements only if wanted. */
    static List<Reference> references(Expression expression, boolean inner) {
        List<Reference> found = new ArrayList<>();
        collect(expression, inner, found);
        return found;
    }

    private static void collect(Expression expression, boolean inner, List<Reference> found) {
        if (expression instanceof Reference reference) {
            found.add(reference);
        }
        if (inner || !(expression instanceof Call call && OVER.contains(call.name()))) {
            parts(expression).forEach(p -> collect(p, inner, found));
        }
    }

    /** The names with an exclamation mark between the brackets of a reference. */
    static List<String> marked(Reference reference) {
        List<String> names = new ArrayList<>();
        for (Subscript subscript : reference.subscripts()) {
            if (subscript instanceof Subscript.Wildcard(var name, _)) {
                names.add(name.orElseThrow());
            }
        }
        return names;
    }

    /** The name of a subscript without a mark, or nothing. */
    static String plain(Subscript subscript) {
        return subscript instanceof Subscript.Index(Reference named) ? named.name() : "";
    }
}
