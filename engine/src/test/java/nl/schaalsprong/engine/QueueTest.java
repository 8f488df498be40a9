package nl.schaalsprong.engine;

import static nl.schaalsprong.engine.Course.aux;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Queues and ovens against arithmetic by hand, and nothing made or lost in them. */
class QueueTest {
    @Test
    void a_queue_that_nothing_holds_up_is_empty() {
        Run run = run(3, "1", line("5", "") + flow("in", "TIME"));
        assertArrayEquals(new double[] {5, 1, 2, 3}, run.of("out"));
        assertArrayEquals(new double[] {5, 0, 0, 0}, run.of("line"));
    }

    @Test
    void batches_wait_for_room_and_are_split() {
        Run run =
                run(4, "1", line("0", "") + flow("in", "10") + belt("", "<capacity>15</capacity>"));
        // the belt holds for 2; one batch a step, and what does not fit of it waits
        assertArrayEquals(new double[] {10, 5, 5, 10, 5}, run.of("out"));
        assertArrayEquals(new double[] {0, 0, 5, 10, 10}, run.of("line"));
    }

    @Test
    void a_batch_that_may_not_be_split_waits_as_a_whole() {
        Run run =
                run(
                        4,
                        "1",
                        line("0", "")
                                + flow("in", "10")
                                + belt("batch_integrity=\"true\"", "<capacity>15</capacity>"));
        assertArrayEquals(new double[] {10, 0, 10, 0, 10}, run.of("out"));
        assertArrayEquals(new double[] {0, 0, 10, 10, 20}, run.of("line"));
    }

    @Test
    void more_batches_are_taken_at_once_where_the_belt_may() {
        String waiting = line("0", "") + flow("in", "IF TIME &lt; 3 THEN 10 ELSE 0");
        String closed = "<in_limit>IF TIME &lt; 3 THEN 0 ELSE 25</in_limit>";
        assertArrayEquals(
                new double[] {0, 0, 0, 25, 5},
                run(4, "1", waiting + belt("one_at_a_time=\"false\"", closed)).of("out"));
        assertArrayEquals(
                new double[] {0, 0, 0, 10, 10}, run(4, "1", waiting + belt("", closed)).of("out"));
    }

    @Test
    void every_inflow_brings_a_batch_of_its_own() {
        String two =
                "<stock name=\"line\"><eqn>0</eqn><inflow>a</inflow><inflow>b</inflow>"
                        + "<outflow>out</outflow><queue/></stock><flow name=\"out\"/>"
                        + flow("a", "IF TIME = 0 THEN 3 ELSE 0")
                        + flow("b", "IF TIME = 0 THEN 4 ELSE 0");
        assertArrayEquals(new double[] {3, 4, 0}, run(2, "1", two + belt("", "")).of("out"));
    }

    @Test
    void an_overflow_drains_the_queue_when_the_belt_is_full() {
        Run run =
                run(
                        4,
                        "1",
                        line("0", "<outflow>over</outflow>")
                                + flow("in", "10")
                                + "<flow name=\"over\"><overflow/></flow>"
                                + belt("", "<capacity>15</capacity>"));
        assertArrayEquals(new double[] {10, 5, 10, 5, 10}, run.of("out"));
        assertArrayEquals(new double[] {0, 5, 0, 5, 0}, run.of("over"));
    }

    @Test
    void an_overflow_drains_the_queue_when_the_belt_stands_still() {
        Run run =
                run(
                        3,
                        "1",
                        line("0", "<outflow>over</outflow>")
                                + flow("in", "10")
                                + "<flow name=\"over\"><overflow/></flow>"
                                + belt("", "<arrest>TIME = 1</arrest>"));
        assertArrayEquals(new double[] {10, 0, 10, 10}, run.of("out"));
        assertArrayEquals(new double[] {0, 10, 0, 0}, run.of("over"));
    }

    @Test
    void an_overflow_can_overflow_itself() {
        Run run =
                run(
                        2,
                        "1",
                        line("0", "<outflow>over</outflow><outflow>last</outflow>")
                                + flow("in", "10")
                                + "<flow name=\"over\"><overflow/></flow>"
                                + "<flow name=\"last\"><overflow/></flow>"
                                + "<stock name=\"small\"><eqn>0</eqn><inflow>over</inflow>"
                                + "<outflow>done</outflow><conveyor discrete=\"true\"><len>9</len>"
                                + "<capacity>4</capacity></conveyor></stock><flow name=\"done\"/>"
                                + belt("", "<capacity>3</capacity>"));
        assertArrayEquals(new double[] {3, 0, 3}, run.of("out"));
        assertArrayEquals(new double[] {4, 0, 0}, run.of("over"));
        assertArrayEquals(new double[] {3, 10, 7}, run.of("last"));
    }

