package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that a model imports from a table beside it. */
class DataTest {
    private static final String VARIABLES =
            "<aux name=\"rain fall\"><eqn>0</eqn></aux><aux name=\"sun\"><eqn>5</eqn></aux>"
                    + "<stock name=\"lake\"><eqn>0</eqn><inflow>f</inflow></stock>"
                    + "<flow name=\"f\"><eqn>rain_fall</eqn></flow>"
                    + "<aux name=\"place\"><dimensions><dim name=\"D\"/></dimensions><eqn>1</eqn></aux>";

    @Test
    void a_table_with_time_gives_series_drawn_straight_between_their_points() {
        Run run = run("", "Year,Rain Fall,\"sun\"\n0,10,1\n2,20,\n4,20,3\n");
        assertArrayEquals(new double[] {10, 15, 20, 20, 20}, run.of("rain_fall"));
        assertArrayEquals(new double[] {1, 1.5, 2, 2.5, 3}, run.of("sun"));
        assertArrayEquals(new double[] {0, 10, 25, 45, 65}, run.of("lake"));
    }

    @Test
    void a_table_of_single_numbers_gives_constants_and_starts() {
        Run run = run("", "lake,sun\r\n7,8\r\n");
        assertEquals(7, run.of("lake")[0]);
        assertEquals(8, run.of("sun")[0]);
    }

    @Test
    void a_table_can_lie_on_its_side_and_name_elements() {
        Run run = run("orientation=\"horizontal\"", "place[1],3\n\"place[2]\",4\n");
        assertEquals(3, run.of("place[1]")[0]);
        assertEquals(4, run.of("place[2]")[0]);
    }

    @Test
    void an_import_that_is_turned_off_is_not_read() {
        assertEquals(5, run("enabled=\"false\"", "sun\n8\n").of("sun")[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sun;1;2              | data-shape
                    Time,sun;1,2;0,3     | data-order
                    Time,sun;0,two       | data-number
                    Time,moon;0,1        | data-unknown
                    Time,lake;0,1;1,2    | data-unknown
                    Time,place;0,1       | data-unknown
                    Time,sun             | data-shape
                    """)
    void a_table_that_does_not_fit_is_refused(String rows, String code) {
        assertRefused(code, plan("resource=\"data.csv\"", rows.replace(';', '\n')));
    }

    @Test
    void a_file_elsewhere_or_too_large_is_refused() {
        String fine = "sun\n8\n";
        assertRefused("data-unreadable", plan("resource=\"other.csv\"", fine));
        assertRefused("data-unreadable", plan("resource=\"../data.csv\"", fine));
        assertRefused("data-unreadable", plan("resource=\"/data.csv\"", fine));
        assertRefused("data-unreadable", plan("resource=\"https://a.nl/data.csv\"", fine));
        String large = "sun\n" + " ".repeat(Limits.DATA_BYTES) + "8";
        assertRefused("data-unreadable", plan("resource=\"data.csv\"", large));
    }

    private static void assertRefused(String code, Outcome<Plan> outcome) {
        assertEquals("language." + code, outcome.findings().getFirst().code());
        assertEquals(3, outcome.findings().getFirst().place().line());
    }

    private static Run run(String attributes, String data) {
        return Course.run(plan(attributes + " resource=\"data.csv\"", data).orThrow());
    }

    private static Outcome<Plan> plan(String attributes, String data) {
        String text =
                """
                <xmile version="1.1"><sim_specs time_units="Years"><stop>4</stop></sim_specs>
                <dimensions><dim name="D" size="2"/></dimensions>
                <data><import %s/></data><model><variables>%s</variables></model></xmile>
                """
                        .formatted(attributes, VARIABLES);
        Resources beside =
                name ->
                        name.equals("data.csv")
                                ? Optional.of(data.getBytes(StandardCharsets.UTF_8))
                                : Optional.empty();
        return Xmile.plan("m.xmile", text.getBytes(StandardCharsets.UTF_8), beside);
    }
}
