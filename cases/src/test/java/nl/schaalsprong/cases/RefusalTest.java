package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way a case can be wrong, with the place a user is sent to. */
class RefusalTest {
    @TempDir Path folder;

    private CopiedCase islands() {
        return CopiedCase.into(folder);
    }

    private static void found(CopiedCase broken, String... findings) {
        assertEquals(List.of(findings), broken.found());
    }

    @Test
    void a_whole_case_gives_no_finding() {
        found(islands());
    }

    @Test
    void a_missing_file_is_named() {
        found(islands().delete("checks.yaml"), "checks.yaml missing-file");
    }

    @Test
    void a_missing_file_does_not_make_every_reference_to_it_a_finding() {
        for (String file : List.of("sources.csv", "places.csv", "limits.yaml", "model.xmile")) {
            CopiedCase without = islands().delete(file);
            assertEquals(List.of(file + " missing-file"), without.found(), file);
            without.clear();
        }
    }

    @Test
    void an_unknown_field_is_pointed_at() {
        found(
                islands().replace("measures.yaml", "notch: 1", "noch: 1"),
                "measures.yaml:8:3 unknown-field",
                "measures.yaml:1:3 missing-field",
                "measures.yaml:1:3 notch");
    }

    @Test
    void a_column_with_another_name_is_unknown_and_missing() {
        found(
                islands().replace("tasks.csv", "amount", "ammount"),
                "tasks.csv:1:3 unknown-field",
                "tasks.csv:1 missing-column");
    }

    @Test
    void a_dutch_decimal_comma_gets_its_own_advice() {
        found(
                islands().replace("measures.yaml", "high: 4", "high: \"4,5\""),
                "measures.yaml:6:9 number-comma",
                "measures.yaml:1:3 slider",
                "measures.yaml:1:3 notch");
    }

    @Test
    void a_word_is_not_a_number() {
        found(
                islands().replace("observations.csv", ",1,ferry", ",one,ferry"),
                "observations.csv:4:4 number");
    }

    @Test
    void infinity_is_not_a_number() {
        found(
                islands().replace("observations.csv", ",1,ferry", ",Infinity,ferry"),
                "observations.csv:4:4 number");
    }

    @Test
    void an_unknown_source_is_refused() {
        found(
                islands().replace("observations.csv", "E,ferry-plan", "E,ferry-plam"),
                "observations.csv:2:9 unknown-source");
    }

    @Test
    void an_unknown_place_is_refused() {
        found(
                islands().replace("tasks.csv", "SOUTH", "SOUTHERN"),
                "tasks.csv:3:2 unknown-place",
                "promises.yaml:8:7 task-outside");
    }

    @Test
    void an_unknown_set_of_places_is_refused() {
        found(
                islands().replace("promises.yaml", "places: both", "places: all"),
                "promises.yaml:18:15 unknown-place-set",
                "promises.yaml:8:7 task-outside",
                "promises.yaml:8:7 task-outside");
    }

    @Test
    void an_unknown_variable_is_refused() {
        found(
                islands().replace("promises.yaml", "ferries_added", "ferries_aded"),
                "promises.yaml:14:19 unknown-variable");
    }

    @Test
    void an_unknown_limit_is_refused() {
        found(
                islands().replace("measures.yaml", "limit: yard", "limit: yards"),
                "measures.yaml:4:10 unknown-limit");
    }

    @Test
    void a_variable_without_limits_is_no_probe() {
        found(
                islands().replace("promises.yaml", "[ordering]", "[wish]"),
                "promises.yaml:17:18 unknown-probe");
    }

    @Test
    void an_unknown_actor_instrument_and_indicator_are_refused() {
        found(
                islands()
                        .replace("promises.yaml", "[council]", "[counsel]")
                        .replace("promises.yaml", "indicator: ferries", "indicator: boats")
                        .replace("measures.yaml", "harbour-fund", "harbor-fund"),
                "promises.yaml:4:13 unknown-actor",
                "promises.yaml:15:20 unknown-indicator",
                "measures.yaml:13:15 unknown-instrument");
    }

    @Test
    void a_task_of_an_unknown_reading_is_refused() {
        found(
                islands().replace("tasks.csv", "ten-ferries,S", "two-ferries,S"),
                "tasks.csv:3:1 unknown-variant",
                "promises.yaml:8:7 tasks-sum");
    }

    @Test
    void an_array_is_not_one_number() {
        found(
                islands().replace("parameters.csv", "wish[north]", "wish"),
                "parameters.csv:3:2 not-one-number");
    }

    @Test
    void a_computed_variable_is_not_a_constant() {
        found(
                islands().replace("parameters.csv", "wish[north]", "ordering[north]"),
                "parameters.csv:3:2 not-a-constant");
    }

