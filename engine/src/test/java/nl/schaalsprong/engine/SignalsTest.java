package nl.schaalsprong.engine;

import static nl.schaalsprong.engine.Course.aux;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Test inputs in steps smaller than one, and what a flow is multiplied by. */
class SignalsTest {
    @Test
    void the_area_of_a_pulse_is_its_magnitude_whatever_the_step() {
        for (String dt : new String[] {"1", "0.25", "0.1", "0.01"}) {
            Run run =
                    run(
                            dt,
                            "<stock name=\"s\"><eqn>0</eqn><inflow>f</inflow></stock>"
                                    + "<flow name=\"f\"><eqn>PULSE(20, 1, 2)</eqn></flow>");
            assertEquals(40, run.of("s")[run.times().size() - 1], 1e-9);
        }
    }

    @Test
    void a_pulse_is_as_high_as_its_magnitude_takes_in_one_step() {
        Run run = run("0.5", aux("x", "PULSE(20, 1)"));
        assertArrayEquals(new double[] {0, 0, 40, 0, 0, 0, 0, 0, 0}, run.of("x"));
    }

    @Test
    void a_pulse_between_two_moments_comes_at_the_next() {
        Run run = run("0.5", aux("x", "PULSE(20, 0.7)"));
        assertArrayEquals(new double[] {0, 0, 40, 0, 0, 0, 0, 0, 0}, run.of("x"));
    }

    @Test
    void a_step_comes_at_its_moment_although_steps_are_no_exact_numbers() {
        Run run = run("0.1", aux("x", "STEP(1, 0.3)"));
        assertArrayEquals(new double[] {0, 0, 0, 1, 1}, java.util.Arrays.copyOf(run.of("x"), 5));
    }

    @Test
    void a_flow_is_multiplied_where_it_enters_only() {
        Run run =
                run(
                        "1",
                        "<stock name=\"ore\"><eqn>100</eqn><outflow>smelting</outflow></stock>"
                                + "<stock name=\"iron\"><eqn>0</eqn><inflow>smelting</inflow></stock>"
                                + "<flow name=\"smelting\"><eqn>4</eqn><multiplier>share * 2</multiplier></flow>"
                                + aux("share", "1.5"));
        assertArrayEquals(new double[] {100, 96, 92, 88, 84}, run.of("ore"));
        assertArrayEquals(new double[] {0, 12, 24, 36, 48}, run.of("iron"));
    }

    private static Run run(String dt, String variables) {
        return Course.run(
                Course.plan("><start>0</start><stop>4</stop><dt>%s</dt>".formatted(dt), variables));
    }
}
