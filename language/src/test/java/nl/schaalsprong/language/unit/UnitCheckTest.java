package nl.schaalsprong.language.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units held against equations. Times are in years; the equation under test stands on line 12. */
class UnitCheckTest {
    private static final String GIVEN =
            """
            <xmile><sim_specs time_units="years"><stop>4</stop></sim_specs>
            <dimensions><dim name="Place" size="2"/></dimensions><model><variables>
            <aux name="homes"><eqn>5</eqn><units>home</units></aux>
            <aux name="jobs"><eqn>5</eqn><units>job</units></aux>
            <aux name="life"><eqn>5</eqn><units>year</units></aux>
            <aux name="share"><eqn>5</eqn><units>dmnl</units></aux>
            <aux name="area"><eqn>5</eqn><units>m^2</units></aux>
            <aux name="pace"><eqn>5</eqn><units>home/year</units></aux>
            <aux name="many"><dimensions><dim name="Place"/></dimensions><eqn>5</eqn><units>home</units></aux>
            <gf name="table"><xpts>1,2</xpts><ypts>1,2</ypts></gf>

            """;

    /** Found by fuzzing: each minus used to double the work, so sixty never came to an end. */
    @Test
    void an_exponent_below_many_minuses_is_still_a_constant() {
        String model =
                "a = 5 ~ m ~|\nb = a ^ %s2 ~ m*m ~|\n".formatted("-".repeat(60))
                        + "INITIAL TIME = 0~Year~|\nFINAL TIME = 1~Year~|\n"
                        + "TIME STEP = 1~Year~|\nSAVEPER = 1~Year~|\n";
        assertEquals(List.of(), found(model));
    }

    @Test
    void units_that_the_settings_of_vensim_hold_for_the_same_are_the_same() {
        String model =
                "a = 5 ~ Buck ~|\nb = a + 0 ~ Dollar ~|\nINITIAL TIME = 0~Year~|\nFINAL TIME = 1~Year~|\n"
                        + "TIME STEP = 1~Year~|\nSAVEPER = 1~Year~|\n";
        String settings = "\n///---\\\\\\\n:L<%^E!@\n22:Dollar,Buck,$s\n15:0,0,0,0,0,0\n";
        assertEquals(List.of("language.unit-equation"), found(model));
        assertEquals(List.of(), found(model + settings));
    }

