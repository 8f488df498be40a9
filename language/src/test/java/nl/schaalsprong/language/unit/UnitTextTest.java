package nl.schaalsprong.language.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.language.Model.UnitDefinition;
import nl.schaalsprong.language.source.Findings;
import nl.schaalsprong.language.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions of units mean. */
class UnitTextTest {
    private final Findings findings = new Findings(new SourceText("m", ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    home/year             | home/year
                    home / year / year    | home/year^2
                    Meters/(Second-Second)| Meters/Second^2
                    Meters/Second^2       | Meters/Second^2
                    m*s^-2                | m/s^2
                    1/year                | 1/year
                    per year              | 1/year
                    dmnl                  | dmnl
                    Dimensionless         | dmnl
                    1                     | dmnl
                    job/job               | dmnl
                    (person*home)/(home)  | person
                    $/Hour                | $/Hour
                    €/home                | €/home
                    %                     | %
                    EUR million / year    | EUR million/year
                    degrees [0,100]       | degrees
                    1000*W                | 1000*W
                    """)
    void an_expression_is_read_to_a_product(String written, String meaning) {
        UnitNames names = names();
        Powers unit = names.read(written, "x", 0).orElseThrow();
        assertEquals(meaning, names.show(Measure.of(unit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"home//year", "home/", "(home", "home)", "home^", "home^1.5", "*", "a & b"})
    void what_is_no_expression_is_said_with_advice(String written) {
        names().read(written, "x", 0);
        assertEquals(
                List.of("language.unit-unreadable"),
                findings.list().stream().map(f -> f.code()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "homes, home", "Home, HOMES", "people, person", "persons, Person", "years, year",
        "parties, party", "boxes, box", "crew, team", "EUR_million, eur million", "yr, Years",
        "kilojoule, J*1000", "loop_start, loop_start"
    })
    void names_that_mean_the_same_are_the_same(String one, String other) {
        UnitNames names =
                names(
                        defined("party", "", "festivity"),
                        defined("box", ""),
                        defined("crew", "", "team"),
                        defined("kilojoule", "1000*J"));
        assertEquals(names.read(one, "x", 0), names.read(other, "x", 0));
    }

    @ParameterizedTest
    @CsvSource({"ms, m", "kW, MW", "week, year", "gas, ga", "class, clas", "wok, home"})
    void names_that_mean_something_else_are_not(String one, String other) {
        UnitNames names = names();
        assertEquals(false, names.read(one, "x", 0).equals(names.read(other, "x", 0)));
    }

    @Test
    void a_definition_that_is_disabled_takes_back_what_is_known() {
        UnitNames names = names(new UnitDefinition("year", "", List.of("yr"), true, 0));
        assertEquals(false, names.read("yr", "x", 0).equals(names.read("year", "x", 0)));
    }

    @Test
    void a_unit_that_is_defined_by_itself_is_said() {
        UnitNames names = names(defined("a", "b/year"), defined("b", "a*year"));
        names.read("a", "x", 0);
        assertEquals(
                List.of("language.unit-circle"),
                findings.list().stream().map(f -> f.code()).toList());
    }

    @Test
    void brackets_may_not_nest_without_end() {
        names().read("(".repeat(10_000) + "a" + ")".repeat(10_000), "x", 0);
        assertEquals("language.unit-unreadable", findings.list().getFirst().code());
    }

    private UnitNames names(UnitDefinition... definitions) {
        return new UnitNames(List.of(definitions), findings);
    }

    private static UnitDefinition defined(String name, String equation, String... aliases) {
        return new UnitDefinition(name, equation, List.of(aliases), false, 0);
    }
}
