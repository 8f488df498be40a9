package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.engine.Question;
import nl.schaalsprong.futures.VariantResult.Score;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Variant;
import org.junit.jupiter.api.Test;

/**
 * Four futures of two towns, filled in by hand: 10 and 5 homes were realised before the reference
 * day.
 */
class ScoringTest {
    private static final List<Double> TIMES = List.of(2025.0, 2025.25, 2025.5, 2025.75, 2026.0);

    private static FuturesResult score(double amount, Hedge hedge) {
        Variant variant = TwoTowns.homes(amount, hedge);
        Case subject = TwoTowns.of(List.of(), variant);
        Question question =
                new Question(
                        List.of("extra"),
                        List.of("homes[a]", "homes[b]"),
                        List.of("starts[a]", "starts[b]"),
                        2025,
                        2026,
                        0.25);
        Reading reading =
                new Reading(
                        subject.register().promises().getFirst(),
                        variant,
                        (Aim.Level) variant.aim(),
                        List.of(0, 1),
                        List.of("A", "B"),
                        Realised.before(
                                subject, variant, (Aim.Level) variant.aim(), List.of("A", "B")),
                        Optional.empty(),
                        4);
        Arrangement arrangement =
                new Arrangement(
                        subject,
                        question,
                        List.of(
                                new Arrangement.Probed(TwoTowns.STARTS, "A"),
                                new Arrangement.Probed(TwoTowns.STARTS, "B")),
                        List.of(reading));
        Outcomes outcomes = new Outcomes(arrangement, TIMES.size(), 4);
        fill(outcomes);
        Ensemble.Request request =
                new Ensemble.Request(Scenario.BASELINE, 4, 42, 1, Design.LATIN_HYPERCUBE);
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            return new Scoring(arrangement, outcomes, TIMES).result(pool, request);
        }
    }

    private static void fill(Outcomes outcomes) {
        Outcomes.Receiver receiver = outcomes.receiver();
        outcomes.open(0, 4);
        for (int t = 0; t < TIMES.size(); t++) {
            receiver.output(0, t, 0, 4, new double[] {t, 2 * t, 3 * t, 4 * t});
            receiver.output(1, t, 0, 4, new double[] {t, t, t, t});
            receiver.probe(0, t, 0, 4, new double[] {0, 1, 1, 1});
            receiver.probe(1, t, 0, 4, new double[] {0, 0, 0, 0});
        }
        outcomes.add(receiver);
    }

    private static Score.Measured measured(double amount, Hedge hedge) {
        return score(amount, hedge)
                .variant("homes-1")
                .flatMap(VariantResult::measured)
                .orElseThrow();
    }

    @Test
    void what_was_realised_counts_with_what_the_model_adds() {
        assertEquals(15 + (8 + 12 + 16 + 20) / 4.0, measured(30, Hedge.GE).last().p50(), 1e-12);
    }

    @Test
    void the_chance_is_the_share_of_futures_that_reach_the_amount() {
        assertEquals(0.5, measured(30, Hedge.GE).chance());
    }

    @Test
    void more_than_the_amount_is_taken_literally() {
        assertEquals(0.75, measured(27, Hedge.GE).chance());
        assertEquals(0.5, measured(27, Hedge.GT).chance());
    }

    @Test
    void needed_is_what_lifts_the_quantile_to_the_amount() {
        Score.Measured score = measured(40, Hedge.GE);
        assertEquals(40 - score.last().p50(), score.needed50(), 1e-12);
        assertEquals(40 - score.last().p05(), score.needed95(), 1e-12);
    }

    @Test
    void nothing_more_is_needed_where_the_amount_is_reached() {
        assertEquals(0, measured(10, Hedge.GE).needed95());
    }

    @Test
    void the_fan_starts_from_what_was_realised() {
        assertEquals(15, measured(30, Hedge.GE).fan().getFirst().p50(), 1e-12);
    }

    @Test
    void a_place_is_held_to_its_own_task() {
        Score.Measured score = measured(32, Hedge.GE);
        assertEquals(24, score.places().getFirst().task(), 1e-12);
        assertEquals(0.25, score.places().getFirst().chance());
        assertEquals(1.0, score.places().getLast().chance());
    }

    @Test
    void limits_are_weighed_by_the_task_of_the_place() {
        List<Share> limits = measured(32, Hedge.GE).limits();
        assertEquals("grid", limits.getFirst().limit());
        assertEquals(0.75 * 0.75, limits.getFirst().share(), 1e-12);
    }

    @Test
    void limits_are_told_per_place_and_quarter() {
        FuturesResult.LimitShare share =
                score(32, Hedge.GE).limits().stream()
                        .filter(
                                l ->
                                        l.place().equals("A")
                                                && l.quarter().equals("2025-Q3")
                                                && l.limit().equals("grid"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(0.75, share.share());
    }

    @Test
    void a_chance_of_nought_does_not_claim_certainty() {
        assertTrue(Scoring.error(0, 1000) > 0);
        assertEquals(0.5 / Math.sqrt(100), Scoring.error(0.5, 100), 1e-12);
    }
}
