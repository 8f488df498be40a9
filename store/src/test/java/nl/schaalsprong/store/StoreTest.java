package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Shipment;
import nl.schaalsprong.register.journal.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in a folder is there again when the folder is opened again. */
class StoreTest {
    private static final Case BRAINPORT =
            CaseReader.read(Path.of(System.getProperty("sprong.home"), "cases", "brainport"))
                    .orThrow();

    @TempDir Path folder;

    @Test
    void the_whole_register_of_the_shipped_case_comes_back_as_it_was() {
        bring();
        try (Store store = Store.open(folder).orThrow()) {
            assertEquals(BRAINPORT.register(), store.journal().history().register(View.PUBLIC));
        }
    }

    @Test
    void a_second_start_with_the_same_case_writes_nothing() {
        History first = bring();
        assertEquals(first, bring());
    }

    @Test
    void a_changed_case_brings_only_what_differs() {
        int before = bring().entries().size();
        try (Store store = Store.open(folder).orThrow()) {
            Shipment.bring(store.journal(), BRAINPORT.id(), renamed()).orThrow();
            History after = store.journal().history();
            assertEquals(before + 1, after.entries().size());
            assertEquals(renamed(), after.register(View.PUBLIC));
        }
    }

    /** The case with another name for one actor, as a later release might have. */
    private static Register renamed() {
        Register r = BRAINPORT.register();
        Actor first = r.actors().getFirst();
        List<Actor> actors = new ArrayList<>(r.actors());
        actors.set(
                0,
                new Actor(
                        first.id(),
                        first.type(),
                        new Text("anders", "other"),
                        first.source(),
                        first.validity(),
                        first.former()));
        return new Register(
                r.promises(),
                r.indicators(),
                actors,
                r.relations(),
                r.instruments(),
                r.sources(),
                r.conflicts(),
                r.evidence());
    }

    @Test
    void a_folder_is_open_once() {
        try (Store _ = Store.open(folder).orThrow()) {
            Outcome<Store> second = Store.open(folder);
            assertEquals("store.in-use", second.findings().getFirst().code());
            assertInstanceOf(Outcome.Refused.class, second);
        }
    }

    @Test
    void a_folder_that_another_process_has_open_is_refused() throws Exception {
        Process other = Writer.start(folder);
        try (var output = other.inputReader()) {
            output.readLine();
            assertEquals("store.in-use", refusal());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_folder_is_free_again_when_its_process_is_gone() throws Exception {
        Process other = Writer.start(folder);
        try (var output = other.inputReader()) {
            output.readLine();
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Store store = Store.open(folder).orThrow()) {
            assertTrue(store.journal().history().entries().size() >= Writer.GROUP);
        }
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals("store.read-only", Store.open(file).findings().getFirst().code());
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        String other = "this is a letter ".repeat(1000);
        Files.writeString(folder.resolve(Database.FILE), other);
        assertEquals("store.not-a-database", refusal());
        assertEquals(other, Files.readString(folder.resolve(Database.FILE)));
    }

    @Test
    void a_damaged_database_is_refused() throws IOException {
        bring();
        byte[] bytes = Files.readAllBytes(folder.resolve(Database.FILE));
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0xFF);
        Files.write(folder.resolve(Database.FILE), bytes);
        assertEquals("store.damaged", refusal());
    }

    @Test
    void a_database_of_a_later_release_is_refused() {
        bring();
        note("INSERT INTO migration VALUES ('V99__later.sql', 'hash')");
        assertEquals("store.newer", refusal());
    }

    @Test
    void a_database_with_other_tables_under_our_name_is_refused() {
        bring();
        note("UPDATE migration SET sha256 = 'other' WHERE name = 'V1__journal.sql'");
        assertEquals("store.newer", refusal());
    }

    @Test
    void a_refused_folder_can_be_opened_once_it_is_mended() throws IOException {
        Files.writeString(folder.resolve(Database.FILE), "this is a letter ".repeat(1000));
        refusal();
        Files.delete(folder.resolve(Database.FILE));
        assertTrue(bring().entries().size() > 100);
    }

    @Test
    void one_may_look_while_the_folder_is_in_use() {
        try (Store store = Store.open(folder).orThrow()) {
            Written.write(store.journal(), 1, 3).orThrow();
            assertEquals(store.journal().history(), Store.look(folder).orThrow());
        }
    }

    @Test
    void looking_where_nothing_is_makes_nothing() throws IOException {
        assertEquals("store.nothing-here", Store.look(folder).findings().getFirst().code());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void another_program_that_holds_the_database_for_a_moment_is_waited_for() throws Exception {
        bring();
        try (Store store = Store.open(folder).orThrow();
                var other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            var written = CompletableFuture.supplyAsync(() -> Written.write(store.journal(), 1, 1));
            statement.executeUpdate("ROLLBACK");
            assertInstanceOf(Outcome.Good.class, written.join());
        }
    }

    @Test
    void another_program_is_waited_for_as_long_as_the_limit_says() {
        try (Database database = Database.open(file()).orThrow()) {
            int wait =
                    database.write(
                                    connection -> {
                                        try (Statement statement = connection.createStatement();
                                                ResultSet row =
                                                        statement.executeQuery(
                                                                "PRAGMA busy_timeout")) {
                                            return Outcome.good(row.getInt(1));
                                        }
                                    })
                            .orThrow();
            assertEquals(Limits.WAIT_MILLISECONDS, wait);
        }
    }

    private String refusal() {
        Outcome<Store> outcome = Store.open(folder);
        assertInstanceOf(Outcome.Refused.class, outcome);
        return outcome.findings().getFirst().code();
    }

    private Path file() {
        return folder.resolve(Database.FILE);
    }

    private void note(String deed) {
        try (Database database = Database.open(file()).orThrow()) {
            database.write(
                            connection -> {
                                try (Statement statement = connection.createStatement()) {
                                    return Outcome.good(statement.executeUpdate(deed));
                                }
                            })
                    .orThrow();
        }
    }

    private History bring() {
        try (Store store = Store.open(folder).orThrow()) {
            Shipment.bring(store.journal(), BRAINPORT.id(), BRAINPORT.register()).orThrow();
            return store.journal().history();
        }
    }
}
