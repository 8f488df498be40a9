package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.at;
import static nl.schaalsprong.futures.brainport.Region.region;
import static nl.schaalsprong.futures.brainport.Region.run;
import static nl.schaalsprong.futures.brainport.Region.with;
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

/** Every slider does what its words say, not before it can, and more when it is set further. */
class MeasuresTest {
    private static final List<Map<String, Double>> FUTURES = Region.drawn(200, 6);

    /** What a measure is for: an outcome that must rise. */
    private record Aim(String measure, String outcome, boolean perPlace) {}

    private static final List<Aim> AIMS =
            List.of(
                    new Aim("more-hard-plans", "homes_started", true),
                    new Aim("faster-permits", "homes_started", true),
                    new Aim("factory-built-homes", "homes_started", true),
                    new Aim("public-euro-per-home", "homes_started", true),
                    new Aim("association-investment", "homes_started", true),
                    new Aim("nitrogen-exceptions", "homes_started", true),
                    new Aim("earlier-station", "workplaces_added_manufacturing", true),
                    new Aim("peak-shaving", "workplaces_added_manufacturing", true),
                    new Aim("hov4-earlier", "homes_started", true),
                    new Aim("short-term-roads", "access_capacity", false),
                    new Aim("mbo-places", "mbo_share_of_new_workplaces", false),
                    new Aim("stay-rate", "workplaces_added_manufacturing", true),
                    new Aim("talent-with-homes", "workplaces_added_manufacturing", true),
                    new Aim("new-hectares", "workplaces_added_manufacturing", true),
                    new Aim("relocation-agreement", "relocated", false),
                    new Aim("indexation", "mobility_money_delivered_real", false),
                    new Aim("spread-task", "homes_started", true));

    private static Measure measure(Aim aim) {
        return Region.CASE.measure(aim.measure()).orElseThrow();
    }

    private static double[] outcome(Run run, Aim aim) {
        if (aim.outcome().equals("relocated")) {
            return run.of("relocation");
        }
        return aim.perPlace() ? region(run, aim.outcome()) : run.of(aim.outcome());
    }

    /** Mean outcome over the futures, a year before the end of the horizon of the measure. */
    private static double mean(Aim aim, double setting, double time) {
        return FUTURES.stream()
                .mapToDouble(
                        future -> {
                            Run run = run(with(future, Map.of(measure(aim).variable(), setting)));
                            return at(run, outcome(run, aim), time);
                        })
                .average()
                .orElseThrow();
    }

    static Stream<Aim> aims() {
        return AIMS.stream();
    }

    @Test
    void every_measure_of_the_case_has_an_aim_here() {
        assertEquals(
                Region.CASE.measures().stream()
                        .filter(m -> !m.isShock())
                        .map(Measure::id)
                        .sorted()
                        .toList(),
                AIMS.stream().map(Aim::measure).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("aims")
    void it_helps_more_the_further_it_is_set(Aim aim) {
        Measure measure = measure(aim);
        double half = (measure.low() + measure.high()) / 2;
        double none = mean(aim, measure.low(), 2033);
        double some = mean(aim, half, 2033);
        double full = mean(aim, measure.high(), 2033);
        assertTrue(none < some, aim + ": " + none + " and " + some);
        assertTrue(some <= full, aim + ": " + some + " and " + full);
    }

    @ParameterizedTest
    @MethodSource("aims")
    void it_does_nothing_before_the_decision_and_its_lead_time(Aim aim) {
        Measure measure = measure(aim);
        Map<String, Double> future = FUTURES.getFirst();
        Run without = run(with(future, Map.of(measure.variable(), measure.low())));
        Run with = run(with(future, Map.of(measure.variable(), measure.high())));
        double works = 2027 + measure.leadTimeYears();
        for (int t = 0; t < without.times().size() && without.times().get(t) <= works; t++) {
            assertEquals(outcome(without, aim)[t], outcome(with, aim)[t], 1e-9, aim + " at " + t);
        }
    }

    @ParameterizedTest
    @MethodSource("aims")
    void the_lead_time_of_the_model_is_that_of_the_list(Aim aim) {
        Run run = run(Map.of());
        Measure measure = measure(aim);
        assertEquals(measure.leadTimeYears(), run.of(measure.variable() + "_lead")[0]);
    }

    @Test
    void a_measure_can_be_decided_from_2027_on() {
        assertEquals(2027, run(Map.of()).of("decision_date")[0]);
    }
}
