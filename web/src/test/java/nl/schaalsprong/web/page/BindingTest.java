package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import org.junit.jupiter.api.Test;

class BindingTest {
    private final FuturesResult result =
            new ExampleEngine(Example.subject())
                    .run(Scenario.BASELINE, 100, LocalDate.MAX, () -> false);
    private final Reading homes =
            Board.readings(Example.subject().register().promises().getFirst(), result, result)
                    .getFirst();
    private final Binding binding = Binding.of(result, homes, homes.variant().places());

    @Test
    void quarters_end_with_the_last_day_of_the_reading() {
        assertEquals("2025-Q1", binding.quarters().getFirst());
        assertEquals("2029-Q4", binding.quarters().getLast());
    }

    @Test
    void nothing_is_not_a_limit() {
        assertEquals(List.of("building", "grid"), binding.limits());
    }

    @Test
    void the_turn_is_the_quarter_from_which_another_limit_leads_for_good() {
        OptionalInt turn = binding.takeover();
        assertEquals(binding.limits().indexOf("grid"), binding.largest(turn.orElseThrow() - 1));
        assertEquals(binding.limits().indexOf("building"), binding.largest(turn.orElseThrow()));
    }
}
