package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.VariantResult.Score;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Variant;
import org.junit.jupiter.api.Test;

/**
 * Chances that can be worked out by hand. Each town wants U(0, 20) homes a year and the grid has
 * room for 10 plus what the measure adds; 15 homes were realised before the year begins.
 */
class EnsembleTest {
    private static Ensemble asking(double amount) {
        return Ensemble.of(TwoTowns.of(List.of(TwoTowns.WANTED), TwoTowns.homes(amount, Hedge.GE)))
                .orThrow();
    }

    private static Score.Measured measured(Ensemble ensemble, Scenario scenario, int threads) {
        return ensemble.run(scenario, 1000, 42, threads, () -> false)
                .variant("homes-1")
                .flatMap(VariantResult::measured)
                .orElseThrow();
    }

    @Test
    void the_chance_is_the_one_worked_out_by_hand() {
        assertEquals(0.6, measured(asking(31), Scenario.BASELINE, 2).chance(), 0.0011);
    }

    @Test
    void the_median_is_the_one_worked_out_by_hand() {
        assertEquals(35, measured(asking(31), Scenario.BASELINE, 2).last().p50(), 0.05);
    }

    @Test
    void the_limit_binds_in_the_share_worked_out_by_hand() {
        Score.Measured score = measured(asking(31), Scenario.BASELINE, 2);
        assertEquals(0.5, share(score, "grid"), 0.0011);
    }

    private static double share(Score.Measured score, String limit) {
        return score.limits().stream()
                .filter(s -> s.limit().equals(limit))
                .mapToDouble(VariantResult.Share::share)
                .sum();
    }

    @Test
    void a_measure_loosens_the_limit_in_the_same_futures() {
        Score.Measured score = measured(asking(31), Scenario.BASELINE.with("more", 5), 2);
        assertEquals(0.25, share(score, "grid"), 0.0011);
    }

    @Test
    void one_notch_of_the_measure_helps_as_much_as_worked_out_by_hand() {
        List<Help> helps = asking(45).helps(Scenario.BASELINE, 1000, 42, 2, () -> false);
        assertEquals(0.25, helps.getFirst().points(), 0.0011);
    }

    @Test
    void one_notch_adds_to_the_outcome_what_was_worked_out_by_hand() {
        Help help = asking(45).helps(Scenario.BASELINE, 1000, 42, 2, () -> false).getFirst();
        double perTown = 0.25 * 2.5 + 0.25 * 5;
        assertEquals(2 * perTown, help.gain(), 0.01);
    }

    @Test
    void a_measure_at_its_highest_has_no_notch_left() {
        assertEquals(
                List.of(),
                asking(45).helps(Scenario.BASELINE.with("more", 10), 100, 42, 1, () -> false));
    }

    @Test
    void one_thread_and_three_give_the_same_result() {
        Ensemble ensemble = asking(31);
        assertEquals(
                ensemble.run(Scenario.BASELINE, 777, 42, 1, () -> false),
                ensemble.run(Scenario.BASELINE, 777, 42, 3, () -> false));
    }

    @Test
    void a_shorter_run_has_the_same_futures() {
        Variant late = TwoTowns.homes("late", 60, LocalDate.of(2026, 12, 31));
        Variant soon = TwoTowns.homes("soon", 20, LocalDate.of(2025, 6, 30));
        Ensemble both = Ensemble.of(TwoTowns.of(List.of(TwoTowns.WANTED), late, soon)).orThrow();
        FuturesResult whole = both.run(Scenario.BASELINE, 300, 42, 1, () -> false);
        FuturesResult half =
                both.until(LocalDate.of(2025, 12, 31))
                        .run(Scenario.BASELINE, 300, 42, 1, () -> false);
        assertEquals(whole.variant("soon"), half.variant("soon"));
        assertEquals(true, half.variant("late").isEmpty());
        assertEquals(3, half.moments().size());
    }

    @Test
    void asking_again_gives_the_same_result() {
        Ensemble ensemble = asking(31);
        assertEquals(
                ensemble.run(Scenario.BASELINE, 500, 7, 2, () -> false),
                ensemble.run(Scenario.BASELINE, 500, 7, 2, () -> false));
    }

    @Test
    void a_cancelled_run_gives_nothing() {
        Ensemble ensemble = asking(31);
        assertThrows(
                CancellationException.class,
                () -> ensemble.run(Scenario.BASELINE, 500, 7, 2, () -> true));
    }

    @Test
    void more_futures_than_the_limit_are_not_run() {
        assertThrows(IllegalArgumentException.class, () -> request(Limits.MOST_FUTURES + 1, 1));
        assertEquals(Limits.MOST_FUTURES, request(Limits.MOST_FUTURES, 1).size());
    }

    @Test
    void more_threads_than_the_limit_are_not_started() {
        assertThrows(IllegalArgumentException.class, () -> request(1, Limits.MOST_THREADS + 1));
        assertEquals(Limits.MOST_THREADS, request(1, Limits.MOST_THREADS).threads());
    }

    private static Ensemble.Request request(int size, int threads) {
        return new Ensemble.Request(Scenario.BASELINE, size, 42, threads, Design.MONTE_CARLO);
    }

    @Test
    void a_parameter_the_model_does_not_have_is_refused() {
        Parameter unknown =
                new Parameter(
                        "u",
                        "unknown",
                        TwoTowns.SAME,
                        0,
                        1,
                        2,
                        Parameter.Shape.UNIFORM,
                        "",
                        "assumption",
                        "");
        var outcome = Ensemble.of(TwoTowns.of(List.of(unknown), TwoTowns.homes(31, Hedge.GE)));
        assertEquals(false, outcome.findings().isEmpty());
    }
}
