package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Seed;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    @Test
    void each_rank_holds_what_a_full_sort_would_put_there() {
        agrees(m -> new Seed(7).uniform(m));
    }

    @Test
    void many_equal_values_do_not_disturb_it() {
        agrees(m -> m % 3);
    }

    @Test
    void values_in_order_and_in_reverse_do_not_disturb_it() {
        agrees(m -> m);
        agrees(m -> -m);
    }

    @Test
    void what_is_no_number_comes_last_as_in_a_sort() {
        agrees(m -> m % 11 == 0 ? Double.NaN : new Seed(7).uniform(m));
    }

    @Test
    void infinite_values_have_their_place() {
        agrees(m -> m % 5 == 0 ? Double.NEGATIVE_INFINITY : m % 7 == 0 ? 1 / 0.0 : m);
    }

    @Test
    void nothing_is_lost() {
        double[] values = values(1000, m -> new Seed(3).uniform(m));
        double[] placed = values.clone();
        OrderStatistics.place(placed, 10, 500);
        Arrays.sort(placed);
        Arrays.sort(values);
        assertArrayEquals(values, placed);
    }

    private static void agrees(IntToDoubleFunction value) {
        for (int size : new int[] {1, 2, 3, 24, 25, 26, 100, 257, 10_000}) {
            double[] sorted = values(size, value);
            double[] placed = sorted.clone();
            Arrays.sort(sorted);
            int[] ranks = {0, size / 20, size / 4, size / 2, size - 1};
            OrderStatistics.place(placed, ranks);
            for (int rank : ranks) {
                assertEquals(sorted[rank], placed[rank], "rank " + rank + " of " + size);
            }
        }
    }

    private static double[] values(int size, IntToDoubleFunction value) {
        return IntStream.range(0, size).mapToDouble(value).toArray();
    }
}
