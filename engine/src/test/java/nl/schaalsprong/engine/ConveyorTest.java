package nl.schaalsprong.engine;

import static nl.schaalsprong.engine.Course.aux;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.schaalsprong.language.Plan;
import org.junit.jupiter.api.Test;

/** Conveyors against arithmetic by hand, and nothing made or lost on them. */
class ConveyorTest {
    private static final double CLOSE = 1e-12;

    @Test
    void what_comes_on_leaves_after_the_transit_time() {
        Run run = run(6, "1", belt("0", "<len>3</len>", "") + flow("in", "TIME + 1"));
        assertArrayEquals(new double[] {0, 0, 0, 1, 2, 3, 4}, run.of("out"));
        assertArrayEquals(new double[] {0, 1, 3, 6, 9, 12, 15}, run.of("belt"));
    }

    @Test
    void smaller_steps_do_not_change_how_long_it_takes() {
        Run run = run(4, "0.25", belt("0", "<len>2</len>", "") + flow("in", "PULSE(8, 1)"));
        assertEquals(0, run.of("out")[11]);
        assertEquals(32, run.of("out")[12]); // 8 units in a quarter, at time 3
        assertEquals(0, run.of("out")[13]);
    }

    @Test
    void the_start_is_spread_evenly_over_the_belt() {
        Run run = run(5, "1", belt("12", "<len>4</len>", "") + flow("in", "0"));
        assertArrayEquals(new double[] {3, 3, 3, 3, 0, 0}, run.of("out"));
        assertArrayEquals(new double[] {12, 9, 6, 3, 0, 0}, run.of("belt"));
    }

    @Test
    void a_discrete_belt_starts_with_a_batch_for_each_unit_of_time() {
        Run run =
                run(
                        2,
                        "0.5",
                        "<stock name=\"belt\"><eqn>12</eqn><outflow>out</outflow>"
                                + "<conveyor discrete=\"true\"><len>2</len></conveyor></stock>"
                                + "<flow name=\"out\"/>");
        // slots of half a unit: batches of 6 in the second and the fourth
        assertArrayEquals(new double[] {0, 12, 0, 12, 0}, run.of("out"));
    }

    @Test
    void a_part_of_what_comes_on_leaks_evenly_on_the_way() {
        Run run =
                run(
                        6,
                        "1",
                        belt("0", "<len>4</len>", "<outflow>leak</outflow>")
                                + flow("in", "PULSE(100, 0)")
                                + "<flow name=\"leak\"><leak>0.2</leak></flow>");
        assertArrayEquals(new double[] {0, 5, 5, 5, 5, 0, 0}, run.of("leak"), CLOSE);
        assertArrayEquals(new double[] {0, 0, 0, 0, 80, 0, 0}, run.of("out"), CLOSE);
        assertArrayEquals(new double[] {0, 100, 95, 90, 85, 0, 0}, run.of("belt"), CLOSE);
    }

    @Test
    void a_leak_can_be_marked_and_have_its_part_in_the_equation() {
        Run run =
                run(
                        5,
                        "1",
                        "<stock name=\"belt\"><eqn>0</eqn><inflow>in</inflow><outflow>leak</outflow>"
                                + "<outflow>out</outflow><conveyor><len>2</len></conveyor></stock>"
                                + flow("in", "PULSE(100, 0)")
                                + "<flow name=\"leak\"><eqn>0.5</eqn><non_negative/><leak/></flow>"
                                + "<flow name=\"out\"><eqn>0</eqn></flow>");
        assertArrayEquals(new double[] {0, 25, 25, 0, 0, 0}, run.of("leak"), CLOSE);
        assertArrayEquals(new double[] {0, 0, 50, 0, 0, 0}, run.of("out"), CLOSE);
    }

    @Test
    void a_leak_zone_takes_the_same_part_in_a_shorter_stretch() {
        Run run =
                run(
                        5,
                        "1",
                        belt("0", "<len>4</len>", "<outflow>leak</outflow>")
                                + flow("in", "PULSE(100, 0)")
                                + "<flow name=\"leak\" leak_start=\"0.25\" leak_end=\"0.75\">"
                                + "<leak>0.2</leak></flow>");
        assertArrayEquals(new double[] {0, 0, 10, 10, 0, 0}, run.of("leak"), CLOSE);
    }

    @Test
    void an_exponential_leak_takes_a_part_of_what_is_left() {
        Run run =
                run(
                        5,
                        "1",
                        "<stock name=\"belt\"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow>"
                                + "<outflow>leak</outflow><conveyor exponential_leak=\"true\">"
                                + "<len>3</len></conveyor></stock><flow name=\"out\"/>"
                                + flow("in", "PULSE(1000, 0)")
                                + "<flow name=\"leak\"><leak>0.1</leak></flow>");
        assertArrayEquals(new double[] {0, 100, 90, 81, 0, 0}, run.of("leak"), CLOSE);
        assertArrayEquals(new double[] {0, 0, 0, 729, 0, 0}, run.of("out"), CLOSE);
    }

