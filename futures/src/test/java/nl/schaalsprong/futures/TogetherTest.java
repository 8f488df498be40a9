package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Correlations;
import nl.schaalsprong.cases.Correlations.Pair;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.cases.Parameter.Shape;
import org.junit.jupiter.api.Test;

/** Parameters that move together. */
class TogetherTest {
    private static final List<Parameter> THREE = List.of(normal("a"), normal("b"), normal("alone"));
    private static final Correlations PAIR =
            new Correlations(List.of(new Pair("a", "b", 0.6, "assumption", "")));
    private static final double[][] ALONE = Design.LATIN_HYPERCUBE.sample(THREE, 4000, 42);
    private static final double[][] TOGETHER = new Together(PAIR).ordered(THREE, ALONE, 42);

    private static Parameter normal(String id) {
        Text title = new Text(id, id);
        return new Parameter(
                id, id, title, -1.645, 0, 1.645, Shape.NORMAL, "", Parameter.ASSUMPTION, "");
    }

    private static double correlation(double[] x, double[] y) {
        double product = 0;
        double squares = 0;
        for (int m = 0; m < x.length; m++) {
            product += x[m] * y[m];
            squares += x[m] * x[m];
        }
        return product / squares;
    }

    @Test
    void normal_draws_have_the_correlation_that_is_asked() {
        assertEquals(0.6, correlation(TOGETHER[0], TOGETHER[1]), 0.03);
    }

    @Test
    void what_is_drawn_stays_the_same() {
        double[] before = ALONE[1].clone();
        double[] after = TOGETHER[1].clone();
        Arrays.sort(before);
        Arrays.sort(after);
        assertArrayEquals(before, after);
    }

    @Test
    void a_parameter_that_moves_alone_is_not_touched() {
        assertSame(ALONE[2], TOGETHER[2]);
    }

    @Test
    void the_same_seed_gives_the_same_order() {
        assertArrayEquals(TOGETHER[0], new Together(PAIR).ordered(THREE, ALONE, 42)[0]);
    }

    @Test
    void correlations_that_cannot_be_together_have_no_factor() {
        Correlations impossible =
                new Correlations(
                        List.of(
                                new Pair("a", "b", 0.9, "assumption", ""),
                                new Pair("b", "c", 0.9, "assumption", ""),
                                new Pair("a", "c", -0.9, "assumption", "")));
        assertTrue(impossible.factor().isEmpty());
    }
}
