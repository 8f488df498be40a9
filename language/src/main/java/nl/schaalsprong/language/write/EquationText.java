package nl.schaalsprong.language.write;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.expression.Operator;

/** Writes an equation so that reading it gives the same tree (XMILE 1.1 section 3.3). */
final class EquationText {
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\.?[\\p{L}_$][\\p{L}\\p{Nd}\\p{Mn}_$]*(\\.[\\p{L}_$][\\p{L}\\p{Nd}\\p{Mn}_$]*)*");
    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "mod", "if", "then", "else");
    private static final Collector<CharSequence, ?, String> LIST =
            Collectors.joining(", ", "(", ")");
    private static final int LOOSEST = 0;
    private static final int SIGN = 6;
    private static final int WHOLE = 8;

    private final UnaryOperator<String> spelling;

    /**
     * For the equations of one model.
     *
     * @param spelling gives a canonical name as it is to be written
     */
    EquationText(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** An equation. */
    String of(Expression expression) {
        return at(expression, LOOSEST);
    }

    /** In brackets where it binds looser than its place allows. */
    private String at(Expression expression, int tightness) {
        String text = text(expression);
        return tightness(expression) < tightness ? "(" + text + ")" : text;
    }

    private String text(Expression expression) {
        return switch (expression) {
            case Expression.Number number -> number(number.value());
            case Expression.Reference reference -> reference(reference);
            case Expression.Unary(Operator operator, Expression operand, _, _) ->
                    operator.sign() + (operator == Operator.NOT ? " " : "") + at(operand, SIGN);
            case Expression.Binary binary -> binary(binary);
            case Expression.Conditional(
                            Expression condition,
                            Expression then,
                            Expression otherwise,
                            _,
                            _) ->
                    "IF " + of(condition) + " THEN " + of(then) + " ELSE " + of(otherwise);
            case Expression.Call(String name, List<Expression> arguments, _, _) ->
                    name(name) + arguments.stream().map(this::of).collect(LIST);
            case Expression.Transposed transposed -> reference(transposed.array()) + "'";
        };
    }

    private static int tightness(Expression expression) {
        return switch (expression) {
            case Expression.Conditional _ -> LOOSEST - 1;
            case Expression.Unary _ -> SIGN;
            case Expression.Binary binary -> tightness(binary.operator());
            case Expression.Number number -> number.value() < 0 ? SIGN : WHOLE;
            case Expression.Reference _, Expression.Call _, Expression.Transposed _ -> WHOLE;
        };
    }

    private static int tightness(Operator operator) {
        return switch (operator) {
            case OR -> 0;
            case AND -> 1;
            case EQUAL, UNEQUAL -> 2;
            case LESS, AT_MOST, GREATER, AT_LEAST -> 3;
            case ADD, SUBTRACT -> 4;
            case MULTIPLY, DIVIDE, SAFE_DIVIDE, MODULO -> 5;
            case NEGATE, NOT -> SIGN;
            case POWER -> 7;
        };
    }

    private String binary(Expression.Binary binary) {
        int own = tightness(binary.operator());
        if (binary.operator() == Operator.POWER) {
            return at(binary.left(), WHOLE) + "^" + at(binary.right(), SIGN);
        }
        return at(binary.left(), own)
                + " "
                + binary.operator().sign()
                + " "
                + at(binary.right(), own + 1);
    }

    /** Whole numbers without a point. */
    static String number(double value) {
        if (Double.isInfinite(value)) {
            return value < 0 ? "-1e999" : "1e999";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        boolean zero = Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(-0.0);
        return whole && !zero ? Long.toString((long) value) : Double.toString(value);
    }

    private String reference(Expression.Reference reference) {
        String name = name(reference.name());
        return reference.subscripts().isEmpty()
                ? name
                : reference.subscripts().stream()
                        .map(this::subscript)
                        .collect(Collectors.joining(", ", name + "[", "]"));
    }

    private String subscript(Subscript subscript) {
        return switch (subscript) {
            case Subscript.Wildcard wildcard ->
                    wildcard.dimension().map(d -> "*:" + name(d)).orElse("*");
            case Subscript.Range(Expression low, Expression high) -> of(low) + ":" + of(high);
            case Subscript.Position position -> "@" + position.dimension();
            case Subscript.Index(Expression value) -> of(value);
        };
    }

    private String name(String canonical) {
        return quoted(spelling.apply(canonical));
    }

    /** In quotes where it would be read as something else without. */
    static String quoted(String name) {
        boolean plain =
                PLAIN.matcher(name).matches() && !WORDS.contains(name.toLowerCase(Locale.ROOT));
        return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
