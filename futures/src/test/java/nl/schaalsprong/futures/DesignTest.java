package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Parameter;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static Parameter parameter(
            String id, Parameter.Shape shape, double low, double central, double high) {
        return new Parameter(
                id, id, new Text(id, id), low, central, high, shape, "1", Parameter.ASSUMPTION, "");
    }

    private static final Parameter SHARE = parameter("share", Parameter.Shape.UNIFORM, 0, 0.5, 1);
    private static final Parameter OTHER = parameter("other", Parameter.Shape.UNIFORM, 0, 0.5, 1);

    @Test
    void a_latin_hypercube_has_one_future_in_every_stratum() {
        double[] values = Design.LATIN_HYPERCUBE.sample(List.of(SHARE), 500, 42)[0];
        long strata = Arrays.stream(values).mapToInt(v -> (int) (v * 500)).distinct().count();
        assertEquals(500, strata);
    }

    @Test
    void plain_monte_carlo_leaves_strata_empty() {
        double[] values = Design.MONTE_CARLO.sample(List.of(SHARE), 500, 42)[0];
        assertTrue(Arrays.stream(values).mapToInt(v -> (int) (v * 500)).distinct().count() < 400);
    }

    @Test
    void adding_a_parameter_changes_no_other() {
        double[] alone = Design.LATIN_HYPERCUBE.sample(List.of(SHARE), 100, 42)[0];
        double[] beside = Design.LATIN_HYPERCUBE.sample(List.of(OTHER, SHARE), 100, 42)[1];
        assertArrayEquals(alone, beside);
    }

    @Test
    void two_parameters_are_not_shuffled_alike() {
        double[][] values = Design.LATIN_HYPERCUBE.sample(List.of(SHARE, OTHER), 2000, 42);
        double product = 0;
        for (int m = 0; m < 2000; m++) {
            product += (values[0][m] - 0.5) * (values[1][m] - 0.5);
        }
        assertEquals(0, product / 2000 * 12, 0.08);
    }

    @Test
    void another_seed_gives_other_futures() {
        double[] one = Design.LATIN_HYPERCUBE.sample(List.of(SHARE), 100, 42)[0];
        double[] two = Design.LATIN_HYPERCUBE.sample(List.of(SHARE), 100, 43)[0];
        assertFalse(Arrays.equals(one, two));
    }

    @Test
    void low_and_high_of_a_normal_are_its_5th_and_95th_percentile() {
        Parameter normal = parameter("n", Parameter.Shape.NORMAL, 2, 5, 8);
        assertEquals(2, Distributions.at(normal, 0.05), 1e-9);
        assertEquals(5, Distributions.at(normal, 0.5), 1e-12);
        assertEquals(8, Distributions.at(normal, 0.95), 1e-9);
    }

    @Test
    void low_and_high_of_a_lognormal_are_its_5th_and_95th_percentile() {
        Parameter lognormal = parameter("l", Parameter.Shape.LOGNORMAL, 2, 4, 8);
        assertEquals(2, Distributions.at(lognormal, 0.05), 1e-9);
        assertEquals(4, Distributions.at(lognormal, 0.5), 1e-12);
        assertEquals(8, Distributions.at(lognormal, 0.95), 1e-9);
    }

    @Test
    void a_triangle_has_its_mass_below_the_mode_in_proportion_to_the_distance() {
        Parameter triangle = parameter("t", Parameter.Shape.TRIANGULAR, 0, 3, 10);
        assertEquals(3, Distributions.at(triangle, 0.3), 1e-12);
        assertEquals(0, Distributions.at(triangle, 0), 1e-12);
        assertEquals(10, Distributions.at(triangle, 1), 1e-12);
    }

    @Test
    void the_normal_quantile_agrees_with_published_values() {
        assertEquals(1.959963984540054, NormalQuantile.of(0.975), 1e-13);
        assertEquals(-3.090232306167813, NormalQuantile.of(0.001), 1e-12);
        assertEquals(-6.361340902404056, NormalQuantile.of(1e-10), 1e-11);
    }

    @Test
    void quantiles_interpolate_between_order_statistics() {
        double[] values = {4, 1, 3, 2};
        assertEquals(2.5, Quantile.five(values).p50(), 1e-12);
        assertEquals(1.15, Quantile.of(values, 0.05), 1e-12);
    }
}
