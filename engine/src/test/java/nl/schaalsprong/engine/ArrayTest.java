package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Arrays against arithmetic by hand. {@code m} is 1 2 3 / 4 5 6 over Row and Column, {@code q} 1 2
 * / 3 4 over Side twice, {@code v} 30 10 20 over Column, {@code w} 7 5 7 over Column.
 */
class ArrayTest {
    private static final String GIVEN =
            over("m", "Row,Column", "Column + 3 * (Row - 1)")
                    + over("q", "Side,Side", "@")
                            .replace(
                                    "<eqn>@</eqn>",
                                    each("1,1", "1")
                                            + each("1,2", "2")
                                            + each("2,1", "3")
                                            + each("2,2", "4"))
                    + over("v", "Column", "@")
                            .replace(
                                    "<eqn>@</eqn>",
                                    each("red", "30") + each("green", "10") + each("blue", "20"))
                    + over("w", "Column", "IF Column = 2 THEN 5 ELSE 7")
                    + over("cube", "Row,Column,Side", "100 * Row + 10 * Column + Side")
                    + "<gf name=\"curve\"><xscale min=\"0\" max=\"2\"/><ypts>3,1,8</ypts></gf>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    SUM(m)                     | 21
                    SUM(m[*, *])               | 21
                    SUM(m[1, *])               | 6
                    SUM(m[*, green])           | 7
                    SUM(m[*, 2:3])             | 16
                    SUM(v[red:green])          | 40
                    SUM(m[*, Warm])            | 14
                    SUM(m[*, *:Warm])          | 14
                    SUM(m[*, Warm.*])          | 14
                    SUM(v[*] * w[*])           | 400
                    SUM(v * w)                 | 400
                    SUM(m * v)                 | 400
                    SUM(q * q')                | 29
                    SUM(cube[*, 2, *])         | 686
                    MEAN(v)                    | 20
                    MIN(v)                     | 10
                    MAX(m[*, 1])               | 4
                    MAX(v, 25, 31)             | 31
                    MIN(v, m)                  | 1
                    MAX(v[*], 0)               | 30
                    PROD(v)                    | 6000
                    STDDEV(q)                  | 1.118033988749895
                    SIZE(m)                    | 6
                    SIZE(m[1, *])              | 3
                    SIZE(Column)               | 3
                    SIZE(curve)                | 3
                    MAX(curve)                 | 8
                    RANK(v, 1)                 | 2
                    RANK(v, 3)                 | 1
                    RANK(v, SIZE(v))           | 1
                    RANK(v, 4)                 | 0
                    RANK(m, 6)                 | 6
                    RANK(w, 1)                 | 2
                    RANK(w, 2)                 | 1
                    RANK(w, 2, v)              | 3
                    RANK(w, 3, v)              | 1
                    m(5)                       | 5
                    m(7)                       | 0
                    m(0)                       | 0
                    cube(8)                    | 212
                    m[2, TIME + 1]             | 4
                    m[TIME + 1, TIME + 2]      | 2
                    m[TIME + 3, 1]             | 0
                    Column.blue                | 3
                    m[Row.bottom, Column.red]  | 4
                    m[bottom, Column.red + 1]  | 5
                    """)
    void an_array_function_or_element_is_what_it_is_by_hand(String equation, double value) {
        Plan plan = plan("<aux name=\"x\"><eqn>" + equation + "</eqn></aux>");
        assertEquals(value, Course.run(plan).of("x")[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Column     | 2 * v               | 60 20 40
                    Column     | SUM(m[*, Column])   | 5 7 9
                    Row        | SUM(m[Row, *])      | 6 15
                    Row        | SUM(m[Row, *] * v)  | 110 290
                    Column,Row | m'                  | 1 4 2 5 3 6
                    Column,Row | m                   | 1 4 2 5 3 6
                    Column,Row | m[@2, @1]           | 1 4 2 5 3 6
                    Side,Side  | q'                  | 1 3 2 4
                    Side,Side  | q''                 | 1 2 3 4
                    Side,Side  | q                   | 1 2 3 4
                    Side,Side  | q[@2, @1]           | 1 3 2 4
                    Side,Side  | q[Side, Side]       | 1 2 3 4
                    Side       | q[Side, Side]       | 1 4
                    Row,Side   | cube[Row, 3, Side]  | 131 132 231 232
                    Side,Row   | cube[Row, 3, Side]  | 131 231 132 232
                    Warm       | v                   | 30 20
                    Warm       | v[Warm]             | 30 20
                    Column     | part                | 5 0 6
                    Column     | part[Column]        | 5 0 6
                    Row        | SIZE(SELF)          | 2 2
                    Row,Column | MAX(m, 3)           | 3 3 3 4 5 6
                    Row        | MAX(m[Row, *], 5)   | 5 6
                    """)
    void an_equation_for_all_elements_gives_each_its_own(
            String dimensions, String equation, String values) {
        String part = over("part", "Warm", "4 + Warm");
        Plan plan = plan(over("x", dimensions, equation) + part);
        Run run = Course.run(plan);
        double[] found =
                plan.variable("x").orElseThrow().elements().stream()
                        .mapToDouble(e -> run.of(e)[0])
                        .toArray();
        double[] wanted =
                Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(wanted, found);
    }

