package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.at;
import static nl.schaalsprong.futures.brainport.Region.region;
import static nl.schaalsprong.futures.brainport.Region.run;
import static nl.schaalsprong.futures.brainport.Region.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.engine.Run;
import org.junit.jupiter.api.Test;

/** Settings under which the answer is known beforehand. */
class ExtremesTest {
    private static final List<Map<String, Double>> FUTURES = Region.drawn(100, 8);

    /** Net growth of the dwellings of the 21 municipalities from 2022 to 2024 (CBS). */
    private static final double OBSERVED = 13_179;

    private static double highest(Run run, String variable, List<String> places) {
        return places.stream()
                .flatMapToDouble(place -> Arrays.stream(Region.of(run, variable, place)))
                .max()
                .orElseThrow();
    }

    @Test
    void with_the_grid_closed_nothing_new_is_connected() {
        for (Map<String, Double> future : FUTURES) {
            Run run = run(with(future, Map.of("grid_open", 0.0)));
            assertEquals(0, highest(run, "home_starts", Region.PLACES));
            assertTrue(highest(run, "workplace_growth", Region.PLACES) <= 0);
            assertEquals(0, highest(run, "homes_started", Region.PLACES));
            assertEquals(0, run.of("grid_capacity_released")[run.times().size() - 1]);
        }
    }

    @Test
    void with_every_limit_lifted_and_demand_unbounded_62000_homes_are_reached() {
        Map<String, Double> lifted = new HashMap<>();
        Region.LIMITS.forEach(limit -> lifted.put("lift_" + limit, 1.0));
        lifted.put("demand_lift", 10.0);
        for (Map<String, Double> future : FUTURES) {
            Run run = run(with(future, lifted));
            double net = at(run, region(run, "net_homes_added"), 2030);
            assertTrue(OBSERVED + net > 62_000, "net " + net);
        }
    }

    @Test
    void without_building_capacity_only_what_was_under_construction_is_completed() {
        for (Map<String, Double> future : FUTURES) {
            Run run = run(with(future, Map.of("building_open", 0.0)));
            double sites = at(run, run.of("sites_brainport"), 2025);
            double completed = at(run, region(run, "homes_completed"), 2040.25);
            assertEquals(sites, completed, 1.0);
            assertTrue(OBSERVED + at(run, region(run, "net_homes_added"), 2034) < 62_000);
            assertTrue(OBSERVED + completed < 45_000);
        }
    }

    @Test
    void without_public_money_or_paying_projects_no_home_is_started() {
        for (Map<String, Double> future : FUTURES) {
            Run run = run(with(future, Map.of("money_open", 0.0)));
            assertEquals(0, highest(run, "home_starts", Region.PLACES));
        }
    }

    @Test
    void without_technicians_no_municipality_gains_workplaces() {
        for (Map<String, Double> future : FUTURES) {
            Run run = run(with(future, Map.of("talent_open", 0.0)));
            assertTrue(highest(run, "workplace_growth", Region.MUNICIPALITIES) <= 0);
        }
    }

    @Test
    void without_migration_people_change_by_births_and_deaths_alone() {
        for (Map<String, Double> future : FUTURES) {
            Run run = run(with(future, Map.of("migration_open", 0.0)));
            double natural =
                    Region.brought(run, region(run, "births"))
                            - Region.brought(run, region(run, "deaths"));
            assertEquals(natural, Region.change(region(run, "population")), 1e-6);
        }
    }

    @Test
    void the_reception_centre_is_no_part_of_the_flows_of_cranendonck() {
        Run run = run(Map.of());
        double arrivals =
                Arrays.stream(Region.of(run, "international", "gm1706")).max().orElseThrow();
        assertTrue(arrivals < 200, "people from abroad " + arrivals);
    }
}
