package nl.schaalsprong.web.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Step.Cell;
import nl.schaalsprong.web.why.Step.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped case and its model, with straight lines for futures. */
class TrailPageTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    private static final String HOMES = "woondeal-45000-gross";

    private static Optional<TrailPage> page(String name, Scenario scenario) {
        FuturesResult result =
                new ExampleEngine(CASE).run(scenario, 100, CASE.reference(), () -> false);
        Ground ground =
                new Ground(
                        CASE,
                        State.START.with(scenario),
                        Words.in(Language.ENGLISH),
                        result,
                        result,
                        Central.run(CASE, scenario, 42),
                        Dependencies.of(CASE.plan()));
        return Figure.read(name).flatMap(f -> TrailPage.of(ground, f, Optional.of(List.of())));
    }

    private static TrailPage page(String name) {
        return page(name, Scenario.BASELINE).orElseThrow();
    }

    @Test
    void what_binds_in_a_place_is_told_of_that_place() {
        var place =
                new ExampleEngine(CASE)
                                .run(Scenario.BASELINE, 100, CASE.reference(), () -> false)
                                .variant(HOMES)
                                .orElseThrow()
                                .measured()
                                .orElseThrow()
                                .places()
                                .stream()
                                .filter(p -> p.place().equals("GM0772"))
                                .findFirst()
                                .orElseThrow();
        Step limits =
                page("place." + HOMES + ".GM0772").why().stream()
                        .filter(s -> s.id().equals("limits"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(place.limits().size(), limits.tables().getFirst().rows().size());
    }

    private static Stream<Cell> cells(List<Step> steps) {
        return steps.stream()
                .flatMap(s -> s.tables().stream())
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> r.cells().stream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chance." + HOMES,
                "now." + HOMES,
                "needed." + HOMES,
                "limit." + HOMES + ".grid",
                "help." + HOMES + ".hov4-earlier",
                "place." + HOMES + ".GM0772",
                "money",
                "receipt",
                "board",
                "places." + HOMES,
                "binds." + HOMES,
                "helps." + HOMES,
                "measure.hov4-earlier",
                "amounts",
                "sum.COMMITTED.2022",
                "instrument.beethoven",
                "seen.dwellings.GM0772"
            })
    void every_kind_of_number_has_a_trail(String name) {
        assertEquals(false, page(name).whence().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chance",
                "chance.nothing",
                "chance." + HOMES + ".more",
                "limit." + HOMES + ".nothing",
                "place." + HOMES + ".GM9999",
                "money.x",
                "nothing"
            })
    void a_number_that_is_not_there_has_none(String name) {
        assertEquals(Optional.empty(), page(name, Scenario.BASELINE));
    }

    @Test
    void the_chain_of_limits_names_each_variable() {
        List<String> variables =
                cells(page("limit." + HOMES + ".grid").why())
                        .filter(c -> c.link().contains("/en/model/"))
                        .map(Cell::text)
                        .toList();
        assertTrue(variables.contains("grid_room"), variables.toString());
        assertTrue(variables.contains("starts_wanted"), variables.toString());
    }

    @Test
    void one_candidate_binds_now_and_one_on_the_last_day() {
        long binding =
                cells(page("limit." + HOMES + ".grid").why())
                        .filter(c -> c.text().endsWith("(binds)"))
                        .count();
        assertEquals(2, binding);
    }

    @Test
    void behind_a_limit_stand_parameters_with_their_source_rows() {
        Step behind = page("limit." + HOMES + ".grid").why().getLast();
        List<Row> rows = behind.tables().getFirst().rows();
        assertTrue(rows.stream().anyMatch(r -> r.id().equals("parameter-kw-per-home")));
        assertTrue(
                rows.stream()
                        .map(r -> r.cells().getLast())
                        .anyMatch(c -> c.link().contains("/en/sources#source-")));
    }

    @Test
    void the_observations_are_rows_with_table_status_and_source() {
        Row row = page("now." + HOMES).whence().getLast().tables().getFirst().rows().getFirst();
        assertEquals(7, row.cells().size());
        assertTrue(row.id().startsWith("row-dwellings-GM"), row.id());
        assertTrue(row.cells().getLast().link().contains("#source-cbs-81955"));
    }

    @Test
    void an_own_assumption_is_told_with_its_parameter() {
        Scenario own =
                Scenario.BASELINE.assuming("kw-per-home", new Assumption(3, 3, 3, "heat pumps"));
        Step behind = page("limit." + HOMES + ".grid", own).orElseThrow().why().getLast();
        assertTrue(
                behind.tables().getFirst().rows().stream()
                        .filter(r -> r.id().equals("parameter-kw-per-home"))
                        .anyMatch(r -> r.cells().get(1).text().contains("(own assumption)")));
    }

    @Test
    void names_in_an_equation_lead_to_their_variable() {
        Step behind = page("limit." + HOMES + ".grid").why().getLast();
        assertTrue(
                behind.facts().stream()
                        .filter(Step.Fact::code)
                        .flatMap(f -> f.value().pieces().stream())
                        .anyMatch(p -> p.link().startsWith("/en/model/")));
    }
}