    @Test
    void a_file_can_say_that_an_index_outside_an_array_is_not_a_number() {
        String text =
                model("<aux name=\"x\"><eqn>m[TIME + 3, 1]</eqn></aux>")
                        .replace(
                                "<sim_specs",
                                "<header><options><uses_arrays invalid_index_value=\"NaN\"/></options>"
                                        + "</header><sim_specs");
        Plan plan = Xmile.plan("m", text.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertEquals(Double.NaN, Course.run(plan).of("x")[0]);
    }

    @Test
    void each_element_can_have_a_graphical_function_of_its_own() {
        String tables =
                "<aux name=\"x\"><dimensions><dim name=\"Side\"/></dimensions>"
                        + "<element subscript=\"1\"><gf><xpts>0,2</xpts><ypts>0,4</ypts></gf></element>"
                        + "<element subscript=\"2\"><gf type=\"discrete\"><xpts>0,1,2</xpts>"
                        + "<ypts>9,8,8</ypts></gf></element><eqn>TIME / 2</eqn></aux>";
        Run run = Course.run(plan(tables));
        assertArrayEquals(new double[] {0, 1, 2}, run.of("x[1]"));
        assertArrayEquals(new double[] {9, 9, 8}, run.of("x[2]"));
    }

    @Test
    void stocks_and_flows_run_for_each_element_alone() {
        String text =
                "<stock name=\"s\"><dimensions><dim name=\"Row\"/><dim name=\"Column\"/></dimensions>"
                        + "<eqn>m</eqn><inflow>f</inflow></stock>"
                        + over("f", "Row,Column", "v[Column] * Row").replace("aux", "flow");
        Run run = Course.run(plan(text));
        assertEquals(1 + 2 * 30, run.of("s[top, red]")[2]);
        assertEquals(6 + 2 * 2 * 20, run.of("s[bottom, blue]")[2]);
    }

    @Test
    void four_dimensions_are_laid_out_row_after_row() {
        Plan plan =
                plan(
                        over(
                                "x",
                                "Row,Column,Side,Warm",
                                "1000 * Row + 100 * Column + 10 * Side + Warm"));
        Run run = Course.run(plan);
        assertEquals(2312, run.of("x[bottom, blue, 1, blue]")[0]);
        assertEquals("x[top, red, 2, red]", plan.variable("x").orElseThrow().elements().get(2));
    }

    private static Plan plan(String variables) {
        String text = model(variables);
        return Xmile.plan("m", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static String model(String variables) {
        return """
        <xmile version="1.1"><sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
        <dimensions><dim name="Row"><elem name="top"/><elem name="bottom"/></dim>
        <dim name="Column"><elem name="red"/><elem name="green"/><elem name="blue"/></dim>
        <dim name="Warm"><elem name="red"/><elem name="blue"/></dim>
        <dim name="Side" size="2"/></dimensions>
        <model><variables>%s%s</variables></model></xmile>
        """
                .formatted(GIVEN, variables);
    }

    private static String over(String name, String dimensions, String equation) {
        StringBuilder all = new StringBuilder("<aux name=\"" + name + "\"><dimensions>");
        for (String dimension : dimensions.split(",")) {
            all.append("<dim name=\"").append(dimension).append("\"/>");
        }
        return all.append("</dimensions><eqn>").append(equation).append("</eqn></aux>").toString();
    }

    private static String each(String subscript, String equation) {
        return "<element subscript=\"" + subscript + "\"><eqn>" + equation + "</eqn></element>";
    }
}
