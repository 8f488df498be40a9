package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.unit.UnitCheck;
import nl.schaalsprong.language.unit.UnitReport;
import org.junit.jupiter.api.Test;

/** Units of measure as the standard has them; and that no number depends on one. */
class UnitsTest {
    private static final String UNITS =
            """
            <model_units><unit name="home"><alias>dwelling</alias></unit>
            <unit name="pace"><eqn>home/year</eqn><alias>tempo</alias></unit>
            <unit name="year" disabled="true"><alias>yr</alias></unit></model_units>
            """;

    @Test
    void names_aliases_and_equations_mean_the_same_unit() {
        assertEquals(
                List.of(),
                said(
                        """
                        <aux name="a"><eqn>1</eqn><units>dwelling/year</units></aux>
                        <aux name="b"><eqn>a</eqn><units>tempo</units></aux>
                        <aux name="c"><eqn>b * STARTTIME</eqn><units>Homes</units></aux>
                        """));
    }

    @Test
    void a_disabled_definition_does_not_count() {
        assertEquals(
                List.of("language.unit-equation"),
                said(
                        """
                        <aux name="a"><eqn>1</eqn><units>yr</units></aux>
                        <aux name="b"><eqn>a</eqn><units>year</units></aux>
                        """));
    }

    @Test
    void a_unit_that_does_not_fit_changes_no_number() {
        String equation = "homes * 3 + 1";
        String homes = "<aux name=\"homes\"><eqn>TIME</eqn>%s</aux>";
        assertArrayEquals(
                Course.of(equation, homes.formatted("")),
                Course.of(equation, homes.formatted("<units>job</units>")));
    }

    private static List<String> said(String variables) {
        String text =
                "<xmile><sim_specs time_units=\"year\"/>"
                        + UNITS
                        + "<model><variables>"
                        + variables
                        + "</variables></model></xmile>";
        UnitReport report =
                UnitCheck.of(
                        XmileReader.read("m", text.getBytes(StandardCharsets.UTF_8)).orThrow());
        return report.findings().stream().map(Finding::code).toList();
    }
}
