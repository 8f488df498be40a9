package nl.schaalsprong.engine;

import static nl.schaalsprong.engine.Course.aux;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;

/** What built-ins and stocks mean, against arithmetic done by hand. */
class MeaningTest {
    private static final String DAILY = "><start>0</start><stop>4</stop><dt>1</dt>";

    @Test
    void a_step_begins_at_its_time() {
        assertArrayEquals(new double[] {0, 0, 3, 3, 3}, Course.of("STEP(3, 2)"));
    }

    @Test
    void a_ramp_climbs_from_its_time() {
        assertArrayEquals(new double[] {0, 0, 2, 4, 6}, Course.of("RAMP(2, 1)"));
    }

    @Test
    void a_pulse_lasts_one_step_and_comes_back() {
        assertArrayEquals(new double[] {0, 5, 0, 5, 0}, Course.of("PULSE(5, 1, 2)"));
        assertArrayEquals(new double[] {0, 5, 0, 0, 0}, Course.of("PULSE(5, 1)"));
    }

    @Test
    void a_fixed_delay_gives_what_was_there_before() {
        assertArrayEquals(new double[] {0, 0, 0, 1, 2}, Course.of("DELAY(TIME, 2)"));
        assertArrayEquals(new double[] {9, 9, 0, 1, 2}, Course.of("DELAY(TIME, 2, 9)"));
    }

    @Test
    void a_delay_that_grows_looks_further_back() {
        assertArrayEquals(new double[] {0, 0, 0, 0, 0}, Course.of("DELAY(TIME, TIME + 1)"));
    }

    @Test
    void previous_and_self_look_one_step_back() {
        assertArrayEquals(new double[] {7, 0, 1, 2, 3}, Course.of("PREVIOUS(TIME, 7)"));
        assertArrayEquals(new double[] {2, 4, 8, 16, 32}, Course.of("2 * PREVIOUS(SELF, 1)"));
    }

    @Test
    void init_keeps_the_first_value() {
        assertArrayEquals(new double[] {5, 5, 5, 5, 5}, Course.of("INIT(TIME + 5)"));
    }

    @Test
    void smoothing_closes_a_part_of_the_gap_every_step() {
        assertArrayEquals(new double[] {0, 0, 0.5, 1.25, 2.125}, Course.of("SMTH1(TIME, 2)"));
    }

    @Test
    void a_material_delay_lets_through_all_that_came_in() {
        Run run =
                Course.run(
                        Course.plan(
                                "><start>0</start><stop>200</stop><dt>0.5</dt>",
                                aux("in", "PULSE(10, 3)")
                                        + "<flow name=\"out\"><eqn>DELAY3(in, 6)</eqn></flow>"
                                        + "<stock name=\"all\"><eqn>0</eqn><inflow>out</inflow></stock>"));
        assertEquals(10, run.of("all")[400], 1e-9);
    }

    @Test
    void trend_and_forecast_follow_a_steady_growth() {
        double[] trend =
                Course.run(
                                Course.plan(
                                        "><start>0</start><stop>100</stop><dt>0.01</dt>",
                                        aux("x", "TREND(EXP(0.05 * TIME), 5, 0.05)")))
                        .of("x");
        assertEquals(0.05, trend[10_000], 1e-3);
    }

    @Test
    void whole_parts_and_remainders_go_down() {
        assertArrayEquals(new double[] {-3, -2, -1, 0, 1}, Course.of("INT(TIME - 2.5)"));
        assertArrayEquals(new double[] {2, 0, 1, 2, 0}, Course.of("(TIME - 4) MOD 3"));
    }

    @Test
    void a_quotient_by_zero_is_caught_where_asked() {
        assertArrayEquals(new double[] {0, 1, 0.5, 1.0 / 3, 0.25}, Course.of("SAFEDIV(1, TIME)"));
        assertArrayEquals(
                new double[] {8, 1, 0.5, 1.0 / 3, 0.25}, Course.of("SAFEDIV(1, TIME, 8)"));
        assertArrayEquals(new double[] {0, 1, 0.5, 1.0 / 3, 0.25}, Course.of("1 // TIME"));
    }

    @Test
    void a_graphical_function_holds_its_ends_or_goes_on() {
        String points = "<xpts>1,2,3</xpts><ypts>10,30,40</ypts></gf>";
        assertArrayEquals(
                new double[] {10, 10, 30, 40, 40},
                Course.of("f(TIME)", "<gf name=\"f\">" + points));
        assertArrayEquals(
                new double[] {-10, 10, 30, 40, 50},
                Course.of("f(TIME)", "<gf name=\"f\" type=\"extrapolate\">" + points));
        assertArrayEquals(
                new double[] {10, 10, 30, 30, 40},
                Course.of(
                        "f(TIME - (TIME = 3) / 2)", "<gf name=\"f\" type=\"discrete\">" + points));
    }

