package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.futures.Explanation.Change;
import nl.schaalsprong.futures.Explanation.Part;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.register.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each town wants U(0, 20) homes a year, the grid has room for 10 plus what the measure adds, and
 * 15 homes were realised before the year begins.
 */
class ExplanationTest {
    private static final int SIZE = 240;

    private static Case homes(double amount) {
        return TwoTowns.of(List.of(TwoTowns.WANTED), TwoTowns.homes(amount, Hedge.GE));
    }

    private static Side side(Case subject, Scenario scenario) {
        return new Side(Ensemble.of(subject).orThrow(), scenario);
    }

    private static Explanation explain(Side from, Side to) {
        return Explanation.of(from, to, SIZE, 42, 2, () -> false);
    }

    private static Change only(Explanation explanation) {
        return explanation.changes().getFirst();
    }

    private static Assumption assume(double low, double high) {
        return new Assumption(low, (low + high) / 2, high, "");
    }

    /**
     * The worked example of docs/methods/why.md. To keep 45 homes the towns must build 15 each.
     * Baseline: the grid allows 10, so no future does. With two notches (room for 20) half of U(10,
     * 20) or a quarter of U(0, 20) does. Own range alone: still 10. So v = 0, 0, 1/4, 1/2.
     */
    @Test
    void the_split_is_the_one_worked_out_by_hand() {
        Ensemble ensemble = Ensemble.of(homes(45)).orThrow();
        Scenario both = Scenario.BASELINE.with("more", 10).assuming("wanted", assume(10, 20));
        Explanation explanation =
                explain(new Side(ensemble, Scenario.BASELINE), new Side(ensemble, both));
        assertEquals(
                List.of(EnumSet.of(Factor.PARAMETERS), EnumSet.of(Factor.DECISIONS)),
                explanation.groups().stream().map(EnumSet::copyOf).toList());
        Change change = only(explanation);
        assertEquals(0, change.before());
        assertEquals(SIZE / 2, change.after());
        assertEquals(2, explanation.denominator());
        assertEquals(SIZE / 4, change.parts().get(0).numerator());
        assertEquals(SIZE / 4 + SIZE / 2, change.parts().get(1).numerator());
        assertEquals(0.125, change.parts().get(0).points());
        assertEquals(0.375, change.parts().get(1).points());
    }

    /** In the example a quarter of the futures gains half a future by the range: spread by hand. */
    @Test
    void the_error_of_a_part_is_the_paired_one() {
        Ensemble ensemble = Ensemble.of(homes(45)).orThrow();
        Scenario both = Scenario.BASELINE.with("more", 10).assuming("wanted", assume(10, 20));
        Part range =
                only(explain(new Side(ensemble, Scenario.BASELINE), new Side(ensemble, both)))
                        .parts()
                        .getFirst();
        double variance = 0.25 * 0.25 - 0.125 * 0.125;
        assertEquals(Math.sqrt(variance / SIZE), range.error(), 1e-12);
    }

