package nl.schaalsprong.engine;

import static nl.schaalsprong.engine.Course.aux;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.schaalsprong.language.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast each method closes in on the truth, and which moments are kept. */
class IntegrationTest {
    @ParameterizedTest
    @CsvSource({"euler, 0.02, 2, 0.05", "rk2, 0.02, 4, 0.1", "rk4, 0.05, 16, 0.5"})
    void halving_the_step_divides_the_error_by_two_to_the_order(
            String method, double dt, double ratio, double slack) {
        assertEquals(ratio, error(method, dt) / error(method, dt / 2), slack);
    }

    @Test
    void the_adaptive_method_is_as_exact_with_a_large_step_as_with_a_small_one() {
        assertTrue(error("rk45", 1) < 1e-6);
        assertTrue(error("rk45", 0.01) < 1e-6);
    }

    @Test
    void the_adaptive_method_follows_what_a_fixed_step_would_lose() {
        // y' = -200 (y - cos t): a step of 0.1 is far too large for it
        Run run =
                Course.run(
                        plan(
                                "rk45",
                                "0.1",
                                "<stock name=\"s\"><eqn>0</eqn><inflow>f</inflow></stock>"
                                        + "<flow name=\"f\"><eqn>-200 * (s - COS(TIME))</eqn></flow>"));
        double exact = (200 * 200 * Math.cos(1) + 200 * Math.sin(1)) / (200 * 200 + 1);
        assertEquals(exact, last(run, "s"), 1e-6);
    }

    @Test
    void a_jump_within_the_run_does_not_stop_the_adaptive_method() {
        Run run =
                Course.run(
                        plan(
                                "rk45",
                                "0.25",
                                "<stock name=\"s\"><eqn>0</eqn><inflow>f</inflow></stock>"
                                        + "<flow name=\"f\"><eqn>STEP(1, 0.4)</eqn></flow>"));
        assertEquals(0.6, last(run, "s"), 1e-3);
    }

    @Test
    void heun_takes_the_mean_of_both_ends() {
        // s' = s from 1 with a step of 1: slopes 1 and 2
        assertEquals(2.5, last(Course.run(growth("rk2", "1")), "s"));
    }

    @Test
    void a_stock_that_flows_into_another_gives_what_it_held_before_the_step() {
        Run run =
                Course.run(
                        Course.plan(
                                "><start>0</start><stop>3</stop><dt>1</dt>",
                                "<stock name=\"a\"><eqn>8</eqn><outflow>f</outflow></stock>"
                                        + "<flow name=\"f\"><eqn>a</eqn></flow>"
                                        + "<stock name=\"b\"><eqn>0</eqn><inflow>f</inflow></stock>"
                                        + "<stock name=\"c\"><eqn>0</eqn><inflow>g</inflow></stock>"
                                        + "<flow name=\"g\"><eqn>b</eqn></flow>"));
        assertArrayEquals(new double[] {8, 0, 0, 0}, run.of("a"));
        assertArrayEquals(new double[] {0, 8, 8, 8}, run.of("b"));
        assertArrayEquals(new double[] {0, 0, 8, 16}, run.of("c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <start>0</start><stop>10</stop><dt>0.01</dt><saveper>1</saveper>               | 11 | 10
                    <start>0</start><stop>10</stop><dt>0.1</dt>                                     | 101 | 10
                    <start>0</start><stop>10</stop><dt>0.1</dt><saveper>0.5</saveper>              | 21 | 10
                    <start>0</start><stop>9</stop><dt>0.333333</dt><saveper>1</saveper>            | 10 | 8.999991
                    <start>0</start><stop>9</stop><dt reciprocal="true">3</dt><saveper>1</saveper> | 10 | 9
                    <start>0</start><stop>4</stop><dt reciprocal="true">32</dt>                     | 129 | 4
                    <start>1990</start><stop>2050</stop><dt>0.25</dt><saveper>5</saveper>          | 13 | 2050
                    <start>-5</start><stop>5</stop><dt>0.2</dt><saveper>2</saveper>                | 6 | 5
                    """)
    void every_moment_that_is_asked_is_kept_at_its_time(String times, int moments, double stop) {
        Run run = Course.run(Course.plan(">" + times, aux("x", "TIME")));
        assertEquals(moments, run.times().size());
        assertEquals(stop, last(run, "x"), 1e-9);
        assertEquals(run.times().getFirst(), run.of("x")[0]);
    }

    /** Of e at time 1. */
    private static double error(String method, double dt) {
        return Math.abs(last(Course.run(growth(method, Double.toString(dt))), "s") - Math.E);
    }

    private static Plan growth(String method, String dt) {
        return plan(
                method,
                dt,
                "<stock name=\"s\"><eqn>1</eqn><inflow>f</inflow></stock>"
                        + "<flow name=\"f\"><eqn>s</eqn></flow>");
    }

    private static Plan plan(String method, String dt, String variables) {
        String specs = "method=\"%s\"><start>0</start><stop>1</stop><dt>%s</dt>";
        return Course.plan(specs.formatted(method, dt), variables);
    }

    private static double last(Run run, String name) {
        return run.of(name)[run.times().size() - 1];
    }
}
