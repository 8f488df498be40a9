package nl.schaalsprong.statistics.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.statistics.Change;
import nl.schaalsprong.statistics.Fault;
import nl.schaalsprong.statistics.Limits;
import nl.schaalsprong.statistics.Places;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.Snapshot;
import nl.schaalsprong.statistics.SnapshotFile;
import nl.schaalsprong.statistics.Stub;
import nl.schaalsprong.statistics.StubTable;
import nl.schaalsprong.statistics.client.Server;
import nl.schaalsprong.statistics.refresh.Report.Renewal;
import nl.schaalsprong.statistics.refresh.Report.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a refresh brings in, keeps, tells and refuses. */
class RefreshTest {
    private static final Slice SLICE = Places.slice("GM0001", "GM0002");

    private final StubTable table = StubTable.population();
    private final Stub stub = new Stub(table);

    @TempDir Path folder = Path.of("");

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void a_table_becomes_a_snapshot_with_vintage_status_and_question() {
        assertEquals(Result.ADDED, refresh().result());
        Snapshot kept = kept().getFirst();
        assertEquals("2026-06-23", kept.vintage());
        assertEquals("2026-12-01T12:00:00Z", kept.fetched());
        assertTrue(kept.query().startsWith("03759ned/Observations?$filter=Measure eq 'M000352'"));
        assertEquals(
                List.of("Definitief", "NaderVoorlopig", "Voorlopig"),
                kept.rows().stream().limit(3).map(Snapshot.Row::published).toList());
    }

    @Test
    void only_the_places_and_periods_of_the_slice_are_asked_for() {
        refresh();
        assertEquals(
                List.of(
                        "GM0001 2022JJ00",
                        "GM0001 2023JJ00",
                        "GM0001 2024JJ00",
                        "GM0002 2022JJ00",
                        "GM0002 2023JJ00",
                        "GM0002 2024JJ00"),
                kept().getFirst().rows().stream().map(r -> r.place() + " " + r.period()).toList());
    }

    @Test
    void a_vintage_that_is_here_is_not_fetched_again() {
        refresh();
        long before = stub.asked("Observations");
        assertEquals(Result.UNCHANGED, refresh().result());
        assertEquals(before, stub.asked("Observations"));
    }

    @Test
    void a_new_vintage_is_added_and_the_old_one_stays() {
        refresh();
        String old = text(files().getFirst());
        renew();
        assertEquals(Result.ADDED, refresh().result());
        assertEquals(2, files().size());
        assertEquals(old, text(files().getFirst()));
    }

