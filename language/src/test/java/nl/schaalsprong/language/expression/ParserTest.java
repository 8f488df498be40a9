package nl.schaalsprong.language.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import nl.schaalsprong.language.expression.Expression.Binary;
import nl.schaalsprong.language.expression.Expression.Call;
import nl.schaalsprong.language.expression.Expression.Conditional;
import nl.schaalsprong.language.expression.Expression.Number;
import nl.schaalsprong.language.expression.Expression.Reference;
import nl.schaalsprong.language.expression.Expression.Subscript;
import nl.schaalsprong.language.expression.Expression.Transposed;
import nl.schaalsprong.language.expression.Expression.Unary;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.MarkupReader;
import nl.schaalsprong.language.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How equations are read, shown with every bracket written. */
class ParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    -2 ^ 2                       | (- (2.0 ^ 2.0))
                    2 ^ 3 ^ 2                    | (2.0 ^ (3.0 ^ 2.0))
                    2 ^ -1                       | (2.0 ^ (- 1.0))
                    a - b - c                    | ((a - b) - c)
                    a / b * c MOD d              | (((a / b) * c) MOD d)
                    a // b                       | (a // b)
                    1 + 2 * 3                    | (1.0 + (2.0 * 3.0))
                    a < b = c                    | ((a < b) = c)
                    NOT a = b AND c OR d         | ((((NOT a) = b) AND c) OR d)
                    a <> b                       | (a <> b)
                    a >= b                       | (a >= b)
                    IF a THEN b ELSE c + 1       | (IF a THEN b ELSE (c + 1.0))
                    1 + IF a THEN b ELSE c       | (1.0 + (IF a THEN b ELSE c))
                    if A then B else C           | (IF a THEN b ELSE c)
                    .5 + 1. + 2e3 + 1E-2         | (((0.5 + 1.0) + 2000.0) + 0.01)
                    MIN(a, b + 1, c)             | min(a, (b + 1.0), c)
                    "Bouw (per jaar) + groei" * 2 | (bouw_(per_jaar)_+_groei * 2.0)
                    Één_naam + ωmega             | (één_naam + ωmega)
                    tank.level + .top            | (tank.level + .top)
                    tank."water level"           | tank.water_level
                    a[Place, *, 3, b + 1]        | a[place, *, 3.0, (b + 1.0)]
                    a[*:Part, Place.*, 1:3, @2]  | a[*:part, *:place, 1.0:3.0, @2]
                    a' ^ 2 + b'' + "c d"'        | (((a' ^ 2.0) + b) + c_d')
                    {first} a {second} + b {third | (a + b)
                    "and" + mode                 | (and + mode)
                    """)
    void an_equation_is_read_as_the_standard_says(String written, String shown) {
        assertEquals(shown, show(read(written)));
    }

    @Test
    void every_node_knows_where_it_stands_in_the_file() {
        String markup = "<eqn>a &lt; {x} bb * 2</eqn>";
        Findings findings = new Findings(new SourceText("m", markup));
        Expression whole =
                Parser.read(
                                MarkupReader.read(findings.source(), findings).orElseThrow().text(),
                                "v",
                                findings)
                        .orElseThrow();
        Binary less = (Binary) whole;
        assertEquals("a &lt; {x} bb * 2", less.span().in(markup));
        assertEquals("bb * 2", less.right().span().in(markup));
    }

    private static Expression read(String written) {
        String markup = "<e><![CDATA[" + written + "]]></e>";
        Findings findings = new Findings(new SourceText("m", markup));
        return Parser.read(
                        MarkupReader.read(findings.source(), findings).orElseThrow().text(),
                        "v",
                        findings)
                .orElseThrow();
    }

    private static String show(Expression expression) {
        return switch (expression) {
            case Number(double value, _) -> Double.toString(value);
            case Reference(String name, var subscripts, _, _) ->
                    subscripts.isEmpty()
                            ? name
                            : name
                                    + subscripts.stream()
                                            .map(ParserTest::show)
                                            .collect(Collectors.joining(", ", "[", "]"));
            case Transposed(var array, _, _) -> show(array) + "'";
            case Unary(var operator, var operand, _, _) ->
                    "(" + operator.sign() + " " + show(operand) + ")";
            case Binary(var operator, var left, var right, _, _) ->
                    "(" + show(left) + " " + operator.sign() + " " + show(right) + ")";
            case Conditional(var condition, var then, var otherwise, _, _) ->
                    "(IF %s THEN %s ELSE %s)"
                            .formatted(show(condition), show(then), show(otherwise));
            case Call(String name, var arguments, _, _) ->
                    name
                            + arguments.stream()
                                    .map(ParserTest::show)
                                    .collect(Collectors.joining(", ", "(", ")"));
        };
    }

    private static String show(Subscript subscript) {
        return switch (subscript) {
            case Subscript.Wildcard(var dimension, _) -> dimension.map(d -> "*:" + d).orElse("*");
            case Subscript.Range(Expression low, Expression high) -> show(low) + ":" + show(high);
            case Subscript.Position(int dimension, _) -> "@" + dimension;
            case Subscript.Index(Expression value) -> show(value);
        };
    }
}
