package nl.schaalsprong.futures.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.sensitivity.SobolIndices.Pair;
import org.junit.jupiter.api.Test;

/** Indices of functions whose answer is known. */
class SobolIndicesTest {
    private static SaltelliDesign design(int inputs, int base) {
        return SaltelliDesign.of(Known.inputs(inputs), inputs, base, 42);
    }

    private static List<Pair> pairs(int inputs, int base, ToDoubleFunction<double[]> function) {
        SaltelliDesign design = design(inputs, base);
        double[][] values = {Known.run(design, inputs, function)};
        return SobolIndices.of(design, new Outputs(design.hash(), values)).orThrow().getFirst();
    }

    private static Index.Settled settled(Index index) {
        return assertInstanceOf(Index.Settled.class, index);
    }

    private static void is(double known, Index index) {
        Index.Settled settled = settled(index);
        assertEquals(known, settled.value(), 0.01);
        assertTrue(settled.low() <= known + 0.005 && known - 0.005 <= settled.high());
    }

    @Test
    void the_function_of_ishigami_has_its_known_first_order() {
        List<Pair> pairs = pairs(3, 8192, Known::ishigami);
        is(0.3139, pairs.get(0).first());
        is(0.4424, pairs.get(1).first());
        is(0.0, pairs.get(2).first());
    }

    @Test
    void the_function_of_ishigami_has_its_known_total_order() {
        List<Pair> pairs = pairs(3, 8192, Known::ishigami);
        is(0.5576, pairs.get(0).total());
        is(0.4424, pairs.get(1).total());
        is(0.2437, pairs.get(2).total());
    }

    @Test
    void the_g_function_has_its_known_indices() {
        List<Pair> pairs = pairs(8, 8192, Known::g);
        for (int i = 0; i < 8; i++) {
            is(Known.first(i), pairs.get(i).first());
            is(Known.total(i), pairs.get(i).total());
        }
    }

    @Test
    void an_input_that_does_nothing_has_nothing() {
        Pair idle = pairs(3, 256, u -> u[0] + u[1]).get(2);
        assertEquals(0, settled(idle.first()).value());
        assertEquals(0, settled(idle.total()).high());
    }

    @Test
    void inputs_in_one_group_are_told_as_one() {
        List<Uncertainty> groups =
                List.of(
                        new Uncertainty("both", Known.inputs(1).getFirst().title(), List.of(0, 1)),
                        new Uncertainty("third", Known.inputs(1).getFirst().title(), List.of(2)));
        SaltelliDesign design = SaltelliDesign.of(groups, 3, 4096, 42);
        double[][] values = {Known.run(design, 3, u -> u[0] + u[1] + u[2])};
        List<Pair> pairs =
                SobolIndices.of(design, new Outputs(design.hash(), values)).orThrow().getFirst();
        is(2.0 / 3, pairs.get(0).first());
        is(1.0 / 3, pairs.get(1).first());
    }

    @Test
    void with_few_runs_it_says_how_many_are_needed_instead_of_a_figure() {
        Pair first = pairs(8, 64, Known::g).getFirst();
        Index.Unsettled unsettled = assertInstanceOf(Index.Unsettled.class, first.first());
        assertTrue(unsettled.needed() > design(8, 64).size());
    }

    @Test
    void no_figure_is_ever_negative_or_above_one() {
        for (Pair pair : pairs(8, 2048, Known::g)) {
            for (Index index : List.of(pair.first(), pair.total())) {
                if (index instanceof Index.Settled(double value, double low, double high)) {
                    assertTrue(0 <= low && low <= high && high <= 1 && 0 <= value && value <= 1);
                }
            }
        }
    }

    @Test
    void a_yes_that_is_seen_a_few_times_only_has_no_index() {
        Pair pair = pairs(2, 1024, u -> u[0] < 0.005 ? 1 : 0).getFirst();
        assertInstanceOf(Index.Unsettled.class, pair.first());
    }

    @Test
    void what_is_always_the_same_is_decided_by_nothing() {
        Pair pair = pairs(2, 64, _ -> 7).getFirst();
        assertEquals(new Index.Constant(), pair.first());
        assertEquals(new Index.Constant(), pair.total());
    }

    @Test
    void outputs_of_another_design_are_refused() {
        SaltelliDesign design = design(2, 64);
        SaltelliDesign other = SaltelliDesign.of(Known.inputs(2), 2, 64, 43);
        double[][] values = {Known.run(other, 2, u -> u[0])};
        Outcome<?> outcome = SobolIndices.of(design, new Outputs(other.hash(), values));
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals("futures.other-design", outcome.findings().getFirst().code());
    }

    @Test
    void the_same_seed_gives_the_same_design_and_another_one_another() {
        assertEquals(design(3, 128).hash(), design(3, 128).hash());
        assertTrue(
                !design(3, 128)
                        .hash()
                        .equals(SaltelliDesign.of(Known.inputs(3), 3, 128, 7).hash()));
    }

    @Test
    void a_size_that_is_no_power_of_two_or_out_of_bounds_is_an_error_of_the_caller() {
        for (int size : List.of(100, Limits.FEWEST_POINTS / 2, Limits.MOST_POINTS * 2)) {
            assertThrows(IllegalArgumentException.class, () -> design(2, size));
        }
        assertEquals(Limits.FEWEST_POINTS, design(2, Limits.FEWEST_POINTS).base());
    }
}