    @Test
    void what_is_new_revised_restated_and_gone_is_told() {
        refresh();
        renew();
        table.value("GM0001", "2022JJ00", "7");
        table.periods.put("2023JJ00", "Definitief");
        table.values.remove("GM0002 2024JJ00");
        table.periods.put("2025JJ00", "Voorlopig");
        table.value("GM0001", "2025JJ00", "8");
        Renewal renewal = refresh();
        assertEquals(
                Map.of(
                        Change.Kind.NEW, 1L,
                        Change.Kind.REVISED, 1L,
                        Change.Kind.RESTATED, 2L,
                        Change.Kind.GONE, 1L),
                renewal.changes().stream()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        Change::kind, java.util.stream.Collectors.counting())));
    }

    @Test
    void pages_are_followed_to_the_last() {
        table.pageSize = 1;
        refresh();
        assertEquals(6, kept().getFirst().rows().size());
        assertEquals(5, stub.asked("skiptoken"));
    }

    @Test
    void more_places_than_fit_in_one_question_are_asked_in_groups() {
        String[] places = new String[2 * Limits.CODES + 1];
        for (int i = 0; i < places.length; i++) {
            places[i] = "GM%04d".formatted(i + 1);
            table.places.add(places[i]);
        }
        table.places.subList(0, 3).clear();
        assertEquals(Result.ADDED, refresh(Places.slice(places)).result());
        assertEquals(3, stub.asked("Observations") / 2);
    }

    @Test
    void a_break_off_keeps_the_pages_and_the_next_refresh_goes_on_with_the_following() {
        table.pageSize = 1;
        Fault reset = new Fault.ResetHalfway();
        stub.next("skiptoken=3", reset, reset, reset, reset);
        assertEquals("statistics.broken-off", code(refresh()));
        assertEquals(List.of(), files());
        long before = stub.asked("skiptoken");
        Renewal again = refresh();
        assertEquals(Result.ADDED, again.result());
        assertEquals("statistics.resumed", code(again));
        assertEquals(before + 3, stub.asked("skiptoken"));
    }

    @Test
    void a_resumed_refresh_gives_the_same_snapshot_as_one_in_one_go() throws IOException {
        table.pageSize = 2;
        refresh();
        String whole = text(files().getFirst());
        Files.delete(files().getFirst());
        Fault fault = new Fault.Status(500);
        stub.next("skiptoken=4", fault, fault, fault, fault);
        refresh();
        refresh();
        assertEquals(whole, text(files().getFirst()));
    }

    @Test
    void pages_of_an_older_vintage_are_thrown_away() {
        table.pageSize = 1;
        Fault reset = new Fault.ResetHalfway();
        stub.next("skiptoken=3", reset, reset, reset, reset);
        refresh();
        renew();
        table.value("GM0001", "2022JJ00", "7");
        refresh();
        assertEquals("7", kept().getFirst().rows().getFirst().value().orElseThrow().toString());
    }

    @Test
    void a_table_that_changes_between_two_pages_gives_no_snapshot() {
        table.pageSize = 1;
        stub.next("skiptoken=3", new Fault.Then(this::renew));
        assertEquals("statistics.table-changed", code(refresh()));
        assertEquals(List.of(), files());
        assertEquals(Result.ADDED, refresh().result());
    }

    @Test
    void a_link_to_another_server_is_not_followed() {
        stub.next(
                "Observations?",
                new Fault.Then(() -> {}),
                new Fault.Body(
                        "{\"value\":[],\"@odata.nextLink\":\"http://elsewhere/03759ned/Obs\"}"));
        assertEquals("statistics.unexpected-shape", code(refresh()));
    }

    @Test
    void pages_that_point_at_themselves_end() {
        String self = stub.base() + "/03759ned/Observations?again";
        Fault again = new Fault.Body("{\"value\":[],\"@odata.nextLink\":\"" + self + "\"}");
        stub.next("Observations?", new Fault.Then(() -> {}), again, again, again);
        assertEquals("statistics.endless", code(refresh()));
        assertTrue(stub.asked("again") < Limits.PAGES && Limits.PAGES < Limits.ROWS);
    }

    @Test
    void fewer_observations_than_announced_are_refused() {
        stub.next(
                "Observations?",
                new Fault.Then(() -> {}),
                new Fault.Body("{\"value\":[],\"@odata.count\":6}"));
        assertEquals("statistics.incomplete", code(refresh()));
    }

    @Test
    void a_filter_that_the_server_passes_over_makes_no_wrong_number() {
        stub.next("Observations?", new Fault.Then(() -> {}), page("GM0009", "2022JJ00", "1"));
        assertEquals("statistics.not-asked", code(refresh()));
    }

    @Test
    void a_cell_that_comes_twice_is_refused() {
        stub.next(
                "Observations?",
                new Fault.Then(() -> {}),
                new Fault.Body(
                        "{\"value\":["
                                + row("GM0001", "2022JJ00", "1")
                                + ","
                                + row("GM0001", "2022JJ00", "2")
                                + "]}"));
        assertEquals("statistics.twice", code(refresh()));
    }

    @Test
    void a_value_that_is_missing_without_a_reason_is_refused() {
        stub.next("Observations?", new Fault.Then(() -> {}), page("GM0001", "2022JJ00", "null"));
        assertEquals("statistics.value-or-reason", code(refresh()));
    }

    @Test
    void a_secret_value_keeps_its_reason_and_is_no_number() {
        table.values.remove("GM0001 2022JJ00");
        table.reasons.put("GM0001 2022JJ00", "Confidential");
        refresh();
        Snapshot.Row first = kept().getFirst().rows().getFirst();
        assertEquals("Confidential", first.attribute());
        assertTrue(first.value().isEmpty());
    }

    @Test
    void codes_with_blanks_behind_them_are_asked_as_written_and_kept_without() {
        table.places.replaceAll(place -> (place + "  ").substring(0, 6));
        table.places.set(1, "GM0001  ");
        refresh();
        assertEquals("GM0001", kept().getFirst().rows().getFirst().place());
        assertEquals(1, stub.asked("%27GM0001%20%20%27") / 2);
    }

    @Test
    void a_place_that_the_table_does_not_have_is_told() {
        Renewal renewal = refresh(Places.slice("GM0001", "GM0404"));
        assertEquals("statistics.unknown-place", code(renewal));
        assertEquals(Result.ADDED, renewal.result());
    }

    @Test
    void a_table_without_any_of_the_places_is_refused() {
        assertEquals("statistics.no-place", code(refresh(Places.slice("GM0404"))));
    }

    @Test
    void another_unit_is_refused_because_it_may_hide_a_factor() {
        table.unit = "x 1 000";
        assertEquals("statistics.other-unit", code(refresh()));
    }

    @Test
    void a_slow_first_figure_and_an_unsaid_status_are_not_called_definitive() {
        table.periods.replaceAll((_, _) -> "");
        refresh();
        Snapshot kept = kept().getFirst();
        assertTrue(kept.rows().getFirst().status().isEmpty());
    }

    @Test
    void the_published_definition_is_kept_up_to_the_limit() {
        table.definition = "x".repeat(Limits.DEFINITION + 1);
        refresh();
        assertEquals(Limits.DEFINITION, kept().getFirst().definition().length());
    }

    @Test
    void a_measure_can_be_found_by_its_title_without_its_identifier() {
        assertEquals(Result.ADDED, refresh(titled("BevolkingOp1Januari")).result());
        assertEquals(Result.UNCHANGED, refresh(titled("BevolkingOp1Januari")).result());
    }

    @Test
    void a_measure_that_is_not_there_is_told_with_the_nearest() {
        Renewal renewal = refresh(titled("Bevolking op 1 januar"));
        assertEquals(
                List.of("Bevolking op 1 januar", "0", "Bevolking op 1 januari"),
                renewal.findings().getFirst().values());
    }

    @Test
    void a_stopped_table_is_told_and_still_read() {
        table.status = "Gediscontinueerd";
        Renewal renewal = refresh();
        assertEquals("statistics.table-stopped", code(renewal));
        assertEquals(Result.ADDED, renewal.result());
    }

    @Test
    void the_rows_to_come_are_known_before_the_first_and_counted() {
        Progress progress = new Progress();
        refresh(SLICE, progress);
        assertEquals(6, progress.seen().expected());
        assertEquals(6, progress.seen().done());
    }

    @Test
    void without_a_connection_nothing_changes_and_one_question_is_asked() {
        refresh();
        stub.close();
        Renewal renewal = refresh();
        assertEquals("statistics.no-connection", code(renewal));
        assertEquals(1, files().size());
    }

    @Test
    void a_snapshot_that_was_changed_by_hand_is_told_and_not_written_over() throws IOException {
        refresh();
        Files.writeString(files().getFirst(), "{\"schema\":");
        renew();
        assertEquals("statistics.not-a-snapshot", code(refresh()));
        assertEquals(1, files().size());
    }

    @Test
    void two_refreshes_in_one_folder_do_not_meet() {
        stub.next(
                "Properties",
                new Fault.Then(
                        () -> assertEquals("statistics.refresh-under-way", code(refresh()))));
        assertEquals(Result.ADDED, refresh().result());
    }

    @Test
    void nothing_but_snapshots_is_left() throws IOException {
        refresh();
        try (Stream<Path> all = Files.walk(folder)) {
            assertFalse(all.anyMatch(p -> p.toString().matches(".*\\.(draft|page)")));
        }
    }

    private static Slice titled(String title) {
        return new Slice(
                SLICE.id(),
                SLICE.indicator(),
                SLICE.table(),
                new Slice.Measure.Titled(title),
                SLICE.fixed(),
                SLICE.placeDimension(),
                SLICE.timeDimension(),
                SLICE.places(),
                SLICE.periods(),
                SLICE.since(),
                SLICE.moment(),
                SLICE.unit(),
                SLICE.factor(),
                SLICE.unsaid(),
                SLICE.from(),
                SLICE.until(),
                SLICE.source());
    }

    private void renew() {
        table.version = "202612010200";
        table.modified = "2026-12-01T02:00:00+01:00";
    }

    private static Fault page(String place, String period, String value) {
        return new Fault.Body("{\"value\":[" + row(place, period, value) + "]}");
    }

    private static String row(String place, String period, String value) {
        return "{\"Measure\":\"M000352\",\"ValueAttribute\":\"None\",\"Value\":%s,\"Geslacht\":\"T001038\",\"RegioS\":\"%s\",\"Perioden\":\"%s\"}"
                .formatted(value, place, period);
    }

    private Renewal refresh() {
        return refresh(SLICE);
    }

    private Renewal refresh(Slice slice) {
        return refresh(slice, Watch.none());
    }

    private Renewal refresh(Slice slice, Watch watch) {
        try (Server server = Places.server()) {
            return new Refresh(
                            folder,
                            Places.map(stub.base(), slice),
                            stub.base(),
                            server,
                            Places.NOON)
                    .run(List.of(slice), watch)
                    .renewals()
                    .getFirst();
        }
    }

    private static String code(Renewal renewal) {
        return renewal.findings().stream().map(Finding::code).findFirst().orElse("");
    }

    private List<Path> files() {
        Path own = folder.resolve("statistics").resolve(SLICE.id());
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Snapshot> kept() {
        return files().stream().map(f -> SnapshotFile.read(text(f), "x").orThrow()).toList();
    }
}
