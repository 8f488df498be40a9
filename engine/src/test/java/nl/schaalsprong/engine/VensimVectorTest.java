package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of Vensim over elements, times and money, against arithmetic by hand. */
class VensimVectorTest {
    private static final String RANGES =
            """
            Item: a, b, c ~~|
            Kind: d, e ~~|
            Sorted: first, second, third -> Item ~~|
            m[Item] = 5, 3, 4 ~~|
            n[Kind, Item] = 1, 2, 3; 6, 5, 4; ~~|
            chosen[Item] = 0, 1, 2 ~~|
            nothing[Item] = 0 ~~|
            """;

    private static double first(String equations, String name) {
        return Mdl.run(RANGES + equations).of(name)[0];
    }

    @Test
    void an_order_says_where_the_elements_stand_that_come_one_after_the_other() {
        String up = "x[Item] = VECTOR SORT ORDER(m[Item], 1) ~~|";
        assertEquals(1, first(up, "x[a]"));
        assertEquals(2, first(up, "x[b]"));
        assertEquals(0, first(up, "x[c]"));
        assertEquals(1, first(up.replace(", 1)", ", -1)"), "x[c]"));
        String rows = "x[Kind, Item] = VECTOR SORT ORDER(n[Kind, Item], 1) ~~|";
        assertEquals(0, first(rows, "x[d, a]"));
        assertEquals(2, first(rows, "x[e, a]"));
        String mapped = "x[Sorted] = VECTOR SORT ORDER(m[Item], 1) ~~|";
        assertEquals(0, first(mapped, "x[third]"));
    }

    @Test
    void a_rank_says_as_the_how_manieth_an_element_comes() {
        String up = "x[Item] = VECTOR RANK(m[Item], 1) ~~|";
        assertEquals(3, first(up, "x[a]"));
        assertEquals(1, first(up, "x[b]"));
        assertEquals(3, first(up.replace(", 1)", ", 0)"), "x[b]"));
        assertEquals(2, first("x[Item] = VECTOR RANK(nothing[Item], 1) ~~|", "x[b]"));
    }

    @Test
    void an_element_can_be_asked_for_by_its_distance() {
        String moved = "x[Item] = VECTOR ELM MAP(m[Item], -1) ~~|";
        assertEquals(5, first(moved, "x[b]"));
        assertEquals(-0x1p109, first(moved, "x[a]"));
        assertEquals(4, first("x = VECTOR ELM MAP(m[a], chosen[c]) ~~|", "x"));
        String across =
                "x[Kind, Item] = VECTOR ELM MAP(n[d, a],"
                        + " (Kind - 1) * ELMCOUNT(Item) + (Item - 1)) ~~|";
        assertEquals(5, first(across, "x[e, b]"));
        String sorted =
                "o[Item] = VECTOR SORT ORDER(m[Item], 1) ~~|"
                        + " x[Item] = VECTOR REORDER(m[Item], o[Item]) ~~|";
        assertEquals(3, first(sorted, "x[a]"));
        assertEquals(5, first(sorted, "x[c]"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3 + 8",
        "1, 3 * 8",
        "2, 3",
        "3, 8",
        "4, 5.5",
        "5, 1 * 16",
        "6, 7",
        "7, 12",
        "8, 3",
        "9, 4",
        "10, 3.5"
    })
    void a_selection_is_added_up_or_compared(int action, String wanted) {
        String select = "x = VECTOR SELECT(chosen[Item!], m[Item!], -1, %d, 0) ~~|";
        double by = first("y = " + wanted + " ~~|", "y");
        assertEquals(by, first(select.formatted(action), "x"));
        assertEquals(-1, first(select.formatted(action).replace("chosen", "nothing"), "x"));
    }

    @Test
    void a_selection_can_be_made_for_each_of_other_elements_by_a_named_action() {
        String select =
                "SUMMED = 0 ~~|"
                        + " x[Kind] = VECTOR SELECT(chosen[Item!], n[Kind, Item!], 0, SUMMED, 0) ~~|";
        assertEquals(2 + 2 * 3, first(select, "x[d]"));
        assertEquals(5 + 2 * 4, first(select, "x[e]"));
    }

    @Test
    void a_net_present_value_counts_the_running_step_too() {
        double[] x = Mdl.of("x = NPV(10, 0.1, 0, 2) ~~|");
        double factor = 1 - 0.1 / 1.1;
        assertEquals(20, x[0]);
        assertEquals(2 * (10 + 10 * factor), x[1], 1e-12);
        assertEquals(2 * (10 + 10 * factor + 10 * factor * factor), x[2], 1e-12);
    }

    @Test
    void time_can_be_asked_for_in_its_own_unit() {
        assertArrayEquals(new double[] {2, 3, 4, 5, 6}, Mdl.of("x = GET TIME VALUE(0, 2, 0) ~~|"));
        assertArrayEquals(new double[] {2, 2, 2, 2, 2}, Mdl.of("x = GET TIME VALUE(1, 2, 0) ~~|"));
        assertArrayEquals(
                new double[] {1970, 1970.5, 1971, 1971.5, 1972},
                Mdl.of("x = TIME BASE(1970, 0.5) ~~|"));
    }

    @Test
    void the_order_of_a_delay_can_be_a_constant() {
        String delays = "n = 3 ~~| x = DELAY N(Time, 3, 0, n) + SMOOTH N(Time, 6, 1, 6 / 2) ~~|";
        String plain = "x = DELAY3I(Time, 3, 0) + SMOOTH3I(Time, 6, 1) ~~|";
        assertArrayEquals(Mdl.of(plain), Mdl.of(delays), 1e-15);
    }

    @Test
    void draws_of_other_distributions_stay_within_their_bounds() {
        Run run =
                Mdl.run(
                        "x = RANDOM EXPONENTIAL(1, 2, 0, 1, 3) ~~|"
                                + " y = RANDOM POISSON(1, 4, 2, 0, 1, 3) ~~|"
                                + " z = RANDOM TRIANGULAR(0, 9, 2, 3, 5, 3) ~~|");
        assertTrue(Arrays.stream(run.of("x")).allMatch(v -> v >= 1 && v <= 2));
        assertTrue(Arrays.stream(run.of("y")).allMatch(v -> v >= 1 && v <= 4));
        assertTrue(Arrays.stream(run.of("z")).allMatch(v -> v > 2 && v < 5));
    }

    @Test
    void times_of_the_run_can_be_the_larger_of_two_constants() {
        String times =
                "x = Time ~~| INITIAL TIME = MIN(1, 3) ~~| FINAL TIME = POWER(2, 2) ~~|"
                        + " TIME STEP = MAX(0.5, least) ~~| least = 1 ~~| SAVEPER = INTEGER(1.5) ~~|";
        assertArrayEquals(new double[] {1, 2, 3, 4}, Course.run(Mdl.read(times).orThrow()).of("x"));
    }
}
