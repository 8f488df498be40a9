package nl.schaalsprong.engine.why;

import static nl.schaalsprong.engine.why.Recorded.aux;
import static nl.schaalsprong.engine.why.Recorded.cause;
import static nl.schaalsprong.engine.why.Recorded.flow;
import static nl.schaalsprong.engine.why.Recorded.run;
import static nl.schaalsprong.engine.why.Recorded.slot;
import static nl.schaalsprong.engine.why.Recorded.stock;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.engine.Limits;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.language.Plan;
import org.junit.jupiter.api.Test;

class CausalLinksTest {
    private static Polarity polarity(String equation, int step) {
        CausalLinks links = run(4, aux("y", equation), aux("x", "TIME - 2"));
        return links.polarity(cause(links, "x"), slot(links, "y"), step);
    }

    @Test
    void an_equation_reads_what_stands_in_it() {
        CausalLinks links = run(1, aux("y", "a * b + a"), aux("b", "TIME"), aux("a", "2"));
        assertEquals(List.of(cause(links, "a"), cause(links, "b")), links.causes(slot(links, "y")));
    }

    @Test
    void a_stock_reads_its_flows() {
        CausalLinks links =
                run(
                        1,
                        stock("s", "9", "<inflow>in</inflow><outflow>out</outflow>"),
                        flow("in", "3"),
                        flow("out", "1"));
        int stock = slot(links, "s");
        assertEquals(Polarity.POSITIVE, links.polarity(cause(links, "in"), stock, 0));
        assertEquals(Polarity.NEGATIVE, links.polarity(cause(links, "out"), stock, 0));
    }

    @Test
    void a_difference_has_the_sign_of_its_slope() {
        assertEquals(Polarity.POSITIVE, polarity("5 + 2 * x", 1));
        assertEquals(Polarity.NEGATIVE, polarity("5 - 2 * x", 1));
    }

    @Test
    void a_sign_can_turn_during_a_run() {
        assertEquals(Polarity.NEGATIVE, polarity("x * x", 0));
        assertEquals(Polarity.POSITIVE, polarity("x * x", 4));
    }

    @Test
    void at_a_turning_point_both_ways_lead_up() {
        assertEquals(Polarity.MIXED, polarity("x * x", 2));
    }

    @Test
    void a_limit_that_does_not_bind_has_no_sign() {
        assertEquals(Polarity.NONE, polarity("MIN(x, 1)", 4));
        assertEquals(Polarity.POSITIVE, polarity("MIN(x, 1)", 1));
    }

    @Test
    void where_a_limit_begins_to_bind_one_side_decides() {
        assertEquals(Polarity.POSITIVE, polarity("MIN(x, 1)", 3));
    }

    @Test
    void what_cancels_out_has_no_sign() {
        assertEquals(Polarity.NONE, polarity("x / 3 - x / 3 + 7", 4));
    }

    @Test
    void what_is_looked_back_on_is_read() {
        CausalLinks links = run(4, aux("y", "3 - DELAY(x, 2)"), aux("x", "TIME"));
        assertEquals(Polarity.NEGATIVE, links.polarity(cause(links, "x"), slot(links, "y"), 4));
    }

    @Test
    void chance_has_no_sign() {
        CausalLinks links = run(2, aux("y", "UNIFORM(0, 1)"));
        assertEquals(Polarity.UNKNOWN, links.polarity(new Cause.Chance(), slot(links, "y"), 1));
    }

    @Test
    void what_is_given_from_outside_reads_nothing() {
        Plan plan = Recorded.plan("2", aux("y", "x + 1") + aux("x", "TIME"));
        CausalLinks links =
                CausalLinks.of(Recording.of(plan, Map.of("y", 8.0), 42, 0, 0, 2, 1).orThrow());
        assertEquals(List.of(), links.causes(slot(links, "y")));
        assertEquals(8, links.recording().value(slot(links, "y"), 1));
    }

    @Test
    void a_run_is_kept_up_to_the_limit() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(aux("x" + i, "TIME"));
        }
        Plan plan = Recorded.plan("2", text.toString());
        long moments = Limits.RECORDED / plan.program().slots().size();
        assertEquals(List.of(), refusals(plan, moments));
        assertEquals(List.of("engine.too-much-memory"), refusals(plan, moments + 1));
    }

    private static List<String> refusals(Plan plan, long moments) {
        return Recording.of(plan, Map.of(), 1, 0, 0, moments - 1.0, 1).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
