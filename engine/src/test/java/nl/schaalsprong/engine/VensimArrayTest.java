package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Subscripts of Vensim, against arithmetic by hand. */
class VensimArrayTest {
    private static final String RANGES =
            """
            Age: young, middle, old ~~|
            Early: young, middle ~~|
            Place: north, south ~~|
            Stage: (s1-s3) -> Age ~~|
            Half: h1, h2 -> (Age: Early, old) ~~|
            Later: middle, old -> Early ~~|
            """;

    private static double first(String equations, String name) {
        return Mdl.run(RANGES + equations).of(name)[0];
    }

    @Test
    void a_list_fills_the_elements_in_order() {
        String list = "a[Age] = 1, -2, 3e1 ~~| b[Age, Place] = 1, 2; 3, 4; 5, 6; ~~|";
        assertEquals(30, first(list, "a[old]"));
        assertEquals(-2, first(list, "a[middle]"));
        assertEquals(3, first(list, "b[middle, north]"));
        assertEquals(6, first(list, "b[old, south]"));
        assertEquals(
                8, first("b[south, Age] = 7, 8, 9 ~~| b[north, Age] = 1 ~~|", "b[south, middle]"));
        assertEquals(
                4,
                first(
                        "b[Age, Place] = TABBED ARRAY(\n1\t2\n3\t4\n5\t6\n) ~~|",
                        "b[middle, south]"));
    }

    @Test
    void elements_and_ranges_can_be_mixed_on_the_left() {
        String mixed = "x[Early] = 5 ~~| x[old] = x[young] + 1 ~~| y[Age] = x[Age] * 2 ~~|";
        assertEquals(6, first(mixed, "x[old]"));
        assertEquals(12, first(mixed, "y[old]"));
        assertEquals(10, first(mixed, "y[young]"));
    }

    @Test
    void exceptions_are_left_to_other_equations() {
        String except =
                "x[Age, Place] :EXCEPT: [old, south], [young, Place] = 1 ~~|"
                        + " x[old, south] = 2 ~~| x[young, Place] = 3 ~~|";
        assertEquals(1, first(except, "x[old, north]"));
        assertEquals(2, first(except, "x[old, south]"));
        assertEquals(3, first(except, "x[young, south]"));
    }

    @Test
    void a_sum_runs_over_what_is_marked() {
        String sums =
                "a[Age] = 1, 2, 4 ~~| w[Place, Age] = 1, 2, 3; 4, 5, 6 ~~|"
                        + " share[Age] = a[Age] / SUM(a[Age!]) ~~|"
                        + " total = SUM(w[Place!, Age!]) + SUM(a[Early!]) ~~|"
                        + " mixed[Place] = SUM(w[Place, Age!] * a[Age!]) ~~|"
                        + " crossed = SUM(w[Place!, Age!] * a[Age!]) ~~|"
                        + " limited = SUM(MAX(a[Age!], 2)) ~~|"
                        + " low = VMIN(a[Age!]) + VMAX(w[south, Age!]) + PROD(a[Age!]) ~~|";
        assertEquals(4 / 7.0, first(sums, "share[old]"));
        assertEquals(21 + 3, first(sums, "total"));
        assertEquals(4 + 10 + 24, first(sums, "mixed[south]"));
        assertEquals(1 + 4 + 12 + 38, first(sums, "crossed"));
        assertEquals(2 + 2 + 4, first(sums, "limited"));
        assertEquals(1 + 6 + 8, first(sums, "low"));
    }

    @Test
    void a_mapping_says_which_element_is_meant() {
        String mapped =
                "a[Stage] = 1, 2, 3 ~~| x[Age] = a[Stage] * 10 ~~|"
                        + " h[Half] = 7, 9 ~~| y[Age] = h[Half] ~~|";
        assertEquals(20, first(mapped, "x[middle]"));
        assertEquals(7, first(mapped, "y[middle]"));
        assertEquals(9, first(mapped, "y[old]"));
    }

