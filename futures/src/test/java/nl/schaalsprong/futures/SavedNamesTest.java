package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import org.junit.jupiter.api.Test;

class SavedNamesTest {
    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_name_may_be_as_long_as_the_limit() {
        assertEquals(List.of(), codes(SavedNames.read("x".repeat(Limits.LONGEST_NAME))));
    }

    @Test
    void a_longer_name_is_refused() {
        assertEquals(
                List.of("futures.name-too-long"),
                codes(SavedNames.read("x".repeat(Limits.LONGEST_NAME + 1))));
    }

    @Test
    void one_more_than_the_most_scenarios_is_refused() {
        assertEquals(
                List.of("futures.too-many-scenarios"),
                codes(SavedNames.room(Limits.MOST_SCENARIOS)));
    }
}
