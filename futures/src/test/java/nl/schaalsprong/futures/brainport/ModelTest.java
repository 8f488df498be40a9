package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.at;
import static nl.schaalsprong.futures.brainport.Region.of;
import static nl.schaalsprong.futures.brainport.Region.region;
import static nl.schaalsprong.futures.brainport.Region.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.schaalsprong.cases.Check;
import nl.schaalsprong.cases.Probe;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.language.Variable;
import org.junit.jupiter.api.Test;

/** How the model of the region behaves. */
class ModelTest {
    private static final Run CENTRAL = run(Map.of());
    private static final List<Run> RUNS = Region.drawn(300, 24).stream().map(Region::run).toList();

    private static Variable variable(String name) {
        return Region.CASE.plan().variable(name).orElseThrow();
    }

    private static List<String> arguments(Probe probe) {
        return Pattern.compile("(\\w+)\\[Place]")
                .matcher(variable(probe.variable()).equation())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The limits that bind somewhere at some moment in the futures of this test. */
    private static Set<String> binding(Probe probe) {
        List<String> arguments = arguments(probe);
        Set<String> found = new TreeSet<>();
        for (Run run : RUNS) {
            for (String place : Region.MUNICIPALITIES) {
                List<double[]> courses =
                        arguments.stream().map(argument -> of(run, argument, place)).toList();
                for (int t = 0; t < run.times().size(); t++) {
                    found.add(probe.limits().get(smallest(courses, t)));
                }
            }
        }
        return found;
    }

    private static int smallest(List<double[]> courses, int t) {
        int best = 0;
        for (int i = 1; i < courses.size(); i++) {
            best = courses.get(i)[t] < courses.get(best)[t] ? i : best;
        }
        return best;
    }

    @Test
    void the_arithmetic_of_veldhoven_in_2025_is_that_of_the_documentation() {
        Map<String, Double> written =
                Map.ofEntries(
                        Map.entry("task_pace", 308.506),
                        Map.entry("starts_wanted", 308.506),
                        Map.entry("plans_room", 213.0),
                        Map.entry("grid_room", 258.84),
                        Map.entry("nitrogen_room", 274.228),
                        Map.entry("money_room", 265.623),
                        Map.entry("access_room", 172.763),
                        Map.entry("building_room", 259.777),
                        Map.entry("home_starts", 172.763),
                        Map.entry("completions", 221.143),
                        Map.entry("conversions", 46.504),
                        Map.entry("demolitions", 31.707));
        written.forEach(
                (name, value) ->
                        assertEquals(
                                value, at(CENTRAL, of(CENTRAL, name, "gm0861"), 2025), 5e-4, name));
        assertEquals(231.594, at(CENTRAL, of(CENTRAL, "net_homes_added", "gm0861"), 2026), 5e-4);
    }

    @Test
    void a_start_is_the_smallest_of_what_is_wanted_and_the_limits() {
        for (Probe probe : Region.CASE.probes()) {
            List<String> arguments = arguments(probe);
            assertEquals(probe.limits().size(), arguments.size(), probe.variable());
            for (String place : Region.PLACES) {
                double least =
                        arguments.stream()
                                .mapToDouble(a -> at(CENTRAL, of(CENTRAL, a, place), 2030))
                                .min()
                                .orElseThrow();
                assertEquals(least, at(CENTRAL, of(CENTRAL, probe.variable(), place), 2030));
            }
        }
    }

    @Test
    void each_limit_of_homes_binds_somewhere_in_some_future() {
        Set<String> binding = binding(Region.CASE.probe("home_starts").orElseThrow());
        assertTrue(
                binding.containsAll(
                        List.of("plans", "building", "grid", "nitrogen", "money", "access")),
                binding.toString());
    }

    @Test
    void each_limit_of_workplaces_but_access_binds_somewhere_in_some_future() {
        Set<String> binding = binding(Region.CASE.probe("workplace_growth").orElseThrow());
        assertTrue(
                binding.containsAll(List.of("none", "space", "grid", "talent", "nitrogen")),
                binding.toString());
    }

    @Test
    void what_must_hold_in_every_future_holds() {
        List<String> broken = new ArrayList<>();
        for (Check check : Region.CASE.checks()) {
            for (String element : variable(check.variable()).elements()) {
                for (Run run : RUNS) {
                    for (double value : run.of(element)) {
                        if (value < check.atLeast() - 1e-9 || value > check.atMost() + 1e-9) {
                            broken.add(check.id() + " " + element + " " + value);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void every_variable_has_a_unit_and_all_but_the_plainest_say_what_they_are() {
        for (Variable variable : Region.CASE.plan().variables()) {
            assertTrue(!variable.unit().isBlank(), variable.name());
        }
        long silent =
                Region.CASE.plan().variables().stream()
                        .filter(variable -> variable.documentation().isBlank())
                        .count();
        assertEquals(0, silent);
    }

    @Test
    void half_the_step_moves_the_mean_of_the_homes_by_less_than_half_a_per_cent() {
        List<Map<String, Double>> futures = Region.drawn(400, 12);
        for (double time : List.of(2031.0, 2040.0)) {
            assertEquals(1, mean(futures, 0.25, time) / mean(futures, 0.125, time), 0.005);
        }
    }

    private static double mean(List<Map<String, Double>> futures, double dt, double time) {
        return futures.stream()
                .map(future -> run(future, dt))
                .mapToDouble(run -> at(run, region(run, "net_homes_added"), time))
                .average()
                .orElseThrow();
    }

    @Test
    void the_region_goes_on_at_about_the_observed_pace() {
        double[] net =
                RUNS.stream()
                        .mapToDouble(run -> at(run, region(run, "net_homes_added"), 2031) / 6)
                        .sorted()
                        .toArray();
        double median = net[net.length / 2];
        assertTrue(median > 3_600 && median < 5_000, "homes a year " + median);
    }

    @Test
    void started_in_2016_it_ends_within_two_per_cent_of_the_dwellings_of_2025() {
        Run run = Oracle.run(Region.CASE.plan(), Map.of(), 42, 0, 2016, 2025, 0.25).orThrow();
        double counted = 371_467;
        assertEquals(1, at(run, region(run, "dwellings"), 2025) / counted, 0.02);
    }
}
