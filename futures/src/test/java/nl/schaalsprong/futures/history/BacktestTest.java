package nl.schaalsprong.futures.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.futures.history.Backtest.Row.Scored;
import org.junit.jupiter.api.Test;

/** Earlier promises of the shipped case. */
class BacktestTest {
    private static final Case CASE =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();
    private static final Backtest BACKTEST = Trials.of(CASE, 1000, 42, 2).orElseThrow();

    private static Scored scored(String id) {
        return (Scored) BACKTEST.row(id).orElseThrow();
    }

    @Test
    void its_predictions_are_nearer_than_both_naive_rules() {
        Backtest.Compared ratio = BACKTEST.logRatio();
        assertTrue(ratio.model() < ratio.promisesAreKept(), ratio.toString());
        assertTrue(ratio.model() < ratio.paceGoesOn(), ratio.toString());
    }

    /** A ratchet: today's figure with a hair's breadth. */
    @Test
    void its_predictions_are_no_worse_than_today() {
        assertTrue(BACKTEST.logRatio().model() <= 0.29, BACKTEST.logRatio().toString());
    }

    /** The published figure for the rule that promises are kept. */
    @Test
    void the_rule_that_promises_are_kept_errs_as_the_protocol_says() {
        assertEquals(0.46, BACKTEST.logRatio().promisesAreKept(), 0.006);
    }

    @Test
    void six_rows_of_homes_are_scored_of_which_four_stand_alone() {
        assertEquals(6, BACKTEST.scored());
        assertEquals(4, BACKTEST.independent());
    }

    @Test
    void promises_are_kept_scores_five_sixths_by_brier_and_the_pace_nothing() {
        assertEquals(5 / 6.0, BACKTEST.brier().promisesAreKept(), 1e-12);
        assertEquals(0, BACKTEST.brier().paceGoesOn());
    }

    @Test
    void the_deal_of_2019_would_have_had_next_to_no_chance() {
        assertTrue(scored("rbt-01").chance() < 0.01);
    }

    @Test
    void what_was_counted_before_the_start_is_part_of_the_period() {
        Scored row = scored("rbt-04");
        assertTrue(row.low() > 500, row.toString());
    }

    /**
     * A row must not inform its own prior: the constant that is drawn from outcomes of earlier
     * deals today is set from elsewhere at an earlier start.
     */
    @Test
    void no_row_informs_its_own_prior() {
        History history = CASE.history().orElseThrow();
        Set<String> informed =
                CASE.parameters().stream()
                        .filter(p -> p.note().contains("rbt-"))
                        .map(p -> p.variable())
                        .collect(Collectors.toSet());
        assertTrue(!informed.isEmpty());
        informed.forEach(v -> assertTrue(history.input(v).isPresent(), v));
    }

    @Test
    void no_trial_starts_after_its_promise_was_made() {
        for (History.Trial trial : CASE.history().orElseThrow().trials()) {
            String made =
                    CASE.precedents().stream()
                            .filter(p -> p.id().equals(trial.precedent()))
                            .findFirst()
                            .orElseThrow()
                            .made();
            LocalDate latest = LocalDate.of(Integer.parseInt(made.substring(0, 4)), 1, 1);
            assertTrue(!trial.origin().isAfter(latest), trial.precedent());
        }
    }
}
