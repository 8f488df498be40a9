package nl.schaalsprong.futures.brainport;

import static nl.schaalsprong.futures.brainport.Region.at;
import static nl.schaalsprong.futures.brainport.Region.brought;
import static nl.schaalsprong.futures.brainport.Region.change;
import static nl.schaalsprong.futures.brainport.Region.of;
import static nl.schaalsprong.futures.brainport.Region.region;
import static nl.schaalsprong.futures.brainport.Region.run;
import static nl.schaalsprong.futures.brainport.Region.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.engine.Run;
import org.junit.jupiter.api.Test;

/** One thing is taken to its end; the answer is known beforehand. */
class MoreExtremesTest {
    private static final List<Map<String, Double>> FUTURES = Region.drawn(700, 4);

    /** So late that it falls after the run. */
    private static final double NEVER = 3_000;

    /** The same end in each of a few futures. */
    private static void always(Map<String, Double> settings, Consumer<Run> known) {
        FUTURES.forEach(future -> known.accept(run(with(future, settings))));
    }

    /** A run with and without, compared. */
    private static void beside(
            Map<String, Double> settings, java.util.function.BiConsumer<Run, Run> known) {
        FUTURES.forEach(future -> known.accept(run(future), run(with(future, settings))));
    }

    private static Map<String, Double> everywhere(String variable, double value) {
        Map<String, Double> settings = new HashMap<>();
        Region.PLACES.forEach(place -> settings.put(variable + "[" + place + "]", value));
        return settings;
    }

    private static double last(double[] course) {
        return course[course.length - 1];
    }

    private static double net(Run run, double time) {
        return at(run, region(run, "net_homes_added"), time);
    }

    @Test
    void without_plans_homes_stop_after_the_permits_that_are_left() {
        Map<String, Double> none = new HashMap<>(everywhere("soft_plans_at_start", 0));
        none.putAll(everywhere("hard_plans_at_start", 0));
        none.put("plan_norm", 0.0);
        always(
                none,
                run -> {
                    double permits = region(run, "permitted")[0];
                    assertTrue(last(region(run, "homes_started")) <= permits + 1e-6);
                });
    }

    @Test
    void without_permits_and_plans_no_home_is_ever_started() {
        Map<String, Double> none = new HashMap<>(everywhere("soft_plans_at_start", 0));
        none.putAll(everywhere("hard_plans_at_start", 0));
        none.put("plan_norm", 0.0);
        none.put("permit_stock", 0.0);
        always(none, run -> assertEquals(0, last(region(run, "homes_started"))));
    }

    @Test
    void if_every_plan_fails_no_plan_becomes_a_permit() {
        always(
                Map.of("plan_realisation", 0.0),
                run -> {
                    assertEquals(0, brought(run, region(run, "permits")));
                    assertTrue(brought(run, region(run, "dropout")) > 1_000);
                });
    }

    @Test
    void without_land_workplaces_grow_by_denser_use_alone() {
        Map<String, Double> none = new HashMap<>(everywhere("mixed_land_at_start", 0));
        none.putAll(everywhere("campus_land_at_start", 0));
        none.putAll(everywhere("sister_land", 0));
        none.putAll(Map.of("new_land_pace", 0.0, "campus_ha", 0.0));
        always(
                none,
                run -> {
                    for (int t = 0; t < run.times().size(); t++) {
                        double most =
                                run.of("densification")[0] * region(run, "manufacturing_jobs")[t];
                        assertTrue(region(run, "workplace_growth")[t] <= most + 1e-6);
                    }
                });
    }

    @Test
    void with_a_full_ruling_for_ever_clearance_dies_out() {
        always(
                Map.of("ruling_date", 2025.0, "ruling_severity", 1.0, "ruling_length", NEVER),
                run -> assertTrue(last(run.of("nitrogen_clearance")) < 0.001));
    }

    @Test
    void with_a_full_ruling_for_ever_hardly_a_home_is_started_at_the_end() {
        always(
                Map.of("ruling_date", 2025.0, "ruling_severity", 1.0, "ruling_length", NEVER),
                run -> assertTrue(last(region(run, "home_starts")) < 20));
    }

