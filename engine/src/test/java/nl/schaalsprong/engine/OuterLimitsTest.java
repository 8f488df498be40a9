package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;

/** How much one question may ask: what just fits is compiled, one step more is refused. */
class OuterLimitsTest {
    private static final String SPECS = "><start>0</start><stop>1</stop><dt>1</dt>";

    @Test
    void steps_are_taken_up_to_the_limit() {
        Plan plan = Course.plan(SPECS, Course.aux("x", "1"));
        fitsUpTo(Limits.STEPS, plan);
    }

    @Test
    void operations_are_counted_over_all_steps() {
        Plan plan = arrays(200, "TIME", "SUM(a[*])");
        fitsUpTo(Limits.OPERATIONS / plan.program().operations(), plan);
    }

    @Test
    void numbers_kept_are_counted_over_all_moments() {
        Plan plan = arrays(500, "1", "1");
        fitsUpTo(Limits.SAVED / plan.program().slots().size(), plan);
    }

    @Test
    void what_is_remembered_is_counted_over_all_futures_of_a_tile() {
        int width = 16;
        Plan plan =
                Course.plan(
                        SPECS,
                        "<stock name=\"s\"><eqn>1</eqn></stock>" + Course.aux("x", "DELAY(s, s)"));
        long moments = Limits.KEPT / width;
        assertEquals(List.of(), codes(plan, List.of("s"), moments, width));
        assertEquals(
                List.of("engine.too-much-memory"), codes(plan, List.of("s"), moments + 1, width));
    }

    @Test
    void what_lies_on_conveyors_is_counted_over_all_of_them() {
        int each = Limits.BATCHES / 4;
        assertEquals(List.of(), codes(belts(4, Integer.toString(each)), List.of(), 3, 1));
        assertEquals(
                List.of("engine.too-much-memory"),
                codes(belts(4, Integer.toString(each + 1)), List.of(), 3, 1));
    }

    @Test
    void a_conveyor_that_is_too_long_is_refused() {
        String longest = Integer.toString(Limits.DEVICE_STEPS);
        assertEquals(List.of(), codes(belts(1, longest), List.of(), 3, 1));
        assertEquals(
                List.of("engine.too-much-memory"), codes(belts(1, longest + "1"), List.of(), 3, 1));
    }

    @Test
    void a_conveyor_that_turns_out_too_long_gives_no_number() {
        Plan plan = belts(1, "0 * TIME + " + (Limits.DEVICE_STEPS + 1));
        assertEquals(Double.NaN, Oracle.run(plan, Map.of(), 1, 0).orThrow().of("belt0")[0]);
        Plan fits = belts(1, "0 * TIME + " + Limits.DEVICE_STEPS);
        assertEquals(5, Oracle.run(fits, Map.of(), 1, 0).orThrow().of("belt0")[0], 1e-9);
    }

    @Test
    void conveyors_that_turn_out_to_hold_too_much_together_give_no_number() {
        Plan plan = belts(4, "0 * TIME + " + (Limits.BATCHES / 4 + 1));
        Run run = Oracle.run(plan, Map.of(), 1, 0).orThrow();
        assertEquals(5, run.of("belt0")[0], 1e-9);
        assertEquals(Double.NaN, run.of("belt3")[0]);
    }

    @Test
    void an_adaptive_method_takes_a_jump_in_the_shortest_part_it_may() {
        String specs = " method=\"rk45\"><start>0</start><stop>1</stop><dt>1</dt>";
        String jump =
                "<stock name=\"y\"><eqn>0</eqn><inflow>f</inflow></stock>"
                        + "<flow name=\"f\"><eqn>IF TIME LT 0.50037 THEN 0 ELSE 1e12</eqn></flow>";
        Plan plan = Course.plan(specs, jump.replace("LT", "&lt;"));
        double[] y = Oracle.run(plan, Map.of(), 1, 0).orThrow().of("y");
        assertEquals(1e12 * (1 - 0.50037), y[1], 1e12 / Limits.PARTS);
    }

    /** So many conveyors, and x that needs them all. */
    private static Plan belts(int count, String length) {
        StringBuilder belts = new StringBuilder();
        StringBuilder sum = new StringBuilder("0");
        for (int i = 0; i < count; i++) {
            belts.append(
                            "<stock name=\"belt%1$d\"><eqn>5</eqn><outflow>o%1$d</outflow>"
                                    .formatted(i))
                    .append("<conveyor><len>%s</len></conveyor></stock>".formatted(length))
                    .append("<flow name=\"o%d\"/>".formatted(i));
            sum.append(" + belt").append(i);
        }
        return Course.plan(SPECS, belts + Course.aux("x", sum.toString()));
    }

    private static void fitsUpTo(long moments, Plan plan) {
        assertEquals(List.of(), codes(plan, List.of(), moments, 1));
        assertEquals(List.of("engine.too-much-work"), codes(plan, List.of(), moments + 1, 1));
    }

    /** What is found against asking for x at so many moments, one after each step. */
    private static List<String> codes(Plan plan, List<String> inputs, long moments, int width) {
        Question question = new Question(inputs, List.of("x"), List.of(), 0, moments - 1, 1);
        return Batch.compile(plan, question, width).findings().stream().map(Finding::code).toList();
    }

    /** Two arrays of one dimension, and x that needs neither. */
    private static Plan arrays(int size, String first, String second) {
        String text =
                """
                <xmile><sim_specs/><dimensions><dim name="d" size="%d"/></dimensions>
                <model><variables><aux name="x"><eqn>1</eqn></aux>
                <aux name="a"><dimensions><dim name="d"/></dimensions><eqn>%s</eqn></aux>
                <aux name="b"><dimensions><dim name="d"/></dimensions><eqn>%s</eqn></aux>
                </variables></model></xmile>
                """
                        .formatted(size, first, second);
        return Xmile.plan("arrays.xmile", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }
}
