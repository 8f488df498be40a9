package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.register.Hedge;
import org.junit.jupiter.api.Test;

/** Two scenarios of the towns whose chances can be worked out by hand, see {@link EnsembleTest}. */
class DifferenceTest {
    private static final Scenario MORE = Scenario.BASELINE.with("more", 5);

    private final Ensemble ensemble =
            Ensemble.of(TwoTowns.of(List.of(TwoTowns.WANTED), TwoTowns.homes(45, Hedge.GE)))
                    .orThrow();

    private Change change(Scenario from, Scenario to) {
        return ensemble.differences(from, to, 1000, 42, 2, () -> false).getFirst().change();
    }

    @Test
    void the_change_of_the_chance_is_the_difference_of_both_runs() {
        double before = chance(Scenario.BASELINE);
        assertEquals(chance(MORE) - before, change(Scenario.BASELINE, MORE).points(), 1e-12);
    }

    @Test
    void the_way_back_is_as_long() {
        Change there = change(Scenario.BASELINE, MORE);
        Change back = change(MORE, Scenario.BASELINE);
        assertEquals(-there.points(), back.points());
        assertEquals(there.error(), back.error());
    }

    @Test
    void the_margin_is_that_of_pairs_not_of_two_samples() {
        Change change = change(Scenario.BASELINE, MORE);
        double points = change.points();
        assertEquals(Math.sqrt((points - points * points) / 1000), change.error(), 1e-12);
    }

    @Test
    void a_scenario_does_not_differ_from_itself() {
        assertEquals(Change.NONE, change(MORE, MORE));
    }

    private double chance(Scenario scenario) {
        return ensemble.run(scenario, 1000, 42, 2, () -> false)
                .variant("homes-1")
                .flatMap(VariantResult::measured)
                .orElseThrow()
                .chance();
    }
}
