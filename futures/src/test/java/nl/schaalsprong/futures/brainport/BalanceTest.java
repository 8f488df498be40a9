package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.brought;
import static nl.schaalsprong.futures.brainport.Region.change;
import static nl.schaalsprong.futures.brainport.Region.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.engine.Run;
import org.junit.jupiter.api.Test;

/** Nothing comes from nowhere and nothing is lost, in random futures and in every place. */
class BalanceTest {
    private static final List<Run> RUNS = Region.drawn(0, 6).stream().map(Region::run).toList();

    private static void balances(String stock, List<String> in, List<String> out) {
        for (Run run : RUNS) {
            for (String place : Region.PLACES) {
                double sum = 0;
                for (String flow : in) {
                    sum += brought(run, of(run, flow, place));
                }
                for (String flow : out) {
                    sum -= brought(run, of(run, flow, place));
                }
                assertEquals(change(of(run, stock, place)), sum, 1e-6, stock + " in " + place);
            }
        }
    }

    @Test
    void homes_are_what_was_built_and_converted_less_what_was_demolished() {
        balances("dwellings", List.of("completions", "conversions"), List.of("demolitions"));
    }

    @Test
    void people_are_births_and_arrivals_less_deaths_and_departures() {
        balances("population", List.of("births", "international", "internal"), List.of("deaths"));
    }

    @Test
    void every_started_home_is_completed_or_still_under_construction() {
        for (Run run : RUNS) {
            for (String place : Region.PLACES) {
                double sites = 0;
                for (String stage : List.of("building_1", "building_2", "building_3")) {
                    sites += change(of(run, stage, place));
                }
                double started = change(of(run, "homes_started", place));
                double completed = change(of(run, "homes_completed", place));
                assertEquals(started, completed + sites, 1e-6, place);
            }
        }
    }

    @Test
    void every_plan_is_permitted_dropped_or_still_a_plan() {
        for (Run run : RUNS) {
            for (String place : Region.PLACES) {
                double left =
                        change(of(run, "soft_plans", place)) + change(of(run, "hard_plans", place));
                double made = brought(run, of(run, "plan_making", place));
                double permitted = brought(run, of(run, "permits", place));
                double dropped = brought(run, of(run, "dropout", place));
                assertEquals(left, made - permitted - dropped, 1e-6, place);
            }
        }
    }

    @Test
    void hectares_are_new_land_less_what_was_issued() {
        balances("mixed_land", List.of("new_land"), List.of("mixed_issued"));
        balances("campus_land", List.of("new_campus"), List.of("campus_issued"));
    }

    @Test
    void no_euro_for_homes_is_left_over() {
        for (Run run : RUNS) {
            double flows = brought(run, run.of("grants_in")) - brought(run, run.of("grants_out"));
            assertEquals(change(run.of("housing_money")), flows, 1e-6);
        }
    }

    @Test
    void no_megawatt_is_left_over() {
        for (Run run : RUNS) {
            for (String area :
                    List.of("eindhoven_west", "best", "kempen", "helmond_peel", "zuid")) {
                double taken = brought(run, of(run, "grid_taken", area));
                assertEquals(change(of(run, "grid_load", area)), taken, 1e-6, area);
                double connected = brought(run, of(run, "queue_connected", area));
                assertEquals(change(of(run, "grid_queue", area)), -connected, 1e-6, area);
            }
        }
    }
}
