package nl.schaalsprong.language.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Span;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Conditional;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.expression.Expression.Transposed;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.source.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads an equation by recursive descent. From loose to tight: OR, AND, = and {@code <>},
 * comparisons, + and -, * / // and MOD, signs and NOT, ^ (so {@code -2^2} is -4).
 */
public final class Parser {
    private static final List<List<Operator>> LEVELS =
            List.of(
                    List.of(Operator.OR),
                    List.of(Operator.AND),
                    List.of(Operator.EQUAL, Operator.UNEQUAL),
                    List.of(Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST),
                    List.of(Operator.ADD, Operator.SUBTRACT),
                    List.of(
                            Operator.MULTIPLY,
                            Operator.DIVIDE,
                            Operator.SAFE_DIVIDE,
                            Operator.MODULO));
    private static final Map<Operator, String> WORDS =
            new EnumMap<>(Map.of(Operator.OR, "or", Operator.AND, "and", Operator.MODULO, "mod"));

    private final PlacedText text;
    private final String variable;
    private final Findings findings;
    private final List<Token> tokens;
    private int at = 0;
    private int nesting = 0;

    private Parser(PlacedText text, String variable, Findings findings) {
        this.text = text;
        this.variable = variable;
        this.findings = findings;
        this.tokens = Lexer.tokens(text.value());
    }

    /** Ends the reading of one equation; the finding is made where it is caught. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Token token;

        Broken(String code, Token token) {
            super(code, null, false, false);
            this.code = code;
            this.token = token;
        }
    }

    /**
     * The tree of an equation; nothing where it is empty or only a comment, and nothing, with a
     * finding, where it cannot be read.
     *
     * @param variable whose equation it is, as written, for the findings
     */
    public static Optional<Expression> read(PlacedText text, String variable, Findings findings) {
        if (text.value().length() > Limits.EQUATION_LENGTH) {
            findings.error("equation-too-long", text.offset(0), variable, Limits.EQUATION_LENGTH);
            return Optional.empty();
        }
        return new Parser(text, variable, findings).whole();
    }

    private Optional<Expression> whole() {
        if (token().kind() == Token.Kind.END) {
            return Optional.empty();
        }
        try {
            Expression whole = expression();
            if (token().kind() != Token.Kind.END) {
                throw unexpected();
            }
            return Optional.of(whole);
        } catch (Broken e) {
            findings.error(e.code, text.offset(e.token.start()), shown(e.token), variable);
            return Optional.empty();
        }
    }

    private String shown(Token token) {
        String written = text.value();
        return token.kind() == Token.Kind.END
                ? "…"
                : written.substring(token.start(), Math.min(token.end(), token.start() + 60));
    }

    private Expression expression() throws Broken {
        return level(0);
    }

    private Expression level(int level) throws Broken {
        if (level == LEVELS.size()) {
            return signed();
        }
        Expression left = level(level + 1);
        Optional<Operator> operator = operator(level);
        while (operator.isPresent()) {
            at++;
            Expression right = level(level + 1);
            left = binary(operator.get(), left, right);
            operator = operator(level);
        }
        return left;
    }

