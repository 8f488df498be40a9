package nl.schaalsprong.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.content.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredArchiveTest {
    private static final Text TITLE = new Text("Overleg", "Meeting");
    private static final Content CONTENT =
            new Content(
                    Content.SCHEMA,
                    new Content.Head(
                            TITLE,
                            "islands",
                            new Text("Eilanden", "Islands"),
                            LocalDate.of(2026, 11, 24),
                            LocalDate.of(2025, 1, 1),
                            "",
                            new Text("geen", "none"),
                            new Receipt("0.1.0", "m", "p", "d", "b", "s", "c", 42, 10),
                            "j",
                            ""),
                    List.of(),
                    List.of(),
                    new Facts(List.of(), List.of(), List.of()));
    private static final List<Printed> PAPERS =
            List.of(new Printed("nl.html", "<p>".getBytes(UTF_8)));

    @TempDir Path folder;

    @Test
    void what_was_kept_is_read_back_after_a_restart() {
        String hash;
        try (Store store = Store.open(folder).orThrow()) {
            hash = store.archive().keep(CONTENT, PAPERS, "anna").orThrow().hash();
        }
        try (Store store = Store.open(folder).orThrow()) {
            Archive archive = store.archive();
            assertEquals(ContentJson.hash(CONTENT), hash);
            assertArrayEquals(ContentJson.write(CONTENT), archive.content(hash).orThrow());
            assertArrayEquals("<p>".getBytes(UTF_8), archive.paper(hash, "nl.html").orThrow());
            Frozen frozen = archive.all().orThrow().getFirst();
            assertEquals("anna", frozen.who());
            assertEquals(TITLE, frozen.title());
        }
    }

    @Test
    void a_dossier_is_a_draft_until_it_is_published() {
        try (Store store = Store.open(folder).orThrow()) {
            Frozen draft = store.archive().keep(CONTENT, PAPERS, "anna").orThrow();
            assertFalse(draft.published());
            assertTrue(store.archive().publish(draft.hash(), "ben").orThrow().published());
            assertTrue(store.archive().find(draft.hash()).orThrow().orElseThrow().published());
        }
    }

    @Test
    void keeping_the_same_again_changes_nothing() {
        try (Store store = Store.open(folder).orThrow()) {
            Frozen first = store.archive().keep(CONTENT, PAPERS, "anna").orThrow();
            assertEquals(first, store.archive().keep(CONTENT, List.of(), "ben").orThrow());
            assertEquals(List.of(first), store.archive().all().orThrow());
        }
    }

    @Test
    void bytes_that_are_not_what_was_kept_are_not_handed_out() throws Exception {
        String hash;
        try (Store store = Store.open(folder).orThrow()) {
            hash = store.archive().keep(CONTENT, PAPERS, "anna").orThrow().hash();
        }
        tamper();
        try (Store store = Store.open(folder).orThrow()) {
            assertEquals("dossier.altered", code(store.archive().paper(hash, "nl.html")));
        }
    }

    @Test
    void what_is_not_kept_is_said_to_be_so() {
        try (Store store = Store.open(folder).orThrow()) {
            assertEquals("dossier.not-kept", code(store.archive().paper("0", "nl.html")));
            assertEquals("dossier.not-kept", code(store.archive().publish("0", "anna")));
        }
    }

    /** Somebody with the file in hand takes the guard away first. */
    private void tamper() throws Exception {
        String file = folder.resolve(Database.FILE).toString();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER dossier_paper_is_not_altered");
            statement.executeUpdate("UPDATE dossier_paper SET bytes = x'00'");
        }
    }

    private static String code(Outcome<?> outcome) {
        return outcome.findings().isEmpty() ? "none" : outcome.findings().getFirst().code();
    }
}
