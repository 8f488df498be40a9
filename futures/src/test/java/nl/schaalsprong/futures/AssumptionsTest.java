package nl.schaalsprong.futures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Correlations;
import nl.schaalsprong.cases.Parameter;
import nl.schaalsprong.register.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each town wants U(0, 20) homes a year unless somebody assumes otherwise. */
class AssumptionsTest {
    private static final Parameter SURE =
            new Parameter(
                    "sure",
                    "room",
                    TwoTowns.SAME,
                    3,
                    3,
                    3,
                    Parameter.Shape.FIXED,
                    "",
                    Parameter.ASSUMPTION,
                    "");
    private static final Case SUBJECT =
            TwoTowns.of(List.of(TwoTowns.WANTED, SURE), TwoTowns.homes(31, Hedge.GE));

    private static Outcome<Scenario> read(String id, String range) {
        return Assumptions.add(Scenario.BASELINE, SUBJECT, id, range, " so ", "link");
    }

    @Test
    void a_range_is_taken_with_its_reason() {
        assertEquals(
                new Assumption(1, 2, 3.5, "so"),
                read("wanted", "1,2,3.5").orThrow().assumptions().get("wanted"));
    }

    @Test
    void one_number_stands_for_low_central_and_high() {
        assertEquals(
                new Assumption(4, 4, 4, "so"),
                read("wanted", "4").orThrow().assumptions().get("wanted"));
    }

    @Test
    void the_range_of_the_case_is_no_own_assumption() {
        assertEquals(Scenario.BASELINE, read("wanted", "0,10,20").orThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "unknown, '1,2,3', futures.unknown-parameter",
        "wanted, '1,2', futures.not-a-range",
        "wanted, '1;2;3', futures.not-a-range",
        "wanted, '1,NaN,3', futures.not-a-range",
        "wanted, '1e3', futures.not-a-range",
        "wanted, '', futures.not-a-range",
        "wanted, '3,2,1', futures.range-order",
        "wanted, '-1,2,3', futures.range-sign",
        "sure, '0', futures.range-sign",
        "sure, '1,2,3', futures.range-fixed",
    })
    void a_wrong_range_is_refused_with_a_reason(String id, String range, String code) {
        assertEquals(code, read(id, range).findings().getFirst().code());
    }

    @Test
    void a_reason_longer_than_the_limit_is_refused() {
        String endless = "x".repeat(Limits.LONGEST_REASON + 1);
        Outcome<Scenario> read =
                Assumptions.add(Scenario.BASELINE, SUBJECT, "wanted", "1", endless, "link");
        assertEquals("futures.reason-too-long", read.findings().getFirst().code());
    }

    @Test
    void without_assumptions_the_canonical_text_is_the_old_one() {
        assertEquals("more=5.0", Scenario.BASELINE.with("more", 5).canonical());
        assertEquals(Hash.of(""), Scenario.BASELINE.hash());
    }

    @Test
    void the_canonical_text_names_assumptions_after_measures() {
        Scenario scenario =
                Scenario.BASELINE
                        .assuming("wanted", new Assumption(1, 2, 3, "because"))
                        .with("more", 5);
        assertEquals("more=5.0;p.wanted=1.0,2.0,3.0", scenario.canonical());
    }

    @Test
    void the_reason_is_not_part_of_the_hash() {
        Scenario one = Scenario.BASELINE.assuming("wanted", new Assumption(1, 2, 3, "one"));
        Scenario two = Scenario.BASELINE.assuming("wanted", new Assumption(1, 2, 3, "two"));
        assertEquals(one.hash(), two.hash());
    }

    /** With U(10, 20) wanted and room for 10 every town builds 10 in every future. */
    @Test
    void the_chance_under_an_assumption_is_the_one_worked_out_by_hand() {
        Case subject = TwoTowns.of(List.of(TwoTowns.WANTED), TwoTowns.homes(35, Hedge.GE));
        Ensemble ensemble = Ensemble.of(subject).orThrow();
        Scenario scenario = Scenario.BASELINE.assuming("wanted", new Assumption(10, 15, 20, ""));
        assertEquals(1, chance(ensemble, scenario));
        assertEquals(0.5, chance(ensemble, Scenario.BASELINE), 0.0011);
    }

    private static double chance(Ensemble ensemble, Scenario scenario) {
        return ensemble.run(scenario, 1000, 42, 2, () -> false)
                .variant("homes-1")
                .flatMap(VariantResult::measured)
                .orElseThrow()
                .chance();
    }

    /** Half the range: every future lies half as high, in the same order. */
    @Test
    void a_future_keeps_its_place_in_the_changed_distribution() {
        Samples samples = new Samples(List.of(TwoTowns.WANTED), Correlations.NONE);
        Scenario half = Scenario.BASELINE.assuming("wanted", new Assumption(0, 5, 10, ""));
        double[] own = samples.of(request(half))[0];
        double[] ranges = samples.of(request(Scenario.BASELINE))[0];
        for (int m = 0; m < own.length; m++) {
            assertEquals(ranges[m] / 2, own[m], 1e-12);
        }
    }

    @Test
    void an_assumption_leaves_the_draws_of_the_case_alone() {
        Samples samples = new Samples(List.of(TwoTowns.WANTED), Correlations.NONE);
        double[] before = samples.of(request(Scenario.BASELINE))[0].clone();
        samples.of(request(Scenario.BASELINE.assuming("wanted", new Assumption(1, 1, 1, ""))));
        assertEquals(
                java.util.Arrays.toString(before),
                java.util.Arrays.toString(samples.of(request(Scenario.BASELINE))[0]));
    }

    private static Ensemble.Request request(Scenario scenario) {
        return new Ensemble.Request(scenario, 100, 42, 1, Design.LATIN_HYPERCUBE);
    }
}
