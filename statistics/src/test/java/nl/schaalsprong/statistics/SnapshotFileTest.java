package nl.schaalsprong.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Series.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Snapshots as text. */
class SnapshotFileTest {
    private static final Snapshot.Row ROW =
            new Snapshot.Row(
                    "GM0001", "2024JJ00", Optional.of(new BigDecimal("0.10")), "None", "Voorlopig");
    private static final Snapshot.Row BLANK =
            new Snapshot.Row("GM0002", "2024JJ00", Optional.empty(), "Confidential", "");

    @Test
    void what_is_written_is_read_again_to_the_last_digit() {
        Snapshot snapshot = snapshot("v", "q");
        assertEquals(snapshot, read(SnapshotFile.write(snapshot)).orThrow());
        assertTrue(SnapshotFile.write(snapshot).contains("\"0.10\""));
    }

    @Test
    void every_row_stands_on_a_line_of_its_own() {
        assertTrue(
                SnapshotFile.write(snapshot("v", "q"))
                        .contains(
                                "\n[\"GM0001\",\"2024JJ00\",\"0.10\",\"None\",\"Voorlopig\"],\n"
                                        + "[\"GM0002\",\"2024JJ00\",null,\"Confidential\",\"\"]\n"));
    }

    @Test
    void another_vintage_or_another_question_is_another_file() {
        assertNotEquals(snapshot("v", "q").file(), snapshot("w", "q").file());
        assertNotEquals(snapshot("v", "q").file(), snapshot("v", "p").file());
    }

    @Test
    void a_status_in_other_words_is_no_status() {
        assertEquals(Optional.of(Status.PROVISIONAL), ROW.status());
        assertEquals(Optional.empty(), BLANK.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"schema\":\"sprong/snapshot/2\"}",
                "{\"schema\":\"sprong/snapshot/1\"}"
            })
    void what_is_no_snapshot_is_told(String text) {
        assertEquals("statistics.not-a-snapshot", read(text).findings().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"GM0001\",\"2024JJ00\",\"much\",\"None\",\"Voorlopig\"]",
                "[\"GM0001\",\"2024JJ00\",0.1,\"None\",\"Voorlopig\"]",
                "[\"GM0001\",\"2024JJ00\"]"
            })
    void a_row_that_was_changed_by_hand_is_told(String row) {
        String text = SnapshotFile.write(snapshot("v", "q"));
        String broken = text.replaceFirst("\\[\"GM0001.*\\]", row);
        assertEquals(List.of(1), List.of(read(broken).findings().size()));
    }

    @Test
    void a_file_beyond_the_limit_is_not_read() {
        Finding why = read(" ".repeat(Limits.SNAPSHOT_CHARACTERS + 1)).findings().getFirst();
        assertTrue(why.values().getFirst().contains(String.valueOf(Limits.SNAPSHOT_CHARACTERS)));
    }

    private static Outcome<Snapshot> read(String text) {
        return SnapshotFile.read(text, "x.json");
    }

    private static Snapshot snapshot(String version, String query) {
        return new Snapshot(
                "s",
                "1NED",
                "Regio’s",
                version,
                "2026-06-23",
                "Regulier",
                "M1",
                "m",
                "\"d\"\n",
                "aantal",
                "2026-12-01T12:00:00Z",
                query,
                "a",
                List.of(ROW, BLANK));
    }
}