    @Test
    void a_ruling_after_the_horizon_is_no_ruling() {
        Map<String, Double> late = Map.of("ruling_date", NEVER, "ruling_severity", 1.0);
        Map<String, Double> light = Map.of("ruling_severity", 0.0);
        for (Map<String, Double> future : FUTURES) {
            assertEquals(net(run(with(future, light)), 2040), net(run(with(future, late)), 2040));
        }
    }

    @Test
    void with_all_nitrogen_room_and_no_ruling_everything_wanted_is_cleared_in_the_end() {
        always(
                Map.of("nitrogen_share", 1.0, "ruling_severity", 0.0, "nitrogen_delay", 0.5),
                run -> assertEquals(1, last(run.of("nitrogen_clearance")), 0.001));
    }

    @Test
    void without_crews_only_what_was_under_construction_is_completed() {
        Map<String, Double> none = new HashMap<>(everywhere("sister_crews", 0));
        none.put("works_share", 100.0);
        none.put("building_capacity_start", 1e-9);
        always(none, run -> assertEquals(0, last(region(run, "homes_started")), 1.0));
    }

    @Test
    void releases_that_never_slip_are_there_on_their_day() {
        always(
                Map.of("release_slip", 0.0, "grid_open", 1.0),
                run -> assertEquals(805, at(run, run.of("grid_capacity_released"), 2027.5)));
    }

    @Test
    void releases_that_slip_beyond_the_horizon_never_come() {
        always(
                Map.of("release_slip", NEVER),
                run -> assertEquals(200, last(run.of("grid_capacity_released"))));
    }

    @Test
    void with_boundless_power_the_grid_holds_back_no_home() {
        always(
                everyArea(1e6),
                run -> {
                    for (String place : Region.MUNICIPALITIES) {
                        double[] room = of(run, "grid_room", place);
                        double[] wanted = of(run, "starts_wanted", place);
                        for (int t = 0; t < room.length; t++) {
                            assertTrue(room[t] > wanted[t], place);
                        }
                    }
                });
    }

    private static Map<String, Double> everyArea(double megawatts) {
        Map<String, Double> settings = new HashMap<>();
        for (String area : BalanceTest.AREAS) {
            settings.put("free_at_start[" + area + "]", megawatts);
        }
        return settings;
    }

    @Test
    void if_no_firm_may_relocate_no_workplace_arrives_elsewhere() {
        always(
                Map.of("relocation_base", 0.0),
                run -> {
                    for (String place : Region.PLACES) {
                        assertEquals(0, last(of(run, "relocated_workplaces", place)));
                    }
                });
    }

    @Test
    void if_every_blocked_firm_relocates_nothing_is_lost_at_once() {
        always(
                Map.of("relocation_base", 1.0),
                run ->
                        assertEquals(
                                0,
                                Arrays.stream(run.of("lost_growth")).map(Math::abs).sum(),
                                1e-9));
    }

    @Test
    void with_endless_patience_blocked_growth_waits_and_is_never_lost() {
        always(
                Map.of("patience", 1e12),
                run -> assertEquals(0, last(run.of("workplaces_lost")), 1e-3));
    }

    @Test
    void a_trade_shock_for_ever_leaves_fewer_workplaces_than_none() {
        Map<String, Double> shock =
                Map.of(
                        "trade_shock_date", 2025.0,
                        "trade_severity", 1.0,
                        "trade_shock_length", NEVER);
        Map<String, Double> none = Map.of("trade_severity", 0.0);
        for (Map<String, Double> future : FUTURES) {
            double with = last(region(run(with(future, shock)), "manufacturing_jobs"));
            double without = last(region(run(with(future, none)), "manufacturing_jobs"));
            assertTrue(with < without, with + " and " + without);
        }
    }

    @Test
    void without_any_demand_for_high_tech_no_workplace_is_wanted() {
        always(
                Map.of(
                        "world_demand", 0.0,
                        "anchor_scale", 0.0,
                        "supplier_multiplier", 0.0,
                        "trade_severity", 0.0),
                run -> {
                    int from = run.times().indexOf(2028.0);
                    double[] wanted = run.of("wanted_up_brainport");
                    double most = Arrays.stream(wanted, from, wanted.length).max().orElseThrow();
                    assertEquals(0, most, 1e-9);
                });
    }

    @Test
    void with_demand_without_bound_growth_is_what_the_limits_allow() {
        always(
                Map.of("world_demand", 100.0),
                run -> {
                    for (String place : Region.MUNICIPALITIES) {
                        double room = at(run, of(run, "space_room", place), 2030);
                        assertTrue(at(run, of(run, "workplace_growth", place), 2030) <= room);
                    }
                });
    }

