package nl.schaalsprong.web.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.futures.history.Judgement;
import nl.schaalsprong.futures.history.Trials;
import nl.schaalsprong.web.history.Judgements.Judged;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.junit.jupiter.api.Test;

/** The page of the model beside what happened, for the shipped case. */
class HistoryPageTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final JudgedView VIEW =
            JudgedView.of(
                    CASE,
                    new Judged(
                            Judgement.of(CASE, 64, 42, 2).orElseThrow(),
                            Trials.of(CASE, 64, 42, 2).orElseThrow()),
                    ENGLISH);

    private static HistoryPage page() {
        return HistoryPage.of(CASE, State.START, Language.ENGLISH, new Judgements());
    }

    @Test
    void it_does_not_wait_for_the_figures() {
        assertTrue(page().judged().isEmpty());
    }

    @Test
    void it_says_how_the_settings_were_chosen_and_after_how_many_variants() {
        assertTrue(VIEW.frozen().contains("2020") && VIEW.frozen().contains("101"), VIEW.frozen());
    }

    @Test
    void a_bar_that_is_missed_is_named_at_the_top() {
        List<String> wanted =
                java.util.stream.Stream.concat(VIEW.tests().stream(), VIEW.bands().stream())
                        .filter(line -> line.verdict().equals("no"))
                        .map(JudgedView.Line::title)
                        .toList();
        assertTrue(wanted.contains("Spread beside the share of the region"), wanted.toString());
        assertEquals(wanted, VIEW.missed());
    }

    @Test
    void every_earlier_promise_has_a_row_with_figures_or_a_reason() {
        assertEquals(CASE.precedents().size(), VIEW.trials().size());
        VIEW.trials().forEach(t -> assertTrue(t.cells().isEmpty() != t.reason().isEmpty(), t.id()));
    }

    @Test
    void what_history_cannot_say_stands_with_its_reason() {
        assertTrue(
                page().unknown().stream()
                        .anyMatch(u -> u.contains("jobs per municipality") && u.contains("72,000")),
                page().unknown().toString());
    }

    @Test
    void no_scored_reading_of_homes_completed_is_listed_as_untested() {
        assertTrue(page().unknown().stream().noneMatch(u -> u.contains("not yet")));
    }

    @Test
    void the_stored_forecast_gives_three_years_of_two_counts_for_the_region() {
        assertEquals(6, page().dated().region().size());
    }

    @Test
    void a_count_that_came_is_laid_beside_the_band() {
        assertTrue(
                page().dated().places().stream()
                        .filter(row -> !row.came().isEmpty())
                        .allMatch(row -> List.of("inside", "outside").contains(row.verdict())));
    }

    @Test
    void a_point_of_the_diagram_on_the_diagonal_held_what_it_should() {
        Reliability.Point first = VIEW.reliability().points().getFirst();
        assertEquals(0.5 * VIEW.reliability().side(), first.x());
    }
}