    @Test
    void two_leaks_take_their_parts_in_their_order() {
        Run run =
                run(
                        3,
                        "1",
                        belt("0", "<len>1</len>", "<outflow>a</outflow><outflow>b</outflow>")
                                + flow("in", "PULSE(100, 0)")
                                + "<flow name=\"a\"><leak>0.7</leak></flow>"
                                + "<flow name=\"b\"><leak>0.6</leak></flow>");
        assertArrayEquals(new double[] {0, 70, 0, 0}, run.of("a"), CLOSE);
        assertArrayEquals(new double[] {0, 30, 0, 0}, run.of("b"), CLOSE);
        assertArrayEquals(new double[] {0, 0, 0, 0}, run.of("out"), CLOSE);
    }

    @Test
    void a_leak_of_whole_units_waits_until_there_is_one() {
        Run run =
                run(
                        6,
                        "1",
                        belt("0", "<len>4</len>", "<outflow>leak</outflow>")
                                + flow("in", "PULSE(10, 0)")
                                + "<flow name=\"leak\"><leak>0.3</leak><leak_integers/></flow>");
        // 0.75 a step: 0.75, 1.5, 2.25, 3
        assertArrayEquals(new double[] {0, 0, 1, 1, 1, 0, 0}, run.of("leak"), CLOSE);
        assertArrayEquals(new double[] {0, 0, 0, 0, 7, 0, 0}, run.of("out"), CLOSE);
    }

    @Test
    void the_start_of_a_leaking_belt_is_in_balance() {
        Run run =
                run(
                        4,
                        "1",
                        belt("90", "<len>4</len>", "<outflow>leak</outflow>")
                                + flow("in", "90 / (1 + 0.95 + 0.9 + 0.85)")
                                + "<flow name=\"leak\"><leak>0.2</leak></flow>");
        for (double content : run.of("belt")) {
            assertEquals(90, content, 1e-9);
        }
    }

    @Test
    void a_capacity_leaves_the_rest_where_it_was() {
        Run run =
                run(
                        4,
                        "1",
                        "<stock name=\"yard\"><eqn>100</eqn><outflow>in</outflow></stock>"
                                + belt("0", "<len>2</len><capacity>15</capacity>", "")
                                + flow("in", "10"));
        // at time 2 the first 10 leave and make room
        assertArrayEquals(new double[] {10, 5, 10, 5, 10}, run.of("in"));
        assertArrayEquals(new double[] {0, 10, 15, 15, 15}, run.of("belt"));
        assertArrayEquals(new double[] {100, 90, 85, 75, 70}, run.of("yard"));
    }

    @Test
    void inflows_share_a_limit_in_their_order() {
        Run run =
                run(
                        2,
                        "0.5",
                        "<stock name=\"belt\"><eqn>0</eqn><inflow>a</inflow><inflow>b</inflow>"
                                + "<outflow>out</outflow><conveyor><len>1</len>"
                                + "<in_limit>12</in_limit></conveyor></stock><flow name=\"out\"/>"
                                + flow("a", "9")
                                + flow("b", "9"));
        assertArrayEquals(new double[] {9, 9, 9, 9, 9}, run.of("a"));
        assertArrayEquals(new double[] {3, 3, 3, 3, 3}, run.of("b"));
    }

    @Test
    void a_discrete_belt_takes_the_limit_of_a_unit_of_time_at_once() {
        Run run =
                run(
                        2,
                        "0.5",
                        "<stock name=\"belt\"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow>"
                                + "<conveyor discrete=\"true\"><len>1</len><in_limit>12</in_limit>"
                                + "</conveyor></stock><flow name=\"out\"/>"
                                + flow("in", "20"));
        // 10 in the first half, the 2 that are left in the second, and again
        assertArrayEquals(new double[] {20, 4, 20, 4, 20}, run.of("in"));
    }

    @Test
    void a_shorter_transit_time_lets_later_things_overtake() {
        Run run =
                run(
                        5,
                        "1",
                        belt("0", "<len>IF TIME &lt; 1 THEN 4 ELSE 2</len>", "")
                                + flow("in", "IF TIME &lt; 3 THEN 10 + TIME ELSE 0"));
        // 10 leaves at 0 + 4, 11 at 1 + 2, 12 at 2 + 2
        assertArrayEquals(new double[] {0, 0, 0, 11, 22, 0}, run.of("out"));
    }

    @Test
    void a_transit_time_is_kept_until_it_is_sampled() {
        Run run =
                run(
                        6,
                        "1",
                        belt("0", "<len>1 + TIME</len><sample>TIME = 2</sample>", "")
                                + flow("in", "10 + TIME"));
        // 10 and 11 stay 1, those of time 2 and later stay 3
        assertArrayEquals(new double[] {0, 10, 11, 0, 0, 12, 13}, run.of("out"));
    }

