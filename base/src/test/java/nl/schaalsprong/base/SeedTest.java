package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeedTest {
    @Test
    void a_draw_depends_on_its_keys_only() {
        assertEquals(new Seed(42).of("grid").uniform(7), new Seed(42).of("grid").uniform(7));
    }

    @Test
    void another_seed_gives_another_draw() {
        assertNotEquals(new Seed(42).uniform(7), new Seed(43).uniform(7));
    }

    @Test
    void another_purpose_gives_another_draw() {
        assertNotEquals(new Seed(42).of("grid").uniform(7), new Seed(42).of("money").uniform(7));
    }

    @Test
    void draws_are_uniform_to_what_a_hundred_thousand_can_show() {
        Seed seed = new Seed(1);
        double sum = 0;
        double squares = 0;
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            double u = seed.uniform(i);
            assertTrue(u > 0 && u < 1);
            sum += u;
            squares += u * u;
        }
        assertEquals(0.5, sum / n, 0.004);
        assertEquals(1.0 / 3, squares / n, 0.004);
    }

    @Test
    void neighbouring_seeds_are_not_correlated() {
        double sum = 0;
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            sum += (new Seed(i).uniform(0) - 0.5) * (new Seed(i + 1L).uniform(0) - 0.5);
        }
        assertEquals(0, sum / n * 12, 0.015);
    }
}
