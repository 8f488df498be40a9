package nl.schaalsprong.web.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How far, how fast, and how long still. */
class StepsTest {
    @Test
    void before_the_first_step_nothing_is_said_of_what_remains() {
        assertTrue(new Steps(12).seen(3).remaining().isEmpty());
    }

    @Test
    void what_remains_goes_at_the_rate_so_far() {
        Steps steps = new Steps(12);
        for (int i = 0; i < 4; i++) {
            steps.passed();
        }
        Steps.Seen seen = steps.seen(2);
        assertEquals(2.0, seen.rate());
        assertEquals(4.0, seen.remaining().orElseThrow());
    }

    @Test
    void it_never_goes_past_the_end() {
        Steps steps = new Steps(1);
        steps.passed();
        steps.passed();
        assertEquals(1, steps.seen(1).done());
    }
}
