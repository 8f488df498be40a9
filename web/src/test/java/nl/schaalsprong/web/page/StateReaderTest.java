package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateReaderTest {
    @Test
    void a_setting_becomes_part_of_the_scenario() {
        assertEquals(Scenario.BASELINE.with("factory", 750), good("m.factory", "750").scenario());
    }

    @Test
    void a_measure_at_its_baseline_is_left_out() {
        assertEquals(Scenario.BASELINE, good("m.factory", "0").scenario());
    }

    @Test
    void what_is_read_is_written_back_the_same() {
        State state =
                StateReader.read(
                                Example.subject(),
                                Map.of(
                                        "m.factory", List.of("750.5"),
                                        "variant", List.of("homes-two"),
                                        "promise", List.of("homes")))
                        .orThrow();
        assertEquals("?m.factory=750.5&variant=homes-two&promise=homes", state.query());
    }

    @Test
    void an_own_assumption_with_its_reason_is_written_back_the_same() {
        State state =
                StateReader.read(
                                Example.subject(),
                                Map.of(
                                        "p.p1", List.of("0.9,1.1,1.3"),
                                        "r.p1", List.of("a & b")))
                        .orThrow();
        assertEquals("?p.p1=0.9%2C1.1%2C1.3&r.p1=a+%26+b", state.query());
        assertEquals(new Assumption(0.9, 1.1, 1.3, "a & b"), assumed(state));
    }

    private static Assumption assumed(State state) {
        return state.scenario().assumptions().values().iterator().next();
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red, web.unknown-parameter",
        "m.unknown, 1, web.unknown-measure",
        "m.factory, NaN, web.not-a-number",
        "m.factory, 1e3, web.not-a-number",
        "m.factory, '7,5', web.not-a-number",
        "m.factory, 3001, web.out-of-range",
        "m.factory, -1, web.out-of-range",
        "p.unknown, '1,2,3', futures.unknown-parameter",
        "p.p1, '1,2', futures.not-a-range",
        "variant, nothing, web.unknown-choice",
        "promise, nothing, web.unknown-choice",
        "place, nothing, web.unknown-choice",
        "receipt, '<script>', web.unknown-choice"
    })
    void a_wrong_value_is_refused_with_a_reason(String name, String value, String code) {
        assertEquals(code, refused(Map.of(name, List.of(value))));
    }

    @Test
    void two_readings_of_one_promise_are_refused() {
        assertEquals("web.repeated", refused(Map.of("variant", List.of("homes-all", "homes-two"))));
    }

    @Test
    void more_values_than_the_limit_are_refused() {
        assertEquals(
                "web.too-many-parameters",
                refused(Map.of("a", Collections.nCopies(Limits.PARAMETERS + 1, "1"))));
    }

    @Test
    void a_value_longer_than_the_limit_is_refused() {
        assertEquals(
                "web.too-long-parameter",
                refused(Map.of("promise", List.of("x".repeat(Limits.PARAMETER_LENGTH + 1)))));
    }

    private static State good(String name, String value) {
        return StateReader.read(Example.subject(), Map.of(name, List.of(value))).orThrow();
    }

    private static String refused(Map<String, List<String>> query) {
        Outcome<State> outcome = StateReader.read(Example.subject(), query);
        assertInstanceOf(Outcome.Refused.class, outcome);
        return outcome.findings().getFirst().code();
    }
}
