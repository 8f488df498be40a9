package nl.schaalsprong.futures.brainport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.schaalsprong.futures.brainport.Ledger.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing comes from nowhere and nothing is lost: in 1,000 random futures, at every step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BalanceTest {
    private static final int FUTURES = 1_000;
    private static final int TILE = 40;
    private static final List<String> SISTERS = List.of("cr12", "cr15", "cr27", "gm0034");
    static final List<String> AREAS =
            List.of(
                    "eindhoven_west",
                    "best",
                    "kempen",
                    "helmond_peel",
                    "zuid",
                    "twente",
                    "arnhem_nijmegen",
                    "delft",
                    "almere");

    /** What stocks grew by is what flows brought less what flows took. */
    record Balance(String what, List<String> stocks, List<String> in, List<String> out) {
        Stream<String> names() {
            return Stream.of(stocks, in, out).flatMap(List::stream);
        }

        double residue(Page page, int step) {
            return stocks.stream().mapToDouble(s -> page.change(s, step)).sum()
                    - sum(in, f -> page.brought(f, step))
                    + sum(out, f -> page.brought(f, step));
        }

        private static double sum(List<String> names, ToDoubleFunction<String> of) {
            return names.stream().mapToDouble(of).sum();
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static List<String> at(List<String> names, String place) {
        return names.stream().map(name -> name + "[" + place + "]").toList();
    }

    private static List<Balance> in(List<String> places, Balance one) {
        return places.stream()
                .map(
                        p ->
                                new Balance(
                                        one.what() + " in " + p,
                                        at(one.stocks(), p),
                                        at(one.in(), p),
                                        at(one.out(), p)))
                .toList();
    }

    /** Balances of every place. */
    private static List<Balance> placed() {
        return List.of(
                new Balance(
                        "every dwelling was built or converted and not demolished",
                        List.of("dwellings"),
                        List.of("completions", "conversions"),
                        List.of("demolitions")),
                new Balance(
                        "every plan is soft, hard, permitted or dropped",
                        List.of("soft_plans", "hard_plans"),
                        List.of("plan_making"),
                        List.of("permits", "dropout")),
                new Balance(
                        "every permit is waiting or was started",
                        List.of("permitted"),
                        List.of("permits"),
                        List.of("home_starts")),
                new Balance(
                        "every start is a site or a completed home",
                        List.of("building_1", "building_2", "building_3", "homes_completed"),
                        List.of("home_starts"),
                        List.of()),
                new Balance(
                        "people are births and arrivals less deaths and departures",
                        List.of("population"),
                        List.of("births", "international", "internal"),
                        List.of("deaths")),
                new Balance(
                        "workplaces are those of the start and their growth",
                        List.of("manufacturing_jobs"),
                        List.of("workplace_growth"),
                        List.of()),
                new Balance(
                        "hectares are new land less what was issued",
                        List.of("mixed_land", "campus_land"),
                        List.of("new_land", "new_campus"),
                        List.of("mixed_issued", "campus_issued")));
    }

    private static List<Balance> regional() {
        return List.of(
                new Balance(
                        "every euro for homes was granted and not yet drawn",
                        List.of("housing_money"),
                        List.of("grants_in"),
                        List.of("grants_out")),
                new Balance(
                        "every agreed euro for mobility is left or spent",
                        List.of("mobility_left"),
                        List.of(),
                        List.of("mobility_spending")),
                new Balance(
                        "blocked growth waits, arrives elsewhere or is lost",
                        arrived(List.of("blocked_growth", "workplaces_lost")),
                        List.of("blocked"),
                        List.of()),
                new Balance(
                        "every student of the plan is studying or trained",
                        List.of("plan_students_1", "plan_students_2", "technicians_trained"),
                        List.of("plan_entry"),
                        List.of()),
                new Balance(
                        "every extra student is studying or graduated",
                        List.of("mbo_students"),
                        List.of("places_filled"),
                        List.of("places_graduated")));
    }

    private static List<String> arrived(List<String> others) {
        List<String> all = new ArrayList<>(others);
        SISTERS.forEach(sister -> all.add("relocated_workplaces[" + sister + "]"));
        return all;
    }

    static List<Balance> balances() {
        List<Balance> all = new ArrayList<>(regional());
        placed().forEach(b -> all.addAll(in(Region.PLACES, b)));
        all.addAll(
                in(
                        AREAS,
                        new Balance(
                                "every megawatt of load was taken",
                                List.of("grid_load"),
                                List.of("grid_taken"),
                                List.of())));
        all.addAll(
                in(
                        AREAS,
                        new Balance(
                                "every megawatt of the queue waits or is connected",
                                List.of("grid_queue"),
                                List.of(),
                                List.of("queue_connected"))));
        all.addAll(
                in(
                        List.of("mbo", "hbo", "wo"),
                        new Balance(
                                "every technician came and was neither hired nor left",
                                List.of("technicians"),
                                List.of("technicians_in"),
                                List.of("technicians_hired", "technicians_left"))));
        return all;
    }

    @Test
    void no_balance_leaves_a_residue() {
        List<Balance> balances = balances();
        Ledger ledger = Ledger.of(balances.stream().flatMap(Balance::names).toList());
        for (int first = 0; first < FUTURES; first += TILE) {
            for (Page page : ledger.pages(first, TILE)) {
                for (int step : List.of(1, page.steps() / 2, page.steps() - 1)) {
                    for (Balance balance : balances) {
                        assertEquals(0, balance.residue(page, step), 1e-5, balance.what());
                    }
                }
            }
        }
    }

    static Stream<Balance> kinds() {
        return Stream.of(placed(), regional()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_balance_holds_something_that_moves(Balance balance) {
        List<String> names =
                placed().contains(balance)
                        ? at(balance.names().toList(), "gm0772")
                        : balance.names().toList();
        Page page = Ledger.of(names).pages(0, 1).getFirst();
        boolean moves =
                names.stream().anyMatch(n -> Arrays.stream(page.of(n)).distinct().count() > 1);
        assertEquals(!balance.what().contains("extra student"), moves);
    }

    @Test
    void what_relocates_arrives_in_the_sister_regions_and_in_no_municipality() {
        List<String> names = new ArrayList<>(at(List.of("relocation_arriving"), "gm0772"));
        SISTERS.forEach(s -> names.add("relocation_arriving[" + s + "]"));
        names.add("relocation");
        Ledger ledger = Ledger.of(names);
        for (Page page : ledger.pages(0, 200)) {
            for (int step = 0; step < page.steps(); step++) {
                int now = step;
                double arriving =
                        SISTERS.stream()
                                .mapToDouble(s -> page.of("relocation_arriving[" + s + "]")[now])
                                .sum();
                assertEquals(0, page.of("relocation_arriving[gm0772]")[now]);
                assertEquals(true, arriving <= page.of("relocation")[now] + 1e-9);
            }
        }
    }

    @Test
    void workplaces_counted_for_the_region_are_those_of_its_municipalities() {
        List<String> growing =
                Region.MUNICIPALITIES.stream().map(p -> "growth_up[" + p + "]").toList();
        List<String> names = new ArrayList<>(growing);
        names.add("new_workplaces");
        for (Page page : Ledger.of(names).pages(0, 200)) {
            int last = page.steps() - 1;
            double grown = growing.stream().mapToDouble(g -> page.brought(g, last)).sum();
            assertEquals(grown, page.change("new_workplaces", last), 1e-6);
        }
    }
}