    private Optional<Operator> operator(int level) {
        Token token = token();
        for (Operator operator : LEVELS.get(level)) {
            @Nullable String word = WORDS.get(operator);
            if (word == null ? token.is(operator.sign()) : token.word(word)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Expression signed() throws Broken {
        Token token = token();
        if (token.is("-") || token.is("+") || token.word("not")) {
            at++;
            Expression operand = nested(this::signed);
            if (token.is("+")) {
                return operand;
            }
            Operator operator = token.is("-") ? Operator.NEGATE : Operator.NOT;
            return new Unary(operator, operand, span(token, operand), deep(operand.depth()));
        }
        return power();
    }

    /** From right to left: {@code 2^3^2} is 2^9. */
    private Expression power() throws Broken {
        Expression base = primary();
        if (!token().is("^")) {
            return base;
        }
        at++;
        return binary(Operator.POWER, base, nested(this::signed));
    }

    private Expression primary() throws Broken {
        Token token = token();
        if (token.word("if")) {
            return nested(this::conditional);
        }
        if (token.is("(")) {
            at++;
            Expression inner = nested(this::expression);
            expect(")");
            return inner;
        }
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case NAME -> named(token);
            case UNDEFINED -> throw new Broken("undefined-equation", token);
            case SIGN, UNKNOWN, END -> throw unexpected();
        };
    }

    private Expression number(Token token) {
        at++;
        return new Number(Double.parseDouble(token.text()), span(token, token));
    }

    private Expression conditional() throws Broken {
        Token begin = token();
        at++;
        Expression condition = expression();
        expectWord("then");
        Expression then = expression();
        expectWord("else");
        Expression otherwise = expression();
        int depth = Math.max(condition.depth(), Math.max(then.depth(), otherwise.depth()));
        return new Conditional(condition, then, otherwise, span(begin, otherwise), deep(depth));
    }

    private Expression named(Token name) throws Broken {
        at++;
        if (token().is("(")) {
            at++;
            List<Expression> arguments = token().is(")") ? List.of() : nested(this::arguments);
            Token end = token();
            expect(")");
            int depth = arguments.stream().mapToInt(Expression::depth).max().orElse(0);
            return new Call(name.text(), arguments, span(name, end), deep(depth));
        }
        if (token().is("[")) {
            at++;
            List<Subscript> subscripts = nested(this::subscripts);
            Token end = token();
            expect("]");
            return transposed(
                    name,
                    new Reference(
                            name.text(), subscripts, span(name, end), deep(depth(subscripts))));
        }
        return transposed(name, new Reference(name.text(), List.of(), span(name, name), 1));
    }

    /** An array with an apostrophe behind it; two take each other back. */
    private Expression transposed(Token name, Reference array) throws Broken {
        Token last = name;
        int times = 0;
        while (token().is("'")) {
            last = token();
            times++;
            at++;
        }
        return times % 2 == 0
                ? array
                : new Transposed(array, span(name, last), deep(array.depth()));
    }

    private List<Expression> arguments() throws Broken {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(expression());
        while (token().is(",")) {
            at++;
            arguments.add(expression());
        }
        return arguments;
    }

    private List<Subscript> subscripts() throws Broken {
        List<Subscript> subscripts = new ArrayList<>();
        subscripts.add(subscript());
        while (token().is(",")) {
            at++;
            subscripts.add(subscript());
        }
        return subscripts;
    }

    private Subscript subscript() throws Broken {
        Token token = token();
        if (token.is("*")) {
            at++;
            return wildcard(token);
        }
        if (token.kind() == Token.Kind.NAME && next(1).is(".") && next(2).is("*")) {
            at += 3;
            return new Subscript.Wildcard(Optional.of(token.text()), span(token, token));
        }
        if (token.is("@")) {
            at++;
            return position(token);
        }
        Expression low = expression();
        if (!token().is(":")) {
            return new Subscript.Index(low);
        }
        at++;
        return new Subscript.Range(low, expression());
    }

    private Subscript wildcard(Token star) throws Broken {
        if (!token().is(":")) {
            return new Subscript.Wildcard(Optional.empty(), span(star, star));
        }
        at++;
        Token dimension = token();
        if (dimension.kind() != Token.Kind.NAME) {
            throw unexpected();
        }
        at++;
        return new Subscript.Wildcard(Optional.of(dimension.text()), span(star, dimension));
    }

    private Subscript position(Token sign) throws Broken {
        Token number = token();
        if (number.kind() != Token.Kind.NUMBER || !number.text().matches("[1-9][0-9]?")) {
            throw unexpected();
        }
        at++;
        return new Subscript.Position(Integer.parseInt(number.text()), span(sign, number));
    }

    private Token next(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    private static int depth(List<Subscript> subscripts) {
        int deepest = 0;
        for (Subscript subscript : subscripts) {
            deepest =
                    switch (subscript) {
                        case Subscript.Wildcard _, Subscript.Position _ -> deepest;
                        case Subscript.Range(Expression low, Expression high) ->
                                Math.max(deepest, Math.max(low.depth(), high.depth()));
                        case Subscript.Index(Expression value) -> Math.max(deepest, value.depth());
                    };
        }
        return deepest;
    }

    /** A part of the grammar. */
    private interface Rule<T> {
        T read() throws Broken;
    }

    private <T> T nested(Rule<T> rule) throws Broken {
        if (++nesting > Limits.BRACKETS) {
            throw new Broken("expression-too-deep", token());
        }
        T read = rule.read();
        nesting--;
        return read;
    }

    private Expression binary(Operator operator, Expression left, Expression right) throws Broken {
        Span span = new Span(left.span().start(), right.span().end());
        return new Binary(operator, left, right, span, deep(Math.max(left.depth(), right.depth())));
    }

    private int deep(int below) throws Broken {
        if (below >= Limits.EXPRESSION_DEPTH) {
            throw new Broken("expression-too-deep", token());
        }
        return below + 1;
    }

    private void expect(String sign) throws Broken {
        if (!token().is(sign)) {
            throw unexpected();
        }
        at++;
    }

    private void expectWord(String word) throws Broken {
        if (!token().word(word)) {
            throw unexpected();
        }
        at++;
    }

    private Broken unexpected() {
        Token token = token();
        return new Broken(
                token.kind() == Token.Kind.END ? "equation-ends-early" : "unexpected-in-equation",
                token);
    }

    private Token token() {
        return tokens.get(at);
    }

    private Span span(Token first, Token last) {
        int start = text.offset(first.start());
        return new Span(start, Math.max(start, text.offset(Math.max(last.end() - 1, 0)) + 1));
    }

    private Span span(Token first, Expression last) {
        int start = text.offset(first.start());
        return new Span(start, Math.max(start, last.span().end()));
    }
}
