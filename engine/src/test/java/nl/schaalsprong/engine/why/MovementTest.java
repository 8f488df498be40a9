package nl.schaalsprong.engine.why;

import static nl.schaalsprong.engine.why.Recorded.aux;
import static nl.schaalsprong.engine.why.Recorded.flow;
import static nl.schaalsprong.engine.why.Recorded.run;
import static nl.schaalsprong.engine.why.Recorded.slot;
import static nl.schaalsprong.engine.why.Recorded.stock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.schaalsprong.engine.Limits;
import org.junit.jupiter.api.Test;

/** Moves split over what moved them, beside arithmetic done by hand. */
class MovementTest {
    private static List<Double> amounts(Movement movement) {
        return movement.contributions().stream().map(Movement.Contribution::amount).toList();
    }

    private static Movement move(CausalLinks links, String name, int from, int to) {
        return Movement.of(links, slot(links, name), from, to);
    }

    @Test
    void a_sum_moves_by_what_its_terms_moved() {
        CausalLinks links =
                run(4, aux("y", "a - b"), aux("a", "3 * TIME"), aux("b", "TIME * TIME"));
        Movement movement = move(links, "y", 1, 3);
        assertEquals(List.of(6.0, -8.0), amounts(movement));
        assertEquals(0, movement.rest());
        assertEquals(-2, movement.change());
    }

    @Test
    void what_a_product_owes_to_both_factors_is_interaction() {
        CausalLinks links = run(4, aux("y", "a * b"), aux("a", "2 + TIME"), aux("b", "10 * TIME"));
        // From 3 * 10 to 5 * 30: two more of 10, 20 more of 3, and two times 20 by both.
        Movement movement = move(links, "y", 1, 3);
        assertEquals(List.of(20.0, 60.0), amounts(movement));
        assertEquals(40, movement.rest());
        assertEquals(120, movement.change());
    }

    @Test
    void a_stock_moves_by_its_flows() {
        CausalLinks links =
                run(
                        3,
                        stock("s", "100", "<inflow>in</inflow><outflow>out</outflow>"),
                        flow("in", "s / 10"),
                        flow("out", "4"));
        // In: 10, then 10.6. Out: 4 and 4.
        Movement movement = move(links, "s", 0, 2);
        assertEquals(20.6, amounts(movement).getFirst(), 1e-12);
        assertEquals(-8, amounts(movement).getLast(), 1e-12);
        assertEquals(0, movement.rest(), 1e-12);
    }

    @Test
    void a_stock_held_at_zero_says_what_the_floor_added() {
        CausalLinks links =
                run(
                        2,
                        stock("s", "3", "<inflow>in</inflow><outflow>out</outflow>"),
                        flow("in", "0"),
                        flow("out", "-1 * g"),
                        aux("g", "4"),
                        "<stock name=\"t\"><eqn>3</eqn><inflow>neg</inflow><non_negative/></stock>",
                        flow("neg", "-5"));
        Movement movement = move(links, "t", 0, 1);
        assertEquals(List.of(-5.0), amounts(movement));
        assertEquals(2, movement.rest());
    }

    @Test
    void time_is_a_cause() {
        CausalLinks links = run(4, aux("y", "5 * TIME"));
        Movement movement = move(links, "y", 1, 4);
        assertEquals(new Cause.Time(), movement.contributions().getFirst().cause());
        assertEquals(List.of(15.0), amounts(movement));
    }

    @Test
    void chance_is_a_cause() {
        CausalLinks links = run(4, aux("y", "2 * TIME + UNIFORM(0, 1)"));
        Movement movement = move(links, "y", 1, 2);
        assertEquals(new Cause.Chance(), movement.contributions().getLast().cause());
        assertEquals(movement.change() - 2, amounts(movement).getLast(), 1e-12);
    }

    @Test
    void what_is_looked_back_on_moves_as_it_did_then() {
        CausalLinks links = run(6, aux("y", "10 * DELAY(x, 2)"), aux("x", "TIME * TIME"));
        // Then 4 and 9.
        assertEquals(List.of(50.0), amounts(move(links, "y", 4, 5)));
    }

    @Test
    void a_constant_does_not_move() {
        CausalLinks links = run(2, aux("y", "2 * x"), aux("x", "3"));
        assertEquals(List.of(0.0), amounts(move(links, "y", 0, 2)));
        assertEquals(0, move(links, "y", 0, 2).rest());
    }

    @Test
    void what_a_device_shows_is_told_of_its_content_and_the_rest_named() {
        CausalLinks links =
                run(
                        6,
                        "<stock name=\"c\"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow>"
                                + "<conveyor><len>2</len></conveyor></stock>",
                        flow("in", "TIME"),
                        flow("out", ""));
        Movement movement = move(links, "out", 4, 5);
        assertEquals(1, movement.change());
        assertEquals(1, amounts(movement).stream().mapToDouble(a -> a).sum());
        assertTrue(movement.contributions().stream().anyMatch(c -> !c.told()));
    }

    @Test
    void a_trace_goes_back_in_time_through_stock_and_flow() {
        CausalLinks links = run(5, Recorded.GROWTH);
        CausalTrace trace = CausalTrace.of(links, slot(links, "s"), 2, 3, 3);
        List<String> told =
                trace.entries().stream()
                        .map(e -> e.movement())
                        .map(m -> links.name(m.slot()) + " " + m.from() + "-" + m.to())
                        .toList();
        assertEquals(List.of("s 2-3", "f 1-2", "s 1-2", "f 0-1"), told);
    }

    @Test
    void a_trace_ends_at_the_start() {
        CausalLinks links = run(5, Recorded.GROWTH);
        CausalTrace trace = CausalTrace.of(links, slot(links, "s"), 0, 1, 50);
        assertEquals(2, trace.entries().size());
        assertEquals(0, trace.leftOut());
    }

    @Test
    void a_trace_sums_at_every_entry() {
        CausalLinks links = run(30, Recorded.LOGISTIC);
        for (var entry : CausalTrace.of(links, slot(links, "s"), 19, 20, 6).entries()) {
            Movement movement = entry.movement();
            double sum = amounts(movement).stream().mapToDouble(a -> a).sum() + movement.rest();
            assertEquals(movement.change(), sum, 1e-12);
        }
    }

    @Test
    void a_trace_that_grows_too_large_says_how_many_were_left_out() {
        CausalLinks links = run(60, Recorded.mesh(12));
        CausalTrace trace = CausalTrace.of(links, slot(links, "s0"), 49, 50, 40);
        assertEquals(Limits.TRACED, trace.entries().size());
        assertTrue(trace.leftOut() > 0);
    }
}
