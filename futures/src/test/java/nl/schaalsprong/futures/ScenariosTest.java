package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final Case SUBJECT = TwoTowns.of(List.of());

    private static String code(Map<String, String> settings) {
        return Scenarios.read(SUBJECT, settings, "link").findings().stream()
                .map(Finding::code)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_setting_within_its_range_is_taken() {
        assertEquals(
                Scenario.BASELINE.with("more", 5),
                Scenarios.read(SUBJECT, Map.of("more", "5"), "link").orThrow());
    }

    @Test
    void a_setting_at_its_baseline_is_the_baseline() {
        assertEquals(
                Scenario.BASELINE.hash(),
                Scenarios.read(SUBJECT, Map.of("more", "0.0"), "link").orThrow().hash());
    }

    @Test
    void a_canonical_text_is_read_back() {
        Case subject = TwoTowns.of(List.of(TwoTowns.WANTED));
        Scenario scenario =
                Scenario.BASELINE
                        .with("more", 2.5)
                        .assuming("wanted", new Assumption(0.00008, 2, 3, ""));
        assertEquals(scenario, Scenarios.parse(subject, scenario.canonical(), "link").orThrow());
        assertEquals(Scenario.BASELINE, Scenarios.parse(subject, "", "link").orThrow());
    }

    @Test
    void a_text_that_is_no_canonical_one_is_refused() {
        assertEquals(false, Scenarios.parse(SUBJECT, "more", "link").findings().isEmpty());
        assertEquals(false, Scenarios.parse(SUBJECT, ";;", "link").findings().isEmpty());
        assertEquals(false, Scenarios.parse(SUBJECT, "p.x", "link").findings().isEmpty());
    }

    @Test
    void an_unknown_measure_is_named() {
        assertEquals("futures.unknown-measure", code(Map.of("less", "5")));
    }

    @Test
    void words_are_no_number() {
        assertEquals("futures.not-a-number", code(Map.of("more", "veel")));
        assertEquals("futures.not-a-number", code(Map.of("more", "NaN")));
    }

    @Test
    void a_setting_outside_its_range_is_refused_with_the_range() {
        Outcome<Scenario> outcome = Scenarios.read(SUBJECT, Map.of("more", "11"), "link");
        assertEquals(
                "The setting of (more) is (11), outside its range from (0.0) to (10.0). Maybe choose the nearest end of the range.",
                outcome.findings().getFirst().message(Language.ENGLISH));
    }
}
