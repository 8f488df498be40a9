package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Map;
import nl.schaalsprong.language.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random functions have the distribution they name and depend on their keys alone. */
class RandomTest {
    private static final Plan PLAN = Models.own("random");

    @ParameterizedTest
    @CsvSource({
        "uniform, 3.5, 0.866",
        "normal, 10, 2",
        "lognormal, 10, 2",
        "exponential, 3, 3",
        "counts, 4, 2",
        "many_counts, 4000, 63.2"
    })
    void a_random_function_has_the_mean_and_spread_it_names(
            String variable, double mean, double deviation) {
        double[] draws = new double[4000];
        for (int future = 0; future < draws.length; future++) {
            draws[future] =
                    Oracle.run(PLAN, Map.of(), 7, future, 0, 0, 1).orThrow().of(variable)[0];
        }
        double found = Arrays.stream(draws).average().orElseThrow();
        double spread =
                Math.sqrt(
                        Arrays.stream(draws)
                                .map(d -> (d - found) * (d - found))
                                .average()
                                .orElseThrow());
        assertEquals(mean, found, 0.06 * deviation);
        assertEquals(deviation, spread, 0.06 * deviation);
    }

    @Test
    void draws_with_the_same_written_seed_are_the_same() {
        Run run = Course.run(PLAN);
        assertArrayEquals(run.of("same_a"), run.of("same_b"));
    }

    @Test
    void another_seed_future_place_or_step_gives_another_number() {
        double[] north = Course.run(PLAN).of("per_place[north]");
        assertNotEquals(north[0], north[1]);
        assertNotEquals(north[0], Course.run(PLAN).of("per_place[south]")[0]);
        assertNotEquals(
                north[0], Oracle.run(PLAN, Map.of(), 43, 0).orThrow().of("per_place[north]")[0]);
        assertNotEquals(
                north[0], Oracle.run(PLAN, Map.of(), 42, 1).orThrow().of("per_place[north]")[0]);
    }
}
