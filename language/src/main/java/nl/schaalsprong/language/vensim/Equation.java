package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.expression.Expression;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.expression.Operator;
import nl.schaalsprong.language.source.Limits;

/**
 * Reads an expression of Vensim by recursive descent. From loose to tight: OR, AND, NOT,
 * comparisons, + and -, * and /, signs, ^ (so {@code -2^2} is -4, as Vensim computes it).
 */
final class Equation {
    /** Name of a call of points written inside an equation; the second argument is their number. */
    static final String WITH_LOOKUP = "with_lookup";

    /** Name of a call of a lookup that has subscripts. */
    static final String LOOKUP = "lookup";

    private static final List<List<Operator>> LEVELS =
            List.of(
                    List.of(Operator.ADD, Operator.SUBTRACT),
                    List.of(Operator.MULTIPLY, Operator.DIVIDE));
    private static final List<Operator> COMPARISONS =
            List.of(
                    Operator.LESS,
                    Operator.AT_MOST,
                    Operator.GREATER,
                    Operator.AT_LEAST,
                    Operator.EQUAL,
                    Operator.UNEQUAL);

    private final Cursor cursor;
    private final List<Points> lookups = new ArrayList<>();
    private int nesting = 0;

    Equation(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The points read on the way. */
    List<Points> lookups() {
        return lookups;
    }

    Expression expression() throws Broken {
        Expression left = and();
        while (cursor.takes(":OR:")) {
            left = binary(Operator.OR, left, and());
        }
        return left;
    }

    private Expression and() throws Broken {
        Expression left = not();
        while (cursor.takes(":AND:")) {
            left = binary(Operator.AND, left, not());
        }
        return left;
    }

    private Expression not() throws Broken {
        Word word = cursor.word();
        return cursor.takes(":NOT:") ? unary(Operator.NOT, word, nested(this::not)) : comparison();
    }

    private Expression comparison() throws Broken {
        Expression left = level(0);
        Optional<Operator> operator = here(COMPARISONS);
        if (operator.isEmpty()) {
            return left;
        }
        cursor.take();
        return binary(operator.get(), left, level(0));
    }

    private Expression level(int level) throws Broken {
        if (level == LEVELS.size()) {
            return signed();
        }
        Expression left = level(level + 1);
        Optional<Operator> operator = here(LEVELS.get(level));
        while (operator.isPresent()) {
            cursor.take();
            left = binary(operator.get(), left, level(level + 1));
            operator = here(LEVELS.get(level));
        }
        return left;
    }

    private Optional<Operator> here(List<Operator> operators) {
        Word word = cursor.word();
        for (Operator operator : operators) {
            if (word.is(operator.sign())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Expression signed() throws Broken {
        Word word = cursor.word();
        if (cursor.takes("+")) {
            return nested(this::signed);
        }
        return cursor.takes("-") ? unary(Operator.NEGATE, word, nested(this::signed)) : power();
    }

    /** Two powers without brackets are refused: the manual does not say which goes first. */
    private Expression power() throws Broken {
        Expression base = primary();
        if (!cursor.takes("^")) {
            return base;
        }
        boolean signed = cursor.word().is("-") || cursor.word().is("+");
        Expression exponent = signed ? nested(this::signed) : primary();
        if (cursor.word().is("^")) {
            throw new Broken("vensim-powers", cursor.word());
        }
        return binary(Operator.POWER, base, exponent);
    }

    private Expression primary() throws Broken {
        Word word = cursor.word();
        if (cursor.takes("(")) {
            Expression inner = nested(this::expression);
            cursor.expect(")");
            return inner;
        }
        if (cursor.takes(":NA:")) {
            return new Number(Lowering.MISSING, span(word));
        }
        return switch (word.kind()) {
            case NUMBER -> new Number(Double.parseDouble(cursor.take().text()), span(word));
            case NAME -> named();
            case TEXT -> throw new Broken("vensim-text", word);
            case SIGN, UNKNOWN, END -> throw cursor.unexpected();
        };
    }

    private Expression named() throws Broken {
        Word name = cursor.take();
        List<Subscript> subscripts = cursor.takes("[") ? subscripts() : List.of();
        int depth = subscripts.isEmpty() ? 1 : 2;
        Expression reference = new Reference(name.text(), subscripts, to(name.start()), depth);
        if (!cursor.takes("(")) {
            return reference;
        }
        boolean outside = name.text().startsWith("get_") && !name.text().equals("get_time_value");
        if (outside || name.text().equals("tabbed_array")) {
            throw new Broken("vensim-function", name);
        }
        List<Expression> arguments = new ArrayList<>();
        boolean points = name.text().equals(WITH_LOOKUP);
        if (!cursor.takes(")")) {
            arguments.addAll(points ? nested(this::withLookup) : nested(this::arguments));
            cursor.expect(")");
        }
        int deepest = arguments.stream().mapToInt(Expression::depth).max().orElse(0);
        if (!subscripts.isEmpty()) {
            arguments.addFirst(reference);
        }
        String function = subscripts.isEmpty() ? name.text() : LOOKUP;
        return new Call(function, arguments, to(name.start()), deep(deepest + 1));
    }

    private List<Expression> withLookup() throws Broken {
        Expression argument = expression();
        cursor.expect(",");
        Word open = cursor.word();
        cursor.expect("(");
        lookups.add(new PointsReader(cursor).read());
        cursor.expect(")");
        return List.of(argument, new Number(lookups.size() - 1, span(open)));
    }

    private List<Expression> arguments() throws Broken {
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(expression());
        } while (cursor.takes(","));
        return arguments;
    }

    /** What stands between square brackets, up to and with the closing one. */
    private List<Subscript> subscripts() throws Broken {
        List<Subscript> subscripts = new ArrayList<>();
        do {
            Word name = cursor.name();
            Span span = span(name);
            subscripts.add(
                    cursor.takes("!")
                            ? new Subscript.Wildcard(Optional.of(name.text()), span)
                            : new Subscript.Index(new Reference(name.text(), List.of(), span, 1)));
        } while (cursor.takes(","));
        cursor.expect("]");
        return subscripts;
    }

    /** A part of the grammar. */
    private interface Rule<T> {
        T read() throws Broken;
    }

    private <T> T nested(Rule<T> rule) throws Broken {
        if (++nesting > Limits.VENSIM_BRACKETS) {
            throw new Broken("expression-too-deep", cursor.word());
        }
        T read = rule.read();
        nesting--;
        return read;
    }

    private Expression unary(Operator operator, Word sign, Expression operand) throws Broken {
        return new Unary(operator, operand, to(sign.start()), deep(operand.depth()));
    }

    private Expression binary(Operator operator, Expression left, Expression right) throws Broken {
        int depth = deep(Math.max(left.depth(), right.depth()));
        return new Binary(operator, left, right, to(left.span().start()), depth);
    }

    private int deep(int below) throws Broken {
        if (below >= Limits.EXPRESSION_DEPTH) {
            throw new Broken("expression-too-deep", cursor.word());
        }
        return below + 1;
    }

    private static Span span(Word word) {
        return new Span(word.start(), word.end());
    }

    private Span to(int start) {
        return new Span(start, Math.max(start, cursor.last().end()));
    }
}