    @Test
    void the_first_outflow_of_a_stock_goes_before_the_second() {
        Run run =
                Course.run(
                        Course.plan(
                                DAILY,
                                """
                                <stock name="s"><eqn>10</eqn><inflow>in</inflow><outflow>a</outflow><outflow>b</outflow><non_negative/></stock>
                                <flow name="in"><eqn>1</eqn></flow>
                                <flow name="a"><eqn>4</eqn></flow>
                                <flow name="b"><eqn>3</eqn></flow>
                                """));
        assertArrayEquals(new double[] {10, 4, 0, 0, 0}, run.of("s"));
        assertArrayEquals(new double[] {4, 4, 1, 1, 1}, run.of("a"));
        assertArrayEquals(new double[] {3, 1, 0, 0, 0}, run.of("b"));
    }

    @Test
    void what_leaves_one_stock_enters_the_next_and_nothing_is_lost() {
        Run run = Course.run(Models.own("limits"));
        for (int t = 1; t < run.times().size(); t++) {
            double dropped = 0;
            for (int i = 0; i < t; i++) {
                dropped += run.of("dropping")[i];
            }
            double all = run.of("plans")[t] + run.of("works")[t] + run.of("homes")[t] + dropped;
            assertEquals(140, all, 1e-9);
        }
    }

    @Test
    void stocks_that_start_from_each_other_start_in_the_right_order() {
        Run run =
                Course.run(
                        Course.plan(
                                DAILY,
                                "<stock name=\"a\"><eqn>b * 2</eqn></stock><stock name=\"b\"><eqn>c + 1</eqn></stock>"
                                        + aux("c", "INIT(d)")
                                        + aux("d", "4 + TIME")));
        assertEquals(10, run.of("a")[0]);
    }

    @Test
    void only_every_so_many_steps_are_saved_and_no_step_is_lost_to_rounding() {
        Run run =
                Course.run(
                        Course.plan(
                                "><start>0</start><stop>250</stop><dt>0.1</dt><saveper>1</saveper>",
                                aux("x", "TIME")));
        assertEquals(251, run.times().size());
        assertEquals(250, run.of("x")[250], 1e-9);
    }

    @Test
    void a_file_can_make_all_stocks_and_flows_non_negative_and_one_take_it_back() {
        String text =
                """
                <xmile><sim_specs><stop>3</stop></sim_specs><behavior><non_negative/></behavior>
                <model><variables>
                <stock name="a"><eqn>3</eqn><outflow>f</outflow></stock>
                <flow name="f"><eqn>2</eqn></flow>
                <stock name="b"><eqn>3</eqn><outflow>g</outflow>
                <non_negative>false</non_negative></stock>
                <flow name="g"><eqn>2</eqn></flow>
                <flow name="h"><eqn>-1</eqn></flow></variables></model></xmile>
                """;
        Run run = Course.run(Xmile.plan("m", text.getBytes(StandardCharsets.UTF_8)).orThrow());
        assertArrayEquals(new double[] {3, 1, 0, 0}, run.of("a"));
        assertArrayEquals(new double[] {3, 1, -1, -3}, run.of("b"));
        assertArrayEquals(new double[] {0, 0, 0, 0}, run.of("h"));
    }

    @Test
    void a_variable_can_go_through_a_graphical_function_that_stands_elsewhere() {
        String table = "<gf name=\"rising\"><xscale min=\"0\" max=\"4\"/><ypts>0,8</ypts></gf>";
        String named =
                "<aux name=\"y\"><eqn>TIME</eqn>" + table.replace("rising", "own") + "</aux>";
        Run run =
                Course.run(
                        Course.plan(
                                DAILY,
                                table
                                        + named
                                        + "<aux name=\"x\"><eqn>TIME</eqn><gf name=\"rising\"/></aux>"
                                        + aux("z", "own(3)")));
        assertArrayEquals(new double[] {0, 2, 4, 6, 8}, run.of("x"));
        assertArrayEquals(new double[] {0, 2, 4, 6, 8}, run.of("y"));
        assertEquals(6, run.of("z")[0]);
    }

    @Test
    void a_graphical_function_may_jump_where_two_points_lie_at_one_place() {
        assertArrayEquals(
                new double[] {1, 2, 7, 7.5, 8},
                Course.of(
                        "f(TIME)", "<gf name=\"f\"><xpts>0,2,2,4</xpts><ypts>1,3,7,8</ypts></gf>"));
    }
}
