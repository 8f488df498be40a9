package nl.schaalsprong.web.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Change;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.junit.jupiter.api.Test;

class CompareTest {
    private static final Words WORDS = Words.in(Language.ENGLISH);

    private final Sides sides = new Sides(Example.subject(), State.START, List.of(), WORDS);

    @Test
    void an_address_of_the_overview_stands_for_a_scenario() {
        Side side = sides.read("https://example.org/en?m.factory=3000").orThrow();
        assertEquals(Scenario.BASELINE.with("factory", 3000), side.scenario());
    }

    @Test
    void what_is_no_scenario_is_named() {
        assertEquals("web.unknown-scenario", sides.read("nothing").findings().getFirst().code());
    }

    @Test
    void an_address_as_long_as_the_limit_is_read_and_a_longer_one_is_not() {
        String start = "?m.factory=3000";
        String filler = "&".repeat(Limits.LINK_LENGTH - start.length());
        assertInstanceOf(Outcome.Good.class, sides.read(start + filler));
        assertInstanceOf(Outcome.Refused.class, sides.read(start + filler + "&"));
    }

    @Test
    void a_scenario_beside_itself_is_called_the_same() {
        Comparison same = comparison(Scenario.BASELINE);
        assertTrue(Lead.of(same, rows(same), WORDS).text().startsWith("A and B are the same"));
    }

    @Test
    void every_scored_reading_has_a_row() {
        Comparison more = comparison(Scenario.BASELINE.with("factory", 3000));
        assertEquals(more.readings().size(), rows(more).size());
        assertTrue(rows(more).stream().allMatch(r -> r.chance().direction().equals("up")));
    }

    @Test
    void only_measures_that_differ_are_listed() {
        assertEquals(
                1,
                SettingRow.of(
                                Example.subject(),
                                Scenario.BASELINE,
                                Scenario.BASELINE.with("factory", 3000),
                                WORDS)
                        .size());
    }

    @Test
    void a_change_below_its_margin_is_no_difference() {
        assertEquals("same", Delta.chance(new Change(0.01, 0.0052, 0, 0), WORDS).direction());
        assertEquals("up", Delta.chance(new Change(0.01, 0.0050, 0, 0), WORDS).direction());
    }

    @Test
    void the_table_has_a_line_for_every_reading_and_place_with_a_part() {
        Comparison more = comparison(Scenario.BASELINE.with("factory", 3000));
        long places = more.readings().stream().mapToLong(r -> r.score().places().size()).sum();
        assertEquals(1 + more.readings().size() + places, CompareTable.of(more).lines().count());
    }

    @Test
    void what_both_ask_is_held_against_each_other_per_payer_and_price_level() {
        CostRow cost =
                CostRow.of(
                                Example.subject(),
                                Scenario.BASELINE.with("factory", 750),
                                Scenario.BASELINE.with("factory", 250),
                                WORDS)
                        .getFirst();
        assertEquals("prices of 2024", cost.prices());
        assertEquals("\u2212\u2060€\u00a018\u00a0m", cost.delta());
    }

    @Test
    void an_assumption_that_differs_stands_with_both_ranges_and_its_reason() {
        var parameter = Example.subject().parameters().getFirst();
        Scenario other =
                Scenario.BASELINE.assuming(
                        parameter.id(),
                        new Assumption(
                                parameter.low(), parameter.low(), parameter.low(), "seen in 2012"));
        AssumptionRow row =
                AssumptionRow.of(Example.subject(), Scenario.BASELINE, other, WORDS).getFirst();
        assertEquals(row.baseline(), row.a());
        assertEquals("B: seen in 2012", row.reasons());
    }

    private static List<ReadingRow> rows(Comparison comparison) {
        return ReadingRow.of(comparison, WORDS, new Links(Language.ENGLISH, State.START));
    }

    private static Comparison comparison(Scenario b) {
        try (Remembered answers =
                new Remembered(Example.subject(), new ExampleEngine(Example.subject()))) {
            return Comparison.of(
                    answers,
                    State.START,
                    new Side(Side.BASELINE, "A", Scenario.BASELINE),
                    new Side(Side.NOW, "B", b),
                    Watch.none());
        }
    }
}