    @Test
    void nothing_is_made_or_lost_in_a_queue() {
        Run run =
                run(
                        30,
                        "0.25",
                        "<stock name=\"yard\"><eqn>1000</eqn><outflow>in</outflow></stock>"
                                + line("7", "<outflow>over</outflow>")
                                + flow("in", "10 + 10 * SIN(TIME)")
                                + "<flow name=\"over\"><overflow/></flow>"
                                + belt("one_at_a_time=\"false\"", "<capacity>21</capacity>")
                                + "<stock name=\"sea\"><eqn>0</eqn><inflow>over</inflow><inflow>end</inflow></stock>");
        for (int i = 0; i < run.times().size(); i++) {
            double all =
                    run.of("yard")[i] + run.of("line")[i] + run.of("belt")[i] + run.of("sea")[i];
            assertEquals(1007, all, 1e-9);
        }
    }

    @Test
    void an_oven_fills_cooks_and_lets_all_go_at_once() {
        Run run = run(8, "1", oven("<len>2</len><capacity>25</capacity>") + flow("in", "10"));
        // closes at the end of step 2, full; cooks from 3 to 5; lets go in step 5
        assertArrayEquals(new double[] {10, 10, 5, 0, 0, 0, 10, 10, 5}, run.of("in"));
        assertArrayEquals(new double[] {0, 0, 0, 0, 0, 25, 0, 0, 0}, run.of("out"));
        assertArrayEquals(new double[] {0, 10, 20, 25, 25, 25, 0, 10, 20}, run.of("oven"));
    }

    @Test
    void an_oven_closes_when_its_fill_time_is_over_and_is_cleaned_afterwards() {
        Run run =
                run(
                        7,
                        "1",
                        oven("<len>1</len><fill_time>2</fill_time><clean_time>2</clean_time>")
                                + flow("in", "4"));
        assertArrayEquals(new double[] {4, 4, 0, 0, 0, 0, 4, 4}, run.of("in"));
        assertArrayEquals(new double[] {0, 0, 0, 8, 0, 0, 0, 0}, run.of("out"));
    }

    @Test
    void an_arrested_oven_waits() {
        Run run =
                run(
                        5,
                        "1",
                        oven(
                                        "<len>1</len><capacity>5</capacity><arrest>TIME = 1 OR TIME = 2</arrest>")
                                + flow("in", "5"));
        assertArrayEquals(new double[] {0, 0, 0, 0, 5, 0}, run.of("out"));
    }

    @Test
    void an_oven_takes_batches_from_a_queue_as_it_has_room() {
        Run run =
                run(
                        4,
                        "1",
                        line("0", "").replace("<flow name=\"out\"/>", "")
                                + flow("in", "10")
                                + "<stock name=\"oven\"><eqn>0</eqn><inflow>out</inflow><outflow>done</outflow>"
                                + "<oven><len>1</len><capacity>12</capacity></oven></stock>"
                                + "<flow name=\"out\"/><flow name=\"done\"/>");
        assertArrayEquals(new double[] {10, 2, 0, 0, 8}, run.of("out"));
        assertArrayEquals(new double[] {0, 0, 0, 12, 0}, run.of("done"));
    }

    private static String line(String start, String outflows) {
        return "<stock name=\"line\"><eqn>"
                + start
                + "</eqn><inflow>in</inflow><outflow>out</outflow>"
                + outflows
                + "<queue/></stock><flow name=\"out\"/>";
    }

    /** A belt of two that takes from the line. */
    private static String belt(String attributes, String inside) {
        return "<stock name=\"belt\"><eqn>0</eqn><inflow>out</inflow><outflow>end</outflow>"
                + "<conveyor discrete=\"true\" "
                + attributes
                + "><len>2</len>"
                + inside
                + "</conveyor></stock><flow name=\"end\"/>";
    }

    private static String oven(String inside) {
        return "<stock name=\"oven\"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow><oven>"
                + inside
                + "</oven></stock><flow name=\"out\"/>";
    }

    private static String flow(String name, String equation) {
        return aux(name, equation).replace("aux", "flow");
    }

    private static Run run(int stop, String dt, String variables) {
        return Course.run(
                Course.plan(
                        "><start>0</start><stop>%d</stop><dt>%s</dt>".formatted(stop, dt),
                        variables));
    }
}