    @Test
    void a_mapping_is_read_the_other_way_too_and_moves_along_a_chain() {
        String chain =
                "x[young] = 1 ~~| x[Later] = before[Later] * 3 ~~| before[Later] = x[Early] ~~|";
        assertEquals(9, first(chain, "x[old]"));
    }

    @Test
    void an_equivalence_is_another_name_of_a_range() {
        String same = "Cohort <-> Age ~~| a[Age] = 1, 2, 3 ~~| x[Cohort] = a[Cohort] + 1 ~~|";
        assertEquals(4, first(same, "x[old]"));
    }

    @Test
    void two_names_of_one_range_on_the_left_run_apart() {
        String matrix =
                "Other <-> Place ~~| m[Place, Other] = 1, 2; 3, 4; ~~| flow[Place] = 10, 20 ~~|"
                        + " turned[Place, Other] = m[Other, Place] ~~|"
                        + " unit[Place, Other] = IF THEN ELSE(Place = Other, 1, 0) ~~|"
                        + " both[Place, Other] = flow[Place] * 100 + flow[Other] ~~|"
                        + " round = SUM(m[Place!, Other!] * m[Other!, Place!]) ~~|"
                        + " own[Place] = m[Place, Place] ~~|"
                        + " through[Place] = SUM(m[Other!, Place] * m[Place, Other!]) ~~|";
        assertEquals(3, first(matrix, "turned[north, south]"));
        assertEquals(0, first(matrix, "unit[north, south]"));
        assertEquals(1, first(matrix, "unit[south, south]"));
        assertEquals(1020, first(matrix, "both[north, south]"));
        assertEquals(1 + 2 * 3 + 3 * 2 + 16, first(matrix, "round"));
        assertEquals(4, first(matrix, "own[south]"));
        assertEquals(2 * 3 + 4 * 4, first(matrix, "through[south]"));
    }

    @Test
    void the_place_of_an_element_is_that_in_its_family_whatever_was_written_first() {
        String sub = "Part: b, c ~~| All: a, b, c ~~| x[Part] = Part ~~| y[All] = All ~~|";
        assertEquals(2, Mdl.run(sub).of("x[b]")[0]);
        assertEquals(3, Mdl.run(sub).of("y[c]")[0]);
    }

    @Test
    void the_name_of_a_range_is_the_place_of_its_element() {
        assertEquals(3, first("x[Age] = Age ~~|", "x[old]"));
        assertEquals(1, first("x[Age] = IF THEN ELSE(Age = middle, 1, 0) ~~|", "x[middle]"));
        assertEquals(2, first("x = ELMCOUNT(Place) ~~|", "x"));
    }

    @Test
    void stocks_can_have_elements_with_equations_of_their_own() {
        Run run =
                Mdl.run(
                        RANGES
                                + "in[Age] = 1, 2, 3 ~~|"
                                + " s[young] = INTEG(in[young] * 2, 5) ~~|"
                                + " s[Later] = INTEG(s[Early] - s[Later], in[Later]) ~~|"
                                + " t[Age] = INTEG(in[Age] - out[Age], 0) ~~| out[Age] = 1 ~~|");
        assertArrayEquals(new double[] {5, 7, 9, 11, 13}, run.of("s[young]"));
        assertArrayEquals(new double[] {2, 5, 7, 9, 11}, run.of("s[middle]"));
        assertArrayEquals(new double[] {0, 2, 4, 6, 8}, run.of("t[old]"));
    }

    @Test
    void a_lookup_can_have_elements() {
        String lookups =
                "f[north]((0,0),(4,8)) ~~| f[south]((0,1),(4,1)) ~~| x[Place] = f[Place](Time) ~~|"
                        + " y[Place] = WITH LOOKUP(Time + Place, ([(0,0)-(9,9)],(0,0),(9,18))) ~~|";
        Run run = Mdl.run(RANGES + lookups);
        assertArrayEquals(new double[] {0, 2, 4, 6, 8}, run.of("x[north]"));
        assertArrayEquals(new double[] {1, 1, 1, 1, 1}, run.of("x[south]"));
        assertArrayEquals(new double[] {4, 6, 8, 10, 12}, run.of("y[south]"));
    }
}
