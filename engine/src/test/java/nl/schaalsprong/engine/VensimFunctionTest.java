package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What functions of Vensim give at times 0 to 4, worked out by hand from its reference manual. */
class VensimFunctionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -2^2                                         | -4 -4 -4 -4 -4
                    2 + 3 * 4 - 6 / 3                            | 12 12 12 12 12
                    2^-1                                         | 0.5 0.5 0.5 0.5 0.5
                    1.5e+001                                     | 15 15 15 15 15
                    .5                                           | 0.5 0.5 0.5 0.5 0.5
                    IF THEN ELSE(Time > 1 :AND: Time <= 3, 1, 0) | 0 0 1 1 0
                    IF THEN ELSE(Time = 1 :OR: :NOT: Time < 4, 1, 0) | 0 1 0 0 1
                    IF THEN ELSE(Time <> 2, 1, 0)                | 1 1 0 1 1
                    IF THEN ELSE(:NA: < -1e+032, 1, 0)           | 1 1 1 1 1
                    INTEGER(-1.5 + Time)                         | -1 0 0 1 2
                    MODULO(Time - 3, 2)                          | -1 0 -1 0 1
                    XIDZ(6, Time, 7)                             | 7 6 3 2 1.5
                    ZIDZ(6, Time - 1)                            | -6 0 6 3 2
                    XIDZ(1, 1e-007, 9)                           | 9 9 9 9 9
                    QUANTUM(Time * 3, 2)                         | 0 2 6 8 12
                    QUANTUM(Time, 0)                             | 0 1 2 3 4
                    MAX(Time, 2) + MIN(Time, 1)                  | 2 3 3 4 5
                    POWER(2, Time)                               | 1 2 4 8 16
                    LOG(8, 2)                                    | 3 3 3 3 3
                    SINH(0) + COSH(0) + TANH(0)                  | 1 1 1 1 1
                    STEP(5, 2)                                   | 0 0 5 5 5
                    RAMP(2, 1, 3)                                | 0 0 2 4 4
                    PULSE(1, 2)                                  | 0 1 1 0 0
                    PULSE(3, 0)                                  | 0 0 0 1 0
                    PULSE TRAIN(0, 1, 2, 3)                      | 1 0 1 0 0
                    PULSE TRAIN(1, 0, 3, 9)                      | 0 1 0 0 1
                    INITIAL(Time + 7)                            | 7 7 7 7 7
                    DELAY FIXED(Time, 2, -1)                     | -1 -1 0 1 2
                    SAMPLE IF TRUE(Time = 1 :OR: Time = 3, Time * 10, 5) | 5 10 10 30 30
                    GAME(Time)                                   | 0 1 2 3 4
                    Time + TIME STEP + FINAL TIME + INITIAL TIME + SAVEPER | 6 7 8 9 10
                    """)
    void a_function_gives_what_the_manual_says(String equation, String wanted) {
        double[] values =
                Arrays.stream(wanted.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(values, Mdl.of("x = " + equation + " ~~|"), 1e-12);
    }

    @Test
    void an_active_initial_counts_for_the_start_of_stocks_only() {
        Run run = Mdl.run("x = ACTIVE INITIAL(Time + s, 100) ~~| s = INTEG(0, x) ~~|");
        assertArrayEquals(new double[] {100, 100, 100, 100, 100}, run.of("s"));
        assertArrayEquals(new double[] {100, 101, 102, 103, 104}, run.of("x"));
    }

    @Test
    void a_sample_that_names_itself_means_what_it_was_before() {
        String swing = "y = WITH LOOKUP(Time, ((0,3),(1,5),(2,1),(3,8),(4,2))) ~~| ";
        assertArrayEquals(
                new double[] {3, 5, 5, 8, 8},
                Mdl.of(swing + "x = SAMPLE IF TRUE(y > x, y, 0) ~~|"));
        assertArrayEquals(
                new double[] {2, 3, 4, 5, 6},
                Mdl.run("s: a, b ~~| z[s] = SAMPLE IF TRUE(Time >= 0, z[s] + 1, s) ~~|")
                        .of("z[a]"));
    }

    @Test
    void smooth_closes_the_gap_by_its_time_from_the_first_input() {
        assertArrayEquals(new double[] {0, 0, 0.5, 1.25, 2.125}, Mdl.of("x = SMOOTH(Time, 2) ~~|"));
        assertArrayEquals(
                new double[] {8, 4, 2.5, 2.25, 2.625}, Mdl.of("x = SMOOTHI(Time, 2, 8) ~~|"));
    }

    @Test
    void a_delay_lets_out_its_content_over_its_time() {
        // content 2 x 10 at the start, half of it leaves every step
        assertArrayEquals(
                new double[] {10, 5, 2.5, 1.25, 0.625}, Mdl.of("x = DELAY1I(0, 2, 10) ~~|"));
        assertArrayEquals(
                Mdl.of("x = DELAY3I(Time, 6, 1) ~~|"), Mdl.of("x = DELAY N(Time, 6, 1, 3) ~~|"));
        assertArrayEquals(
                Mdl.of("x = SMOOTH3I(Time, 6, 1) ~~|"), Mdl.of("x = SMOOTH N(Time, 6, 1, 3) ~~|"));
    }

    @Test
    void a_trend_is_measured_against_the_size_of_the_average() {
        // average -10 / (1 + 0) = -10; (-10 - Time + 10) / (2 x 10)
        double[] trend = Mdl.of("input = -10 - Time ~~| x = TREND(input, 2, 0) ~~|");
        assertEquals(0, trend[0]);
        assertEquals(-1 / (2 * 10.0), trend[1], 1e-15);
        double second = -10 + (-11 + 10) / 2.0;
        assertEquals((-12 - second) / (2 * -second), trend[2], 1e-15);
    }

    @Test
    void a_forecast_goes_on_with_the_trend() {
        double[] x = Mdl.of("x = FORECAST(10 + Time, 2, 4) ~~|");
        assertEquals(10, x[0]);
        assertEquals(11 * (1 + (11 - 10) / (2 * 10.0) * 4), x[1], 1e-12);
    }

    @Test
    void random_numbers_stay_within_their_bounds_and_differ_between_calls() {
        Run run =
                Mdl.run(
                        "x = RANDOM NORMAL(1, 2, 0, 1, 5) ~~| y = RANDOM NORMAL(1, 2, 0, 1, 5) ~~|"
                                + " z = RANDOM UNIFORM(3, 4, 0) ~~|");
        assertTrue(Arrays.stream(run.of("x")).allMatch(v -> v >= 1 && v <= 2));
        assertTrue(Arrays.stream(run.of("z")).allMatch(v -> v >= 3 && v <= 4));
        assertTrue(!Arrays.equals(run.of("x"), run.of("y")));
    }

    @Test
    void a_pulse_holds_within_a_step_of_any_method() {
        String model = "x = INTEG(PULSE(1, 1), 0) ~~|";
        String settings = "\n///---\\\\\\\n:L<%^E!@\n15:0,0,0,1,0,0\n";
        String text =
                model
                        + "INITIAL TIME = 0~~| FINAL TIME = 4~~| TIME STEP = 1~~| SAVEPER = 1~~|"
                        + settings;
        assertArrayEquals(
                new double[] {0, 0, 1, 1, 1}, Course.run(Mdl.read(text).orThrow()).of("x"), 1e-15);
    }
}