    @Test
    void an_arrested_belt_stands_still_with_everything_on_it() {
        Run run =
                run(
                        6,
                        "1",
                        belt("0", "<len>2</len><arrest>TIME = 2 OR TIME = 3</arrest>", "")
                                + flow("in", "1"));
        assertArrayEquals(new double[] {1, 1, 0, 0, 1, 1, 1}, run.of("in"));
        assertArrayEquals(new double[] {0, 0, 0, 0, 1, 1, 1}, run.of("out"));
        assertArrayEquals(new double[] {0, 1, 2, 2, 2, 2, 2}, run.of("belt"));
    }

    @Test
    void a_belt_holds_its_end_while_the_next_one_stands_still() {
        Run run =
                run(
                        5,
                        "1",
                        belt("0", "<len>1</len>", "")
                                + flow("in", "1")
                                + "<stock name=\"next\"><eqn>0</eqn><inflow>out</inflow>"
                                + "<outflow>gone</outflow><conveyor><len>1</len>"
                                + "<arrest>TIME = 2</arrest></conveyor></stock><flow name=\"gone\"/>");
        assertArrayEquals(new double[] {0, 1, 0, 2, 1, 1}, run.of("out"));
        assertArrayEquals(new double[] {0, 1, 1, 2, 1, 1}, run.of("belt"));
        assertArrayEquals(new double[] {0, 0, 0, 1, 2, 1}, run.of("gone"));
    }

    @Test
    void a_transit_time_is_rounded_to_whole_steps_and_is_at_least_one() {
        Run run = run(3, "1", belt("0", "<len>1.5</len>", "") + flow("in", "1"));
        assertArrayEquals(new double[] {0, 0, 1, 1}, run.of("out"));
        run = run(3, "1", belt("0", "<len>0</len>", "") + flow("in", "1"));
        assertArrayEquals(new double[] {0, 1, 1, 1}, run.of("out"));
    }

    @Test
    void a_transit_time_that_is_none_gives_no_number() {
        Run run = run(3, "1", belt("0", "<len>1 - TIME</len>", "") + flow("in", "1"));
        assertArrayEquals(new double[] {0, 1, 1, Double.NaN}, run.of("out"));
    }

    @Test
    void the_start_of_the_stock_can_be_given_from_outside() {
        Plan plan = plan(2, "1", belt("12", "<len>2</len>", "") + flow("in", "0"));
        Run run = Oracle.run(plan, Map.of("belt", 20.0), 1, 0).orThrow();
        assertArrayEquals(new double[] {10, 10, 0}, run.of("out"));
    }

    @Test
    void each_element_has_a_belt_of_its_own() {
        String text =
                "<stock name=\"belt\"><dimensions><dim name=\"D\"/></dimensions><eqn>0</eqn>"
                        + "<inflow>in</inflow><outflow>out</outflow><conveyor><len>D</len></conveyor></stock>"
                        + "<flow name=\"in\"><dimensions><dim name=\"D\"/></dimensions><eqn>D * 10</eqn></flow>"
                        + "<flow name=\"out\"><dimensions><dim name=\"D\"/></dimensions></flow>";
        Run run = run(3, "1", text);
        assertArrayEquals(new double[] {0, 10, 10, 10}, run.of("out[1]"));
        assertArrayEquals(new double[] {0, 0, 20, 20}, run.of("out[2]"));
    }

    @Test
    void nothing_is_made_or_lost_on_a_belt() {
        Run run =
                run(
                        40,
                        "0.125",
                        "<stock name=\"yard\"><eqn>500</eqn><outflow>in</outflow><non_negative/></stock>"
                                + belt(
                                        "30",
                                        "<len>3 + SIN(TIME)</len><capacity>60</capacity><in_limit>15</in_limit>"
                                                + "<arrest>TIME MOD 7 &lt; 0.5</arrest><sample>TIME MOD 2 &lt; 1</sample>",
                                        "<outflow>leak</outflow><outflow>drip</outflow>")
                                + flow("in", "12 + 10 * COS(TIME)")
                                + "<flow name=\"leak\" leak_end=\"0.4\"><leak>0.3</leak></flow>"
                                + "<flow name=\"drip\"><leak>0.1</leak><leak_integers/></flow>"
                                + "<stock name=\"sea\"><eqn>0</eqn><inflow>out</inflow><inflow>leak</inflow>"
                                + "<inflow>drip</inflow></stock>");
        for (int i = 0; i < run.times().size(); i++) {
            double all = run.of("yard")[i] + run.of("belt")[i] + run.of("sea")[i];
            assertEquals(530, all, 1e-9);
        }
    }

    private static String belt(String start, String inside, String outflows) {
        return "<stock name=\"belt\"><eqn>"
                + start
                + "</eqn><inflow>in</inflow><outflow>out</outflow>"
                + outflows
                + "<conveyor>"
                + inside
                + "</conveyor></stock><flow name=\"out\"/>";
    }

    private static String flow(String name, String equation) {
        return aux(name, equation).replace("aux", "flow");
    }

    private static Run run(int stop, String dt, String variables) {
        return Course.run(plan(stop, dt, variables));
    }

    private static Plan plan(int stop, String dt, String variables) {
        return Course.plan(
                "><start>0</start><stop>%d</stop><dt>%s</dt>".formatted(stop, dt), variables);
    }
}
