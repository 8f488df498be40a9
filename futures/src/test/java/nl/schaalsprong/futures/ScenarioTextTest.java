package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ScenarioTextTest {
    private static final Scenario BOTH = Scenario.BASELINE.with("b", 0.25).with("a", 4000);

    @Test
    void names_stand_in_order_and_nothing_is_spaced() {
        assertEquals(
                "{\"case\":\"islands\",\"schema\":\"sprong/scenario/1\","
                        + "\"settings\":{\"a\":4000,\"b\":0.25}}",
                ScenarioText.of("islands", BOTH));
    }

    @Test
    void an_assumption_stands_with_its_reason() {
        Scenario assuming =
                Scenario.BASELINE.assuming("pace", new Assumption(1, 2, 2.5, "as in 2012"));
        assertEquals(
                "{\"assumptions\":{\"pace\":{\"central\":2,\"high\":2.5,\"low\":1,"
                        + "\"reason\":\"as in 2012\"}},\"case\":\"islands\","
                        + "\"schema\":\"sprong/scenario/1\"}",
                ScenarioText.of("islands", assuming));
    }

    @Test
    void the_order_of_setting_does_not_change_the_name() {
        Scenario other = Scenario.BASELINE.with("a", 4000).with("b", 0.25);
        assertEquals(
                ScenarioText.id(ScenarioText.of("islands", BOTH)),
                ScenarioText.id(ScenarioText.of("islands", other)));
    }

    @Test
    void another_case_is_another_scenario() {
        assertNotEquals(
                ScenarioText.id(ScenarioText.of("islands", BOTH)),
                ScenarioText.id(ScenarioText.of("hills", BOTH)));
    }
}