    @Test
    void without_demand_for_homes_none_is_started() {
        always(
                Map.of("demand_lift", 0.0),
                run -> assertEquals(0, last(region(run, "homes_started"))));
    }

    @Test
    void without_births_deaths_and_migration_nobody_comes_or_goes() {
        Map<String, Double> still = new HashMap<>(everywhere("birth_rate", 0));
        still.putAll(everywhere("death_rate", 0));
        still.putAll(Map.of("ageing", 0.0, "migration_open", 0.0));
        always(still, run -> assertEquals(0, change(region(run, "population")), 1e-6));
    }

    @Test
    void without_migration_no_technician_comes_from_abroad() {
        always(
                Map.of("migration_open", 0.0),
                run ->
                        assertEquals(
                                0, Arrays.stream(run.of("international_talent")).max().orElse(1)));
    }

    @Test
    void without_conversions_and_demolition_the_stock_grows_by_what_is_completed() {
        always(
                Map.of("conversion_rate", 0.0, "demolition_rate", 0.0),
                run ->
                        assertEquals(
                                last(region(run, "homes_completed")),
                                last(region(run, "net_homes_added")),
                                1e-6));
    }

    @Test
    void full_indexation_delivers_more_than_none_and_never_more_than_was_agreed() {
        Map<String, Double> all = Map.of("indexation_share", 1.0);
        Map<String, Double> none = Map.of("indexation_share", 0.0);
        for (Map<String, Double> future : FUTURES) {
            double full = last(run(with(future, all)).of("mobility_money_delivered_real"));
            double bare = last(run(with(future, none)).of("mobility_money_delivered_real"));
            assertTrue(bare < full && full <= 1590 + 1e-6, bare + " and " + full);
        }
    }

    @Test
    void without_price_growth_indexation_makes_no_difference() {
        for (Map<String, Double> future : FUTURES) {
            double[] delivered = new double[2];
            for (int i = 0; i < 2; i++) {
                Map<String, Double> settings =
                        Map.of(
                                "construction_inflation", 0.0,
                                "price_level_start", 1.0,
                                "indexation_share", (double) i);
                Run run = run(with(future, settings));
                delivered[i] = last(run.of("mobility_money_delivered_real"));
            }
            assertEquals(delivered[0], delivered[1], 1e-9);
        }
    }

    @Test
    void without_talent_money_nobody_is_trained_by_the_plan_after_its_review() {
        always(
                Map.of("plan_granted", 0.0),
                run -> assertEquals(0, last(run.of("plan_entry")), 1e-9));
    }

    @Test
    void when_euros_buy_twice_the_technicians_twice_as_many_are_trained() {
        for (Map<String, Double> future : FUTURES) {
            double dear =
                    last(
                            run(with(future, Map.of("euro_per_technician", 40_000.0)))
                                    .of("technicians_trained"));
            double cheap =
                    last(
                            run(with(future, Map.of("euro_per_technician", 20_000.0)))
                                    .of("technicians_trained"));
            assertEquals(2 * dear, cheap, 1e-6);
        }
    }

    /**
     * Without the measure that moves workplaces away. In a single future homes may take room on the
     * grid from firms (loop B2), so workplaces are taken over all futures together.
     */
    @Test
    void with_all_measures_at_most_more_homes_are_built_and_more_people_work() {
        Map<String, Double> most = new HashMap<>();
        for (Measure measure : Region.CASE.measures()) {
            boolean stays = measure.isShock() || measure.variable().equals("extra_relocation");
            most.put(measure.variable(), stays ? measure.baseline() : measure.high());
        }
        double[] gained = new double[1];
        beside(
                most,
                (without, with) -> {
                    assertTrue(net(with, 2034) > net(without, 2034));
                    gained[0] +=
                            last(region(with, "manufacturing_jobs"))
                                    - last(region(without, "manufacturing_jobs"));
                });
        assertTrue(gained[0] > 0, "workplaces gained: " + gained[0]);
    }

    @Test
    void hov4_that_never_comes_lets_half_of_the_task_of_veldhoven_wait_for_ever() {
        always(Map.of("hov4_slip", NEVER), run -> assertEquals(0, last(run.of("hov4_ready"))));
    }
}
