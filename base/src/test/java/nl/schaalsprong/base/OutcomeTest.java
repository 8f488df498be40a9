package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Place PLACE = new Place("model.xmile", 3, 7);
    private static final Finding ERROR = Finding.error("sample.unknown-name", PLACE, "a", "b", "c");
    private static final Finding WARNING = Finding.warning("sample.unknown-name", PLACE, "d");
    private static final Finding NOTE = Finding.note("sample.unknown-name", PLACE, "e");

    @Test
    void warnings_and_notes_let_the_value_through() {
        assertEquals(
                new Outcome.Good<>(1, List.of(WARNING, NOTE)),
                Outcome.of(1, List.of(WARNING, NOTE)));
    }

    @Test
    void one_error_among_the_findings_refuses_the_value() {
        assertEquals(
                new Outcome.Refused<>(List.of(WARNING, ERROR)),
                Outcome.of(1, List.of(WARNING, ERROR)));
    }

    @Test
    void a_next_step_keeps_the_findings_of_both_in_order() {
        Outcome<String> both =
                Outcome.of(1, List.of(WARNING)).then(v -> Outcome.of("" + v, List.of(NOTE)));
        assertEquals(new Outcome.Good<>("1", List.of(WARNING, NOTE)), both);
    }

    @Test
    void a_refusing_next_step_still_tells_what_was_noticed_before() {
        Outcome<String> both =
                Outcome.of(1, List.of(WARNING)).then(v -> Outcome.of("" + v, List.of(ERROR)));
        assertEquals(new Outcome.Refused<>(List.of(WARNING, ERROR)), both);
    }

    @Test
    void after_a_refusal_the_next_step_is_not_taken() {
        Outcome<Integer> refused = Outcome.of(1, List.of(ERROR));
        Outcome<Integer> after =
                refused.then(
                        _ -> {
                            throw new AssertionError("taken");
                        });
        assertEquals(List.of(ERROR), after.findings());
        assertInstanceOf(Outcome.Refused.class, after);
    }

    @Test
    void a_refusal_without_a_reason_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new Outcome.Refused<>(List.of()));
    }

    @Test
    void asking_a_refusal_for_its_value_names_the_first_reason() {
        Outcome<Integer> refused = Outcome.of(1, List.of(ERROR));
        assertEquals(
                "model.xmile:3:7 No variable is called (a) in (b). Maybe you meant (c).",
                assertThrows(IllegalStateException.class, refused::orThrow).getMessage());
    }
}
