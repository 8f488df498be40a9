package nl.schaalsprong.web.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.ScenarioText;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.State;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {
    private static final Case SUBJECT = Example.subject();
    private static final Scenario MORE = Scenario.BASELINE.with("factory", 750).with("best", 2);

    private static Outcome<State> read(String text) {
        return ScenarioFile.read(SUBJECT, text);
    }

    private static String code(String text) {
        return read(text).findings().getFirst().code();
    }

    @Test
    void what_was_written_is_read_back() {
        assertEquals(MORE, read(ScenarioText.of(SUBJECT.id(), MORE)).orThrow().scenario());
    }

    @Test
    void half_a_file_is_no_json() {
        assertEquals("web.scenario-no-json", code("{\"case\":"));
    }

    @Test
    void another_kind_of_file_is_named() {
        assertEquals("web.scenario-schema", code("{\"schema\":\"sprong/read/1\"}"));
    }

    @Test
    void a_scenario_of_another_case_is_named() {
        assertEquals("web.scenario-case", code(ScenarioText.of("elsewhere", MORE)));
    }

    @Test
    void a_setting_that_is_no_number_is_named() {
        String text = ScenarioText.of(SUBJECT.id(), MORE).replace("750", "\"veel\"");
        assertEquals("web.not-a-number", code(text));
    }

    @Test
    void a_number_beyond_measure_is_not_written_out() {
        String text = ScenarioText.of(SUBJECT.id(), MORE).replace("750", "1e999999999");
        assertEquals("web.not-a-number", code(text));
    }

    @Test
    void a_file_as_long_as_the_limit_is_read_and_a_longer_one_is_not() {
        String text = ScenarioText.of(SUBJECT.id(), MORE);
        String whole = text + " ".repeat(Limits.SCENARIO_FILE - text.length());
        assertInstanceOf(Outcome.Good.class, read(whole));
        assertEquals("web.scenario-too-long", code(whole + " "));
    }
}