    @Test
    void data_model_parameters_decisions_and_promise_are_told_apart() {
        Side from = side(homes(31), Scenario.BASELINE);
        Explanation explanation = explain(from, changed(Set.of(Factor.values()), 7));
        assertEquals(5, explanation.groups().size());
        assertEquals(120, explanation.denominator());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_parts_of_random_states_sum_exactly(int seed) {
        Seed random = new Seed(seed).of("states");
        Explanation explanation = explain(random(random.of(1)), random(random.of(2)));
        Change change = only(explanation);
        long sum = change.parts().stream().mapToLong(Part::numerator).sum();
        assertEquals((change.after() - change.before()) * explanation.denominator(), sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_way_back_has_the_same_parts_with_the_other_sign(int seed) {
        Seed random = new Seed(seed).of("states");
        Side one = random(random.of(1));
        Side two = random(random.of(2));
        Explanation there = explain(one, two);
        Explanation back = explain(two, one);
        assertEquals(there.groups(), back.groups());
        assertEquals(
                only(there).parts().stream().map(p -> -p.numerator()).toList(),
                only(back).parts().stream().map(Part::numerator).toList());
    }

    @Test
    void a_factor_that_did_not_change_has_no_part() {
        Side from = side(homes(31), Scenario.BASELINE);
        Explanation explanation = explain(from, changed(Set.of(Factor.DATA), 3));
        assertEquals(List.of(Set.of(Factor.DATA)), explanation.groups());
    }

    @Test
    void a_factor_that_changes_nothing_gets_zero() {
        Ensemble ensemble = Ensemble.of(homes(45)).orThrow();
        Scenario scenario = Scenario.BASELINE.with("more", 0).with("unknown", 4);
        Scenario assumed = scenario.assuming("wanted", assume(15, 20));
        Change change =
                only(explain(new Side(ensemble, Scenario.BASELINE), new Side(ensemble, assumed)));
        assertEquals(0, change.parts().get(1).numerator());
    }

    @Test
    void the_same_state_twice_has_no_parts() {
        Side side = side(homes(31), Scenario.BASELINE);
        Explanation explanation = explain(side, side);
        assertEquals(List.of(), explanation.groups());
        assertEquals(only(explanation).before(), only(explanation).after());
    }

    /** The second model has no "wanted"; its parameters have no "wanted" either. */
    @Test
    void factors_that_cannot_be_mixed_are_one_part() {
        Case before = homes(31);
        Parameter demand =
                new Parameter(
                        "demand",
                        "demand",
                        TwoTowns.SAME,
                        5,
                        10,
                        20,
                        Parameter.Shape.UNIFORM,
                        "",
                        Parameter.ASSUMPTION,
                        "");
        Case after =
                with(
                        before,
                        TwoTowns.plan("wanted", "demand"),
                        List.of(demand),
                        before,
                        before,
                        "m2");
        Explanation explanation =
                explain(
                        side(before, Scenario.BASELINE),
                        side(after, Scenario.BASELINE.with("more", 5)));
        assertEquals(
                List.of(Set.of(Factor.MODEL, Factor.PARAMETERS), Set.of(Factor.DECISIONS)),
                explanation.groups());
        Change change = only(explanation);
        assertEquals(
                (change.after() - change.before()) * explanation.denominator(),
                change.parts().stream().mapToLong(Part::numerator).sum());
    }

    @Test
    void displayed_parts_sum_to_the_displayed_difference() {
        Change change =
                new Change(
                        "x",
                        71,
                        103,
                        List.of(
                                new Part(33, 0, 0),
                                new Part(-40, 0, 0),
                                new Part(6 * 32 - 33 + 40, 0, 0)));
        Explanation explanation = new Explanation(997, 42, List.of(), 6, List.of(change));
        long[] rounded = explanation.rounded(change, 1000);
        assertArrayEquals(new long[] {6, -7, 33}, rounded);
        assertEquals(71, explanation.displayed(71, 1000));
        assertEquals(103, explanation.displayed(103, 1000));
    }

    private static Side random(Seed seed) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        for (Factor factor : Factor.values()) {
            if (seed.uniform(factor.ordinal()) < 0.6) {
                factors.add(factor);
            }
        }
        return changed(factors, (int) (1 + 9 * seed.uniform(99)));
    }

    /** The case with 31 homes, and these factors otherwise by a number. */
    private static Side changed(Set<Factor> factors, int by) {
        Case plain = homes(31);
        boolean model = factors.contains(Factor.MODEL);
        Case data = factors.contains(Factor.DATA) ? observed(plain, by) : plain;
        Case promise = factors.contains(Factor.PROMISE) ? homes(31 + by) : plain;
        Plan plan = model ? TwoTowns.plan("10 + extra", (10 + by) + " + extra") : plain.plan();
        Scenario scenario = Scenario.BASELINE;
        if (factors.contains(Factor.PARAMETERS)) {
            scenario = scenario.assuming("wanted", assume(by, 20));
        }
        if (factors.contains(Factor.DECISIONS)) {
            scenario = scenario.with("more", by);
        }
        return side(
                with(plain, plan, plain.parameters(), data, promise, model ? "m" + by : "m"),
                scenario);
    }

    private static Case observed(Case subject, int more) {
        List<Series> series = new ArrayList<>();
        for (Series one : subject.observations()) {
            Series.Observation last = one.observations().getLast();
            series.add(
                    new Series(
                            one.indicator(),
                            one.area(),
                            one.unit(),
                            List.of(
                                    one.observations().getFirst(),
                                    new Series.Observation(
                                            last.at(),
                                            last.value() + more,
                                            last.status(),
                                            last.table(),
                                            last.vintage(),
                                            last.source()))));
        }
        return with(subject, subject.plan(), subject.parameters(), series, subject, "m");
    }

    private static Case with(
            Case subject,
            Plan plan,
            List<Parameter> parameters,
            Case data,
            Case promise,
            String hash) {
        return with(subject, plan, parameters, data.observations(), promise, hash);
    }

    private static Case with(
            Case subject,
            Plan plan,
            List<Parameter> parameters,
            List<Series> observations,
            Case promise,
            String hash) {
        return new Case(
                subject.id(),
                subject.title(),
                subject.reference(),
                plan,
                subject.places(),
                parameters,
                subject.measures(),
                subject.limits(),
                subject.probes(),
                subject.checks(),
                promise.register(),
                observations,
                subject.events(),
                subject.precedents(),
                subject.phases(),
                subject.statistics(),
                subject.loops(),
                subject.correlations(),
                subject.history(),
                new Case.Hashes(hash, "p", "d", "r", "t"),
                subject.files());
    }

    @Test
    void with_one_group_the_value_is_the_difference() {
        BitSet before = BitSet.valueOf(new long[] {0b0011});
        BitSet after = BitSet.valueOf(new long[] {0b0110});
        Part part = new Shapley(1).parts(List.of(before, after), 4).getFirst();
        assertEquals(0, part.numerator());
        assertEquals(Math.sqrt(0.5 / 4), part.error(), 1e-12);
        assertEquals(Optional.empty(), new Explanation(4, 1, List.of(), 1, List.of()).change("x"));
    }
}
