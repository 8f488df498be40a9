package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.at;
import static nl.schaalsprong.futures.brainport.Region.brought;
import static nl.schaalsprong.futures.brainport.Region.of;
import static nl.schaalsprong.futures.brainport.Region.region;
import static nl.schaalsprong.futures.brainport.Region.run;
import static nl.schaalsprong.futures.brainport.Region.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.engine.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dated shocks: what they take, when, and that they take nothing when they are off. */
class ShocksTest {
    private static final List<Map<String, Double>> FUTURES = Region.drawn(900, 3);

    /** So late that it falls after the run. */
    private static final double NEVER = 3_000;

    /** No shock at random, and a chain with known stocks. */
    private static final Map<String, Double> CALM =
            Map.of(
                    "random_stop_date", NEVER,
                    "random_cut_date", NEVER,
                    "ruling_date", NEVER,
                    "trade_shock_date", NEVER,
                    "buffer_days", 15.0,
                    "critical_share", 0.5);

    static Stream<Measure> shocks() {
        return Region.CASE.measures().stream().filter(Measure::isShock);
    }

    private static double last(double[] course) {
        return course[course.length - 1];
    }

    private static Run stopped(double days, double dt) {
        return run(with(CALM, Map.of("stop_days", days)), dt);
    }

    private static double lost(Run run, String tier) {
        return brought(run, of(run, "parts_stop", tier));
    }

    @Test
    void there_are_five_shocks_a_reader_can_set() {
        assertEquals(5, shocks().count());
    }

    @Test
    void a_stop_as_long_as_the_buffer_takes_no_output() {
        assertEquals(0, lost(stopped(15, 0.25), "tier_2"));
    }

    /** Half of the output of 45 - 15 days: 15 days of a year of 365.25. */
    @Test
    void a_stop_of_forty_five_days_takes_half_of_thirty_days_from_the_second_tier() {
        assertEquals(15 / 365.25, lost(stopped(45, 0.25), "tier_2"), 1e-9);
    }

    /** The anchor firm lives on 15 + 20 days: half of 10 days is lost. */
    @Test
    void the_same_stop_takes_half_of_ten_days_from_the_anchor_firm() {
        assertEquals(5 / 365.25, lost(stopped(45, 0.25), "anchor"), 1e-9);
    }

    @Test
    void half_the_step_takes_the_same_output() {
        for (String tier : List.of("anchor", "large_firms", "tier_1", "tier_2")) {
            assertEquals(lost(stopped(45, 0.25), tier), lost(stopped(45, 0.125), tier), 1e-9, tier);
        }
    }

    @Test
    void one_firm_makes_twenty_two_percent_of_value_added_while_nothing_happens() {
        assertEquals(0.22, run(CALM).of("concentration")[0], 1e-12);
    }

    @ParameterizedTest
    @MethodSource("shocks")
    void a_shock_that_is_off_leaves_the_same_bits(Measure shock) {
        String date =
                Map.of(
                                "licence_severity", "licence_date",
                                "stop_days", "stop_date",
                                "firm_shock", "firm_date",
                                "new_ruling_severity", "new_ruling_date",
                                "cut_severity", "cut_date")
                        .get(shock.variable());
        for (Map<String, Double> future : FUTURES) {
            Run without = run(future);
            Run late = run(with(future, Map.of(shock.variable(), shock.high(), date, NEVER)));
            assertArrayEquals(
                    without.of("value_added_high_tech"), late.of("value_added_high_tech"));
            assertArrayEquals(region(without, "dwellings"), region(late, "dwellings"));
            assertArrayEquals(
                    without.of("mobility_money_delivered_real"),
                    late.of("mobility_money_delivered_real"));
        }
    }

    /** Value added up to the horizon, homes completed or mobility money: what each must lower. */
    private static double output(Run run, Measure shock) {
        return switch (shock.id()) {
            case "nitrogen-ruling" -> at(run, region(run, "homes_completed"), 2032);
            case "budget-cut" -> at(run, run.of("mobility_money_delivered_real"), 2031);
            default -> brought(run, run.of("value_added_high_tech"));
        };
    }

    @ParameterizedTest
    @MethodSource("shocks")
    void each_shock_lowers_output(Measure shock) {
        for (Map<String, Double> future : FUTURES) {
            Map<String, Double> calm = with(future, CALM);
            double without = output(run(calm), shock);
            double with = output(run(with(calm, Map.of(shock.variable(), shock.high()))), shock);
            assertTrue(with < without, shock.id() + ": " + with + " and " + without);
        }
    }

    @Test
    void an_anchor_firm_that_halves_takes_its_own_workplaces_and_those_of_suppliers() {
        Run calm = run(CALM);
        Run half = run(with(CALM, Map.of("firm_shock", 0.5)));
        double gone =
                last(region(calm, "manufacturing_jobs")) - last(region(half, "manufacturing_jobs"));
        assertTrue(gone > 11_500, gone + " workplaces");
        assertEquals(11_500, brought(half, half.of("firm_jobs_lost")), 1e-6);
    }

    @Test
    void nothing_is_left_of_an_output_that_cannot_go_on_without_parts() {
        Run run = run(with(CALM, Map.of("stop_days", 1_000.0, "critical_share", 1.0)));
        assertEquals(0, at(run, run.of("value_added_high_tech"), 2029));
    }

    @Test
    void money_that_is_cut_from_mobility_is_not_lost_but_late() {
        Run cut = run(with(CALM, Map.of("cut_severity", 1.0)));
        double[] left = cut.of("mobility_left");
        double spent = brought(cut, cut.of("mobility_spending"));
        assertEquals(left[0], spent + last(left), 1e-6);
        assertEquals(at(cut, left, 2029), at(cut, left, 2030), 1e-9);
    }
}