    private static List<String> found(String mdl) {
        byte[] content = mdl.getBytes(StandardCharsets.UTF_8);
        return UnitCheck.of(ModelFormat.read("m.mdl", content).orThrow()).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    homes + homes - homes           | home
                    -homes                          | home
                    homes * share                   | home
                    2 * homes / life                | home/year
                    homes / 2                       | home
                    1 / life                        | 1/year
                    homes ^ 2                       | home^2
                    area ^ (1/2)                    | m
                    area ^ -1                       | 1/m^2
                    SQRT(area)                      | m
                    0 + homes                       | home
                    MAX(homes, 0)                   | home
                    MIN(homes, 100)                 | home
                    MAX(0, MIN(1, TIME / life))     | dmnl
                    IF TIME > 3 THEN homes ELSE 0   | home
                    IF homes > 10 AND share < 1 THEN homes ELSE 7 | home
                    IF_THEN_ELSE(homes > 3, jobs, 0) | job
                    homes // life                   | home/year
                    SAFEDIV(homes, life, pace)      | home/year
                    homes MOD 3 + homes             | home
                    ABS(homes) + INT(homes) + ROUND(homes) | home
                    EXP(share) * homes              | home
                    LN(homes / homes)               | dmnl
                    SMTH1(homes, life)              | home
                    SMTH3(homes, 3, homes)          | home
                    SMTHN(homes, life, 3)           | home
                    DELAY(homes, life, 0)           | home
                    DELAYN(homes, life, 3, homes)   | home
                    FORCST(homes, life, life)       | home
                    TREND(homes, life)              | 1/year
                    PULSE(homes, 1)                 | home/year
                    RAMP(pace, 2)                   | home
                    STEP(homes, life)               | home
                    NORMAL(homes, homes, 7)         | home
                    INIT(homes) + PREVIOUS(homes, 0) | home
                    SUM(many) + MEAN(many) + MAX(many) + STDDEV(many) | home
                    SUM(many[*]) * SIZE(many)       | home
                    RANK(many, 1)                   | dmnl
                    many[1] + many(2)               | home
                    TIME - STARTTIME + DT           | year
                    SINWAVE(homes, life)            | home
                    PI * homes                      | home
                    NOT (homes > 3)                 | dmnl
                    """)
    void the_unit_of_an_equation_follows(String equation, String unit) {
        UnitReport report = report(aux(equation, ""));
        assertEquals(List.of(), said(report));
        assertEquals(unit, report.units().get("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    homes + jobs            | dmnl | In x, left of + is home, right is job. Maybe a factor with a unit is missing on one side.
                    homes + 0 * jobs        | home | In x, left of + is home, right is job. Maybe a factor with a unit is missing on one side.
                    homes * life            | home/year | The equation of x gives home*year, the unit of x is home/year. Maybe correct one of the two.
                    homes + 1               | home | In x, a bare number stands beside + with something in home. Maybe make it a variable with that unit.
                    TIME - 2030             | year | In x, a bare number stands beside - with something in year. Maybe make it a variable with that unit.
                    MAX(homes, jobs)        | home | In x, MAX is given job and wants home. Maybe divide by a reference value with a unit, or correct the unit.
                    EXP(homes)              | dmnl | In x, EXP is given home and wants dmnl. Maybe divide by a reference value with a unit, or correct the unit.
                    share ^ homes           | dmnl | In x, ^ is given home and wants dmnl. Maybe divide by a reference value with a unit, or correct the unit.
                    SMTH1(homes, share)     | home | In x, SMTH1 is given dmnl and wants year. Maybe divide by a reference value with a unit, or correct the unit.
                    IF homes > jobs THEN 1 ELSE 0 | dmnl | In x, left of > is home, right is job. Maybe a factor with a unit is missing on one side.
                    IF share > 0 THEN homes ELSE jobs | home | In x, left of ELSE is home, right is job. Maybe a factor with a unit is missing on one side.
                    SUM(many) + jobs        | home | In x, left of + is home, right is job. Maybe a factor with a unit is missing on one side.
                    table(homes) + table(jobs) | dmnl | In x, table is given job and wants home. Maybe divide by a reference value with a unit, or correct the unit.
                    """)
    void what_does_not_fit_is_said_with_both_sides(String equation, String unit, String message) {
        List<Finding> findings = report(aux(equation, unit)).findings();
        assertEquals(message, findings.getFirst().message(Language.ENGLISH));
        assertEquals(12, findings.getFirst().place().line());
        assertEquals(Finding.Severity.WARNING, findings.getFirst().severity());
    }

    @ParameterizedTest
    @CsvSource({
        "kW, MW, 0.001", "MW, kW, 1000", "GWh, kWh, 1000000", "month, year, 0.0833333",
        "home/month, home/year, 12", "day, hour, 24", "quarter, month, 3",
                "EUR, EUR_million, 0.000001",
        "thousand EUR, €, 1000", "%, dmnl, 0.01", "dmnl, percent, 100", "1000*home, home, 1000",
        "ha, m^2, 10000", "kg, ton, 0.001", "km, m, 1000", "EUR/MWh, EUR/kWh, 0.001"
    })
    void a_known_multiple_is_said_with_the_factor(String from, String to, String factor) {
        List<Finding> findings = report(named("y", "5", from) + aux("y", to)).findings();
        assertEquals("language.unit-equation-factor", findings.getFirst().code());
        assertEquals(factor, findings.getFirst().values().getLast());
        assertEquals(1, findings.size());
    }

