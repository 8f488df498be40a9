package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
