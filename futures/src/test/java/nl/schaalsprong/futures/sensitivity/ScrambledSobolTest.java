package nl.schaalsprong.futures.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.schaalsprong.base.Seed;
import org.junit.jupiter.api.Test;

/** Points spread more evenly than chance would. */
class ScrambledSobolTest {
    private static final double[][] POINTS = ScrambledSobol.points(256, 172, new Seed(42));

    @Test
    void each_coordinate_has_one_point_in_each_equal_part() {
        for (double[] coordinate : POINTS) {
            assertEquals(
                    256,
                    Arrays.stream(coordinate).mapToInt(v -> (int) (v * 256)).distinct().count());
        }
    }

    @Test
    void the_first_two_coordinates_have_one_point_in_each_box_of_sixteen_by_sixteen() {
        boolean[] boxes = new boolean[256];
        for (int m = 0; m < 256; m++) {
            boxes[(int) (POINTS[0][m] * 16) * 16 + (int) (POINTS[1][m] * 16)] = true;
        }
        for (boolean filled : boxes) {
            assertTrue(filled);
        }
    }

    @Test
    void no_point_lies_on_the_edge() {
        for (double[] coordinate : POINTS) {
            assertTrue(Arrays.stream(coordinate).allMatch(v -> v > 0 && v < 1));
        }
    }

    @Test
    void the_same_seed_gives_the_same_points() {
        assertArrayEquals(POINTS[3], ScrambledSobol.points(256, 4, new Seed(42))[3]);
    }

    @Test
    void another_seed_gives_other_points() {
        assertNotEquals(POINTS[3][5], ScrambledSobol.points(256, 4, new Seed(43))[3][5]);
    }
}
