package nl.schaalsprong.futures.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects.Effect;
import org.junit.jupiter.api.Test;

/** What a screening says about functions whose effects are known. */
class ElementaryEffectsTest {
    private static final MorrisDesign DESIGN = MorrisDesign.of(Known.inputs(3), 3, 40, 42);

    private static List<Effect> effects(ToDoubleFunction<double[]> function) {
        double[][] values = {Known.run(DESIGN, 3, function)};
        return ElementaryEffects.of(DESIGN, new Outputs(DESIGN.hash(), values))
                .orThrow()
                .getFirst();
    }

    @Test
    void each_path_moves_one_input_at_a_time_and_all_of_them() {
        double[][] shares = new double[3][DESIGN.size()];
        DESIGN.fill(0, DESIGN.size(), shares);
        for (int m = 0; m < DESIGN.size(); m++) {
            if (m % 4 != 0) {
                int moved = 0;
                for (double[] input : shares) {
                    moved += input[m] == input[m - 1] ? 0 : 1;
                }
                assertEquals(1, moved);
            }
        }
    }

    @Test
    void a_straight_line_has_its_slopes_and_no_spread() {
        List<Effect> effects = effects(u -> 3 * u[0] - 5 * u[1]);
        assertEquals(3, effects.get(0).mean(), 1e-9);
        assertEquals(-5, effects.get(1).mean(), 1e-9);
        assertEquals(5, effects.get(1).size(), 1e-9);
        assertEquals(0, effects.get(2).size());
        assertEquals(0, effects.get(1).spread(), 1e-9);
    }

    @Test
    void an_effect_that_hangs_on_another_input_has_a_spread() {
        List<Effect> effects = effects(u -> u[0] * u[1]);
        assertTrue(effects.get(0).spread() > 0.1);
        assertEquals(0, effects.get(2).spread());
    }

    @Test
    void an_effect_of_either_sign_keeps_its_size() {
        Effect effect = effects(u -> u[0] * (u[1] - 0.5)).getFirst();
        assertTrue(effect.size() > 2 * Math.abs(effect.mean()));
    }

    @Test
    void outputs_of_another_design_are_refused() {
        Outcome<?> outcome = ElementaryEffects.of(DESIGN, new Outputs("other", new double[1][1]));
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void a_number_of_paths_out_of_bounds_is_an_error_of_the_caller() {
        for (int paths : List.of(1, Limits.MOST_PATHS + 1)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> MorrisDesign.of(Known.inputs(3), 3, paths, 42));
        }
    }
}
