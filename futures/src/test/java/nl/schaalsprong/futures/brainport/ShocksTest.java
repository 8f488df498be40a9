package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.engine.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What strikes the chains, with random stops after the horizon so that only one shock is there. */
class ShocksTest {
    private static final double NEVER = 2050;
    private static final Map<String, Double> CALM =
            Map.of("random_stop_date", NEVER, "random_cut_date", NEVER, "trade_shock_date", NEVER);
    private static final Run STILL = run(CALM);

    private static Run struck(String variable, double value) {
        return run(Region.with(CALM, Map.of(variable, value)));
    }

    private static double sum(Run run, String name) {
        double sum = 0;
        for (double value : run.of(name)) {
            sum += value;
        }
        return sum;
    }

    static Stream<Measure> shocks() {
        return Region.CASE.measures().stream().filter(Measure::isShock);
    }

    @ParameterizedTest
    @MethodSource("shocks")
    void a_shock_that_is_off_changes_no_bit(Measure shock) {
        Run off = struck(shock.variable(), shock.baseline());
        assertArrayEquals(STILL.of("value_added_high_tech"), off.of("value_added_high_tech"));
    }

    @ParameterizedTest
    @CsvSource({
        "licence_severity, 1, value_added_high_tech",
        "stop_days, 180, value_added_high_tech",
        "firm_shock, 0.5, value_added_high_tech",
        "new_ruling_severity, 1, starts_brainport",
        "cut_severity, 1, mobility_money_delivered_real"
    })
    void a_shock_costs_what_it_strikes(String shock, double most, String what) {
        assertTrue(sum(struck(shock, most), what) < sum(STILL, what));
    }

    /** 15 days of stock and nothing of the tier below: on day 15 the second tier stops. */
    @ParameterizedTest
    @CsvSource({"10, 0", "15, 0", "30, 15", "90, 75"})
    void the_second_tier_loses_the_days_beyond_its_stock(double days, double lost) {
        Run run = struck("stop_days", days);
        double share = run.of("critical_share")[0];
        assertEquals(share * lost, 365.25 * years(run, "parts_stop[tier_2]"), 1e-6);
    }

    /** The anchor firm can go on for 15 days of its own stock and 20 of the tiers below. */
    @Test
    void the_anchor_firm_stops_last() {
        Run run = struck("stop_days", 90);
        double share = run.of("critical_share")[0];
        assertEquals(share * 55, 365.25 * years(run, "parts_stop[anchor]"), 1e-6);
    }

    private static double years(Run run, String name) {
        return sum(run, name) * (run.times().get(1) - run.times().get(0));
    }

    @Test
    void one_firm_makes_22_per_cent_of_value_added_without_a_shock() {
        assertEquals(0.22, STILL.of("concentration")[0], 1e-12);
    }

    @Test
    void the_anchor_firm_sheds_the_share_that_is_set() {
        Run run = struck("firm_shock", 0.5);
        assertEquals(11_500, years(run, "firm_jobs_lost"), 1e-6);
    }
}
