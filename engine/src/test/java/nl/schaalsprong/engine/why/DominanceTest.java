package nl.schaalsprong.engine.why;

import static nl.schaalsprong.engine.why.Recorded.aux;
import static nl.schaalsprong.engine.why.Recorded.flow;
import static nl.schaalsprong.engine.why.Recorded.names;
import static nl.schaalsprong.engine.why.Recorded.run;
import static nl.schaalsprong.engine.why.Recorded.slot;
import static nl.schaalsprong.engine.why.Recorded.stock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Models whose dominant loops are known. */
class DominanceTest {
    private static Dominance of(CausalLinks links) {
        return Dominance.of(links, FeedbackLoops.of(links));
    }

    /** Share in a step of the loop that has a variable, or of the one that lacks it. */
    private static double share(CausalLinks links, String variable, boolean has, int step) {
        FeedbackLoops loops = FeedbackLoops.of(links);
        double[] shares = Dominance.of(links, loops).shares(step);
        double share = 0;
        for (int i = 0; i < shares.length; i++) {
            boolean there = names(links, loops.loops().get(i)).contains(variable);
            share += there == has ? shares[i] : 0;
        }
        return share;
    }

    @Test
    void growth_is_one_reinforcing_loop_all_the_time() {
        CausalLinks links = run(50, Recorded.GROWTH);
        for (int step = 1; step <= 50; step++) {
            assertEquals(1, of(links).shares(step)[0], 1e-12);
        }
        assertEquals(Polarity.POSITIVE, of(links).mean(0, 50).polarity(0));
    }

    @Test
    void decay_is_one_balancing_loop() {
        CausalLinks links =
                run(20, stock("s", "100", "<outflow>f</outflow>"), flow("f", "s * 0.1"));
        assertEquals(-1, of(links).shares(7)[0], 1e-12);
    }

    @Test
    void a_loop_alone_has_a_score_of_one() {
        CausalLinks links = run(5, Recorded.GROWTH);
        FeedbackLoop loop = FeedbackLoops.of(links).loops().getFirst();
        assertEquals(1, of(links).loopScore(loop, 3), 1e-12);
    }

    @Test
    void logistic_growth_turns_from_reinforcing_to_balancing_at_half_capacity() {
        CausalLinks links = run(100, Recorded.LOGISTIC);
        int stock = slot(links, "s");
        for (int step = 1; step <= 100; step++) {
            boolean below = links.recording().value(stock, step - 1) < 50;
            double balancing = share(links, "g", true, step);
            double reinforcing = share(links, "g", false, step);
            assertTrue(balancing < 0 && reinforcing > 0);
            assertEquals(below, reinforcing > -balancing, "step " + step);
            assertEquals(1, reinforcing - balancing, 1e-12);
        }
        assertTrue(links.recording().value(stock, 100) > 90);
    }

    @Test
    void two_outflows_share_by_their_rates() {
        CausalLinks links =
                run(
                        20,
                        stock("s", "100", "<outflow>f</outflow><outflow>g</outflow>"),
                        flow("f", "s * 0.1"),
                        flow("g", "s * 0.3"));
        assertEquals(-0.25, share(links, "f", true, 5), 1e-12);
        assertEquals(-0.75, share(links, "g", true, 5), 1e-12);
    }

    @Test
    void a_flow_that_does_not_change_takes_no_share() {
        CausalLinks links =
                run(
                        9,
                        stock("s", "100", "<inflow>in</inflow><outflow>f</outflow>"),
                        flow("in", "1000"),
                        flow("f", "s * 0.1"));
        assertEquals(0, of(links).linkScore(slot(links, "in"), slot(links, "s"), 3));
        assertEquals(-1, share(links, "f", true, 3), 1e-12);
    }

    @Test
    void shares_do_not_depend_on_how_flows_are_put_together() {
        // The worked figures of the paper of 2023: in from 5 to 10, out from 4 to 5.
        CausalLinks apart =
                run(
                        2,
                        stock("s", "100", "<inflow>in</inflow><outflow>out</outflow>"),
                        flow("in", "5 + 5 * TIME"),
                        flow("out", "4 + TIME"));
        assertEquals(-0.25, of(apart).linkScore(slot(apart, "out"), slot(apart, "s"), 1), 1e-12);
        assertEquals(1.25, of(apart).linkScore(slot(apart, "in"), slot(apart, "s"), 1), 1e-12);
        CausalLinks together =
                run(
                        2,
                        stock("s", "100", "<inflow>net</inflow>"),
                        flow("net", "in - out"),
                        aux("in", "5 + 5 * TIME"),
                        aux("out", "4 + TIME"));
        List<Integer> path =
                List.of(slot(together, "out"), slot(together, "net"), slot(together, "s"));
        assertEquals(-0.25, of(together).pathScore(path, 1), 1e-12);
    }

    @Test
    void a_longer_way_with_the_same_meaning_has_the_same_score() {
        CausalLinks direct = run(4, aux("z", "3 * (TIME + x)"), aux("x", "2 * TIME"));
        CausalLinks longer = run(4, aux("z", "3 * y"), aux("y", "TIME + x"), aux("x", "2 * TIME"));
        double one = of(direct).linkScore(slot(direct, "x"), slot(direct, "z"), 2);
        List<Integer> path = List.of(slot(longer, "x"), slot(longer, "y"), slot(longer, "z"));
        assertEquals(2.0 / 3, one, 1e-12);
        assertEquals(one, of(longer).pathScore(path, 2), 1e-12);
    }

    @Test
    void a_loop_that_turns_its_sign_is_mixed() {
        CausalLinks links =
                run(60, stock("s", "1", "<inflow>f</inflow>"), flow("f", "0.1 * s * (1 - s/100)"));
        Dominance dominance = of(links);
        assertEquals(1, dominance.shares(2)[0], 1e-12);
        assertEquals(-1, dominance.shares(60)[0], 1e-12);
        assertEquals(Polarity.MIXED, dominance.mean(0, 60).polarity(0));
    }

    @Test
    void at_rest_no_loop_is_at_work() {
        CausalLinks links =
                run(4, stock("s", "100", "<inflow>f</inflow>"), flow("f", "0.1 * (100 - s)"));
        assertEquals(0, of(links).shares(2)[0]);
    }

    @Test
    void a_loop_through_the_inside_of_a_device_has_no_number() {
        CausalLinks links =
                run(
                        9,
                        "<stock name=\"c\"><eqn>10</eqn><inflow>in</inflow><outflow>out</outflow>"
                                + "<conveyor><len>2</len></conveyor></stock>",
                        flow("in", "1 + out"),
                        flow("out", ""));
        double[] shares = of(links).shares(4);
        assertTrue(shares.length > 0);
        assertTrue(java.util.Arrays.stream(shares).anyMatch(Double::isNaN));
    }
}