    @Test
    void low_above_central_is_refused() {
        found(islands().replace("parameters.csv", "1,2,3", "2.5,2,3"), "parameters.csv:2 order");
    }

    @Test
    void a_lognormal_starts_above_zero() {
        found(
                islands().replace("parameters.csv", "1,2,3,TRIANGULAR", "0,2,3,LOGNORMAL"),
                "parameters.csv:2 lognormal");
    }

    @Test
    void a_choice_lists_what_is_possible() {
        found(
                islands().replace("promises.yaml", "COMMITMENT", "PROMISE"),
                "promises.yaml:2:9 choice");
    }

    @Test
    void a_name_is_used_once() {
        found(
                islands().replace("promises.yaml", "pleasant-ferries", "ten-ferries"),
                "promises.yaml:26:11 duplicate-id",
                "promises.yaml:26:7 task-outside");
    }

    @Test
    void a_last_day_follows_the_first() {
        found(
                islands().replace("promises.yaml", "until: 2034-12-31", "until: 2024-12-31"),
                "promises.yaml:8:7 days-order");
    }

    @Test
    void a_day_is_written_year_first() {
        found(
                islands().replace("promises.yaml", "from: 2029-01-01", "from: 01-01-2029"),
                "promises.yaml:20:13 day");
    }

    @Test
    void tasks_that_do_not_add_up_are_only_warned_of() {
        CopiedCase broken = islands().replace("tasks.csv", "NORTH,6", "NORTH,5");
        found(broken, "promises.yaml:8:7 tasks-sum");
        assertEquals("islands", broken.read().orThrow().id());
    }

    @Test
    void a_need_is_owed_by_nobody() {
        found(
                islands().replace("promises.yaml", "COMMITMENT", "NEED"),
                "promises.yaml:1:3 need-with-debtor");
    }

    @Test
    void words_exist_in_both_languages() {
        found(
                islands().replace("indicators.yaml", ", en: Ferries", ""),
                "indicators.yaml:1:3 missing-words");
    }

    @Test
    void a_number_needs_a_source_or_the_word_assumption() {
        found(
                islands().replace("parameters.csv", "ferry/year,assumption", "ferry/year,"),
                "parameters.csv:2 missing-field");
    }

    @Test
    void an_observation_is_never_an_assumption() {
        found(
                islands().replace("observations.csv", "E,ferry-plan", "E,assumption"),
                "observations.csv:2:9 unknown-source");
    }

    @Test
    void two_values_for_one_day_are_refused() {
        found(
                islands().replace("observations.csv", "NORTH,2030", "NORTH,2029"),
                "observations.csv:3 duplicate-observation");
    }

    @Test
    void a_series_has_one_unit() {
        found(
                islands().replace("observations.csv", "3,ferry,", "3,boat,"),
                "observations.csv:3 unit-differs");
    }

    @Test
    void an_aim_is_counted_in_the_unit_of_its_indicator() {
        found(
                islands().replace("promises.yaml", "unit: ferry", "unit: boat"),
                "promises.yaml:11:9 unit-of-indicator");
    }

    @Test
    void a_number_of_the_model_is_set_once() {
        found(
                islands()
                        .replace(
                                "measures.yaml", "variable: extra_yard", "variable: yard_capacity"),
                "measures.yaml:3:13 set-twice");
    }

    @Test
    void a_number_too_large_for_a_computer_is_refused() {
        found(
                islands().replace("observations.csv", ",1,ferry", ",1e999,ferry"),
                "observations.csv:4:4 number");
    }

    @Test
    void a_place_is_a_municipality_or_a_region() {
        found(islands().replace("places.csv", "municipality", "village"), "places.csv:2:4 choice");
    }

    @Test
    void two_places_do_not_share_a_tile() {
        found(islands().replace("places.csv", "0,1", "0,0"), "places.csv:3 duplicate-id");
    }

    @Test
    void a_place_has_one_task_in_a_reading() {
        found(islands().replace("tasks.csv", "SOUTH", "NORTH"), "tasks.csv:3 duplicate-id");
    }

    @Test
    void a_conflict_is_about_something_in_the_case() {
        found(
                islands().replace("conflicts.csv", "more-ferries", "more-boats"),
                "conflicts.csv:2:2 unknown-promise");
    }

    @Test
    void a_conflict_has_two_sides() {
        found(
                islands().replace("conflict-sides.csv", "how-many,12,12,ferry-plan", ""),
                "conflicts.csv:2 one-sided");
    }