    @Test
    void another_name_for_the_same_size_fits() {
        assertEquals(List.of(), said(report(named("y", "5", "kW") + aux("y", "1000*W"))));
    }

    @ParameterizedTest
    @CsvSource({"1.2.3*home, home", "0*home, home", "kW^30, MW^30", "homes, jobs", "kW, kWh"})
    void where_no_factor_is_known_none_is_said(String from, String to) {
        assertEquals(
                List.of("language.unit-equation"),
                said(report(named("y", "5", from) + aux("y", to))));
    }

    @Test
    void both_languages_tell_of_a_factor() {
        Finding finding = report(named("y", "5", "kW") + aux("y", "MW")).findings().getFirst();
        assertEquals(
                "The equation of x gives kW, the unit of x is MW; both measure the same."
                        + " Maybe multiply the equation by 0.001.",
                finding.message(Language.ENGLISH));
        assertEquals(
                "De formule van x geeft kW, de eenheid van x is MW; beide meten hetzelfde."
                        + " Misschien de formule met 0.001 vermenigvuldigen.",
                finding.message(Language.DUTCH));
    }

    @Test
    void a_flow_has_the_unit_of_its_stock_over_that_of_time() {
        UnitReport report =
                report(
                        """
                        <stock name="s"><eqn>homes</eqn><inflow>in</inflow><outflow>out</outflow></stock>
                        <flow name="in"><eqn>4</eqn></flow><flow name="out"><eqn>jobs / life</eqn></flow>
                        """);
        assertEquals("home", report.units().get("s"));
        assertEquals("home/year", report.units().get("in"));
        assertEquals(List.of("language.unit-equation"), said(report));
    }

    @Test
    void a_flow_in_another_unit_of_time_is_said_with_the_factor() {
        UnitReport report =
                report(
                        """
                        <stock name="s"><eqn>homes</eqn><inflow>in</inflow></stock>
                        <flow name="in"><eqn>4</eqn><units>home/month</units></flow>
                        """);
        assertEquals(
                "Flow in brings home/month to or from s, which needs home/year; both measure the"
                        + " same. Maybe multiply the flow by 12.",
                report.findings().getFirst().message(Language.ENGLISH));
    }

    @Test
    void a_multiplier_changes_the_unit_of_what_flows() {
        assertEquals(
                List.of(),
                said(
                        report(
                                """
                                <stock name="s"><eqn>homes</eqn><outflow>f</outflow></stock>
                                <stock name="t"><eqn>jobs</eqn><inflow>f</inflow></stock>
                                <flow name="f"><eqn>pace</eqn><multiplier>jobs / homes</multiplier></flow>
                                """)));
    }

    @Test
    void a_conveyor_wants_a_time_and_capacities_in_its_own_unit() {
        UnitReport report =
                report(
                        """
                        <stock name="s"><eqn>homes</eqn><inflow>in</inflow><outflow>out</outflow><outflow>lost</outflow>
                        <conveyor><len>share</len><capacity>jobs</capacity><in_limit>homes</in_limit></conveyor></stock>
                        <flow name="in"><eqn>pace</eqn></flow><flow name="out"/>
                        <flow name="lost"><leak>life</leak></flow>
                        """);
        assertEquals("home/year", report.units().get("out"));
        assertEquals(
                List.of("capacity", "in_limit", "leak", "len"),
                report.findings().stream().map(f -> f.values().get(1)).toList());
    }

    @Test
    void a_graphical_function_gives_the_unit_of_its_variable() {
        UnitReport report =
                report(
                        """
                        <aux name="y"><eqn>homes</eqn><gf><xpts>1,2</xpts><ypts>1,2</ypts></gf><units>job</units></aux>
                        <aux name="x"><eqn>y(homes)</eqn></aux><aux name="z"><eqn>LOOKUP(y, jobs)</eqn></aux>
                        """);
        assertEquals("job", report.units().get("x"));
        assertEquals(List.of("language.unit-wanted"), said(report));
    }

