package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.statistics.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The series map of a case and the snapshots beside it. */
class SeriesFileTest {
    private static final LocalDate DAY = LocalDate.of(2029, 1, 1);
    private static final String SERIES =
            """
            server: https://example.org/odata
            tables:
            - id: 1NED
              definition: {nl: veerboten, en: ferries}
              successor: {table: 2NED, from: 2030-01-01, difference: {nl: ook ponten, en: also rafts}}
            - id: 2NED
              definition: {nl: veerboten en ponten, en: ferries and rafts}
            series:
            - {id: ferries-1, indicator: ferries, table: 1NED, measure: M1, placeDimension: RegioS,
               timeDimension: Perioden, periods: JJ, since: 2029JJ00, moment: FIRST, unit: aantal,
               factor: 1, unsaid: PROVISIONAL, until: 2029-12-31, source: ferry-plan}
            - {id: ferries-2, indicator: ferries, table: 2NED, measureTitle: Veer, placeDimension: RegioS,
               timeDimension: Perioden, periods: JJ, since: 2029JJ00, moment: FIRST, unit: aantal,
               factor: 1, unsaid: DEFINITIVE, from: 2030-01-01, source: ferry-plan}
            masks:
            - {id: passing, place: SOUTH, flows: [arrivals], why: {nl: doorreis, en: on their way},
               source: ferry-plan}
            """;

    @TempDir Path folder = Path.of("");
    private CopiedCase islands = new CopiedCase(Path.of(""));

    @BeforeEach
    void copy() {
        islands = CopiedCase.into(folder).write("series.yaml", SERIES);
    }

    @Test
    void a_map_that_is_right_gives_no_finding() {
        assertEquals(List.of(), islands.found());
    }

    @Test
    void an_address_without_a_protocol_is_pointed_at() {
        islands.replace("series.yaml", "https://example.org", "example.org");
        assertEquals(List.of("series.yaml:1:9 server"), islands.found());
    }

    @Test
    void a_name_that_could_leave_the_folder_is_refused() {
        islands.replace("series.yaml", "id: ferries-1", "id: ../ferries");
        assertEquals(List.of("series.yaml:9:3 slice-name"), islands.found());
    }

    @Test
    void a_period_of_another_office_is_pointed_at() {
        islands.replace("series.yaml", "since: 2029JJ00", "since: 2029-Q1");
        assertEquals(List.of("series.yaml:10:49 period"), islands.found());
    }

    @Test
    void capitals_of_a_table_count() {
        islands.replace("series.yaml", "table: 1NED", "table: 1ned");
        assertEquals(List.of("series.yaml:9:46 unknown-table"), islands.found());
    }

    @Test
    void a_mask_has_its_place_its_reason_and_its_source() {
        var mask = statistics().map().masks("SOUTH").getFirst();
        assertEquals("on their way", mask.why().en());
        assertEquals(List.of("arrivals"), mask.flows());
        assertEquals("ferry-plan", mask.source());
    }

    @Test
    void the_successor_takes_over_on_its_day() throws IOException {
        both();
        assertEquals(
                List.of("2029-01-01 4.0 1NED", "2030-01-01 6.0 2NED"),
                statistics().observations("ferries", "NORTH").stream()
                        .map(o -> o.at() + " " + o.value() + " " + o.table())
                        .toList());
    }

    @Test
    void where_a_table_and_its_successor_overlap_both_stand_side_by_side() throws IOException {
        both();
        assertEquals(
                List.of("2029-01-01 4.0 5.0", "2030-01-01 4.5 6.0"),
                statistics().overlaps().stream()
                        .map(
                                o ->
                                        o.older().at()
                                                + " "
                                                + o.older().value()
                                                + " "
                                                + o.successor().value())
                        .toList());
    }

    @Test
    void a_copied_value_that_differs_is_told_and_the_fetched_one_counts() throws IOException {
        both();
        assertEquals(List.of("observations.csv copy-differs"), islands.found());
        assertEquals(
                4,
                islands.read()
                        .orThrow()
                        .series("ferries", "NORTH")
                        .orElseThrow()
                        .on(DAY)
                        .map(Observation::value)
                        .orElseThrow());
    }

    @Test
    void what_was_revised_is_listed_with_both_vintages() throws IOException {
        both();
        snapshot("ferries-1", "202902010000", "2029-02-01", "\"7\"", "\"4.5\"");
        assertEquals(
                List.of("2029-01-01 -> 2029-02-01: 4 -> 7"),
                statistics().revisions().stream()
                        .map(
                                r ->
                                        r.from()
                                                + " -> "
                                                + r.to()
                                                + ": "
                                                + r.change().before().orElseThrow()
                                                + " -> "
                                                + r.change().after().orElseThrow())
                        .toList());
    }

    @Test
    void a_status_that_the_table_does_not_give_is_the_one_of_the_map() throws IOException {
        both();
        assertEquals(
                "PROVISIONAL",
                statistics().observations("ferries", "NORTH").getFirst().status().name());
    }

    @Test
    void a_broken_snapshot_refuses_the_case_by_its_name() throws IOException {
        both();
        Files.writeString(folder.resolve("statistics/ferries-1/x.json"), "{}");
        assertTrue(
                islands.read().findings().stream()
                        .anyMatch(
                                f ->
                                        f.code().equals("statistics.not-a-snapshot")
                                                && f.place()
                                                        .file()
                                                        .equals("statistics/ferries-1/x.json")));
    }

    @Test
    void a_packed_case_keeps_its_snapshots() throws IOException {
        both();
        CaseFiles files = islands.read().orThrow().files();
        assertEquals(statistics(), CaseReader.read(files, "packed").orThrow().statistics());
    }

    private Statistics statistics() {
        return islands.read().orThrow().statistics();
    }

    private void both() throws IOException {
        snapshot("ferries-1", "202901010000", "2029-01-01", "\"4\"", "\"4.5\"");
        snapshot("ferries-2", "203001010000", "2030-01-01", "\"5\"", "\"6\"");
    }

    private void snapshot(String slice, String version, String day, String first, String second)
            throws IOException {
        String text =
                """
                {"schema":"sprong/snapshot/1","slice":"%s","table":"x","title":"t","version":"%s",
                 "modified":"%s","tableStatus":"Regulier","measure":"M1","measureTitle":"Veer",
                 "definition":"","unit":"aantal","fetched":"%sT00:00:00Z","query":"q","answer":"a",
                 "rows":[["NORTH","2029JJ00",%s,"None",""],["NORTH","2030JJ00",%s,"None",""],
                         ["SOUTH","2029JJ00",null,"Confidential",""]]}"""
                        .formatted(slice, version, day, day, first, second);
        Path file = folder.resolve("statistics").resolve(slice).resolve(version + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
