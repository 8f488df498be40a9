package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final Reading READING = reading();

    private static Reading reading() {
        ExampleEngine engine = new ExampleEngine(Example.subject());
        for (Promise promise : Example.subject().register().promises()) {
            for (Variant variant : promise.variants()) {
                Optional<VariantResult.Score.Measured> score =
                        engine.run(Scenario.BASELINE, 100, LocalDate.MAX, () -> false)
                                .variant(variant.id())
                                .flatMap(VariantResult::measured);
                if (variant.aim() instanceof Aim.Level aim && score.isPresent()) {
                    return new Reading(
                            promise,
                            variant,
                            aim,
                            score.get(),
                            score.get(),
                            Optional.empty(),
                            1,
                            1);
                }
            }
        }
        throw new IllegalStateException("The example scores nothing.");
    }

    private static Help help(String measure, double points, double gain) {
        return new Help(READING.variant().id(), measure, points, 0.001, gain, 10, Optional.empty());
    }

    @Test
    void a_chance_that_moves_is_the_yardstick() {
        Effects effects = Effects.of(READING, List.of(help("a", 0.01, 500), help("b", 0.02, 100)));
        assertTrue(effects.onChance());
        assertEquals("b", effects.best().orElseThrow().measure());
    }

    @Test
    void where_no_chance_moves_the_outcome_is_the_yardstick() {
        Effects effects = Effects.of(READING, List.of(help("a", 0, 500), help("b", 0.0005, 100)));
        assertFalse(effects.onChance());
        assertEquals("a", effects.best().orElseThrow().measure());
        assertEquals(20, effects.bar(effects.helps().getLast()), 1e-9);
    }

    @Test
    void what_stays_within_its_margin_is_no_difference() {
        Effects effects = Effects.of(READING, List.of(help("a", 0, 15)));
        assertEquals(Optional.empty(), effects.best());
        assertEquals(
                "geen verschil",
                effects.text(effects.helps().getFirst(), Words.in(Language.DUTCH)));
    }
}