    @Test
    void units_go_through_modules() {
        UnitReport report =
                reading(
                        """
                        <xmile><sim_specs/><model><variables><aux name="a"><eqn>1</eqn><units>home</units></aux>
                        <module name="m"><connect to="m.b" from="a"/></module></variables></model>
                        <model name="m"><variables><aux name="b"><eqn>0</eqn></aux>
                        <aux name="c"><eqn>b * 2</eqn><units>job</units></aux></variables></model></xmile>
                        """);
        assertEquals("home", report.units().get("m.b"));
        assertEquals(List.of("language.unit-equation"), said(report));
    }

    @Test
    void what_follows_from_use_alone_is_inferred() {
        UnitReport report =
                report(
                        """
                        <aux name="built"><eqn>crews * productivity</eqn><units>home/year</units></aux>
                        <aux name="crews"><eqn>7</eqn><units>crew</units></aux>
                        <aux name="productivity"><eqn>2</eqn></aux>
                        """);
        assertEquals("home/crew/year", report.units().get("productivity"));
        assertEquals(9, report.written());
        assertEquals(1, report.inferred());
    }

    @Test
    void what_does_not_follow_is_counted_and_named() {
        UnitReport report = report(aux("3", ""));
        assertEquals(List.of("x"), report.undetermined());
        assertEquals(
                "1 variables have no unit and none follows from the others: x. Maybe write their"
                        + " units.",
                report.findings().getLast().message(Language.ENGLISH));
    }

    @Test
    void a_model_without_units_is_not_checked_and_that_is_said() {
        UnitReport report =
                reading(
                        "<xmile><sim_specs/><model><variables><aux name='a'><eqn>1</eqn></aux></variables></model></xmile>");
        assertEquals("language.units-absent", report.findings().getFirst().code());
    }

    @Test
    void time_without_a_unit_has_one_of_its_own() {
        UnitReport report =
                reading(
                        """
                        <xmile><sim_specs/><model><variables><stock name="s"><eqn>1</eqn><inflow>f</inflow>
                        <units>home</units></stock><flow name="f"><eqn>1</eqn></flow></variables></model></xmile>
                        """);
        assertEquals("home/time", report.units().get("f"));
    }

    @Test
    void units_that_depend_on_each_other_too_much_are_given_up_and_said() {
        int many = 4000;
        String chain =
                IntStream.range(10_000, 10_000 + many)
                        .mapToObj(
                                i ->
                                        named("v" + i, "v" + (i + 1) + " * w" + i, "")
                                                + named("w" + i, "1", ""))
                        .collect(Collectors.joining());
        UnitReport report = report(chain);
        assertTrue(many * (long) many > Limits.UNIT_WORK);
        assertTrue(said(report).contains("language.units-too-large"));
    }

    private static List<String> said(UnitReport report) {
        return report.findings().stream()
                .map(Finding::code)
                .filter(code -> !code.equals("language.units-open"))
                .toList();
    }

    private static UnitReport report(String variables) {
        return reading(GIVEN + variables + "</variables></model></xmile>");
    }

    private static UnitReport reading(String text) {
        return UnitCheck.of(XmileReader.read("m", text.getBytes(StandardCharsets.UTF_8)).orThrow());
    }

    private static String aux(String equation, String unit) {
        return named("x", equation, unit);
    }

    private static String named(String name, String equation, String unit) {
        String escaped = equation.replace("&", "&amp;").replace("<", "&lt;");
        return "<aux name=\"%s\"><eqn>%s</eqn><units>%s</units></aux>"
                .formatted(name, escaped, unit);
    }

    @Test
    void a_call_without_arguments_gives_no_unit_and_no_fault() {
        assertEquals(
                List.of(),
                report("<aux name=\"x\"><eqn>LOOKUP()</eqn><units>home</units></aux>").findings());
    }
}