    @Test
    void a_side_belongs_to_a_conflict_of_the_case() {
        found(
                islands()
                        .replace(
                                "conflict-sides.csv",
                                "how-many,12,12,ferry-plan",
                                "how-many,12,12,ferry-plan\nhow-few,1,1,ferry-plan"),
                "conflict-sides.csv:4:1 unknown-conflict");
    }

    @Test
    void an_amount_is_a_part_of_an_amount_of_the_case() {
        found(
                islands()
                        .write(
                                "tranches.csv",
                                """
                                instrument,part,title_nl,title_en,amount_eurocent,rounding_eurocent,price_year,basis,payers,from,until,whole_instrument,whole_part,division,note_nl,note_en,source
                                harbour-fund,first,Eerste,First,100,0,,GRANTED,,,,harbour-fund,all,STEP,,,ferry-plan
                                """),
                "tranches.csv:2:13 unknown-tranche");
    }

    @Test
    void a_last_day_lies_within_the_model() {
        found(
                islands().replace("promises.yaml", "until: 2034-12-31", "until: 2035-12-31"),
                "promises.yaml:8:7 beyond-model");
    }

    @Test
    void a_column_stands_once_in_a_header() {
        found(
                islands().replace("tasks.csv", "basis,source", "basis,basis,source"),
                "tasks.csv:1:5 duplicate-field",
                "tasks.csv:2:5 fields-in-row",
                "tasks.csv:3:5 fields-in-row");
    }

    @Test
    void a_field_stands_once_in_an_entry() {
        found(
                islands().replace("measures.yaml", "  notch: 1", "  notch: 1\n  notch: 2"),
                "measures.yaml:9:3 duplicate-field");
    }

    @Test
    void the_name_of_a_field_is_text() {
        found(
                islands().replace("measures.yaml", "  notch: 1", "  notch: 1\n  ? [a]\n  : b"),
                "measures.yaml:9:5 name-not-text");
    }

    @Test
    void a_list_is_expected_where_there_are_many() {
        found(
                islands().replace("promises.yaml", "[council]", "council"),
                "promises.yaml:4:12 not-a-list");
    }

    @Test
    void a_list_holds_values_where_values_are_expected() {
        found(
                islands().replace("promises.yaml", "[council]", "[[council]]"),
                "promises.yaml:4:13 not-a-value");
    }

    @Test
    void cents_are_whole() {
        found(
                islands().replace("instruments.csv", "250000000", "2500000.50"),
                "instruments.csv:2:4 whole-number");
    }

    @Test
    void an_anchor_runs_forward_and_names_its_words_by_hash() {
        String anchor = "anchor: {text: %s, start: 9, end: 3, exact: x, prefix: %s, suffix: %s}";
        String hash = "0".repeat(64);
        found(
                islands()
                        .replace(
                                "promises.yaml",
                                "basis: STATED}",
                                "basis: STATED, " + anchor.formatted(hash, hash, hash) + "}"),
                "promises.yaml:6:59 anchor",
                "promises.yaml:6:59 hash");
    }

    @Test
    void a_promise_has_at_least_one_reading() {
        String bare =
                """
                - id: more-ferries
                  kind: NEED
                  title: {nl: Tien veerboten, en: Ten ferries}
                  provenance: {source: ferry-plan, basis: STATED}
                  variants: []
                """;
        found(
                islands()
                        .write("tasks.csv", "variant,place,amount,basis,source\n")
                        .write("promises.yaml", bare),
                "promises.yaml:1:3 no-variant");
    }

    @Test
    void only_a_field_of_a_reading_says_where_it_comes_from() {
        found(
                islands()
                        .replace(
                                "promises.yaml",
                                "        amount: {source",
                                "        amout: {source"),
                "promises.yaml:23:9 unknown-field");
    }

    @Test
    void a_place_is_named_once_in_a_set() {
        found(
                islands().replace("case.yaml", "[NORTH, SOUTH]", "[NORTH, SOUTH, SOUTH]"),
                "case.yaml:7:80 duplicate-id");
    }

    @Test
    void a_place_must_be_in_the_model() {
        found(
                islands()
                        .replace("model.xmile", "<elem name=\"south\"/>", "<elem name=\"east\"/>")
                        .replace("model.xmile", "subscript=\"south\"", "subscript=\"east\""),
                "places.csv place-not-in-model");
    }

    @Test
    void every_argument_of_a_chain_has_its_limit() {
        found(
                islands().replace("limits.yaml", "[none, yard]", "[yard]"),
                "limits.yaml:5:5 probe-arguments");
    }

    @Test
    void a_variable_that_is_no_chain_has_no_limits() {
        found(
                islands().replace("model.xmile", "MIN(wish[island], (", "(wish[island] + ("),
                "limits.yaml:5:5 probe-arguments");
    }
}
