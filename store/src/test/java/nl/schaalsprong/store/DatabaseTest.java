package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All of a piece of work or nothing of it, and on the disk when it says so. */
class DatabaseTest {
    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve(Database.FILE)).orThrow();
        database.write(c -> Outcome.good(run(c, "CREATE TABLE box (thing TEXT UNIQUE)"))).orThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** 2 is FULL: the system is asked to have it on the disk before a write is acknowledged. */
    @ParameterizedTest
    @CsvSource({"synchronous, 2", "journal_mode, wal", "foreign_keys, 1"})
    void writing_is_set_up_to_survive_a_loss_of_power(String setting, String value) {
        Outcome<String> found = database.write(c -> Outcome.good(ask(c, "PRAGMA " + setting)));
        assertEquals(value, found.orThrow());
    }

    @Test
    void what_good_work_wrote_is_there() {
        put("apple").orThrow();
        assertEquals("1", count());
    }

    @Test
    void what_refused_work_wrote_is_not() {
        Finding why = Finding.error("store.failed", Place.whole("box"));
        database.write(
                c -> {
                    run(c, "INSERT INTO box VALUES ('apple')");
                    return new Outcome.Refused<>(java.util.List.of(why));
                });
        assertEquals("0", count());
    }

    @Test
    void what_was_written_before_a_fault_is_not_there() {
        Outcome<Integer> outcome =
                database.write(
                        c -> {
                            run(c, "INSERT INTO box VALUES ('apple')");
                            return Outcome.good(run(c, "INSERT INTO box VALUES ('apple')"));
                        });
        assertEquals("store.failed", outcome.findings().getFirst().code());
        assertEquals("0", count());
    }

    @Test
    void a_fault_of_the_programmer_leaves_nothing_and_lets_the_next_one_write() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.write(
                                c -> {
                                    run(c, "INSERT INTO box VALUES ('apple')");
                                    throw new IllegalStateException("ours");
                                }));
        put("pear").orThrow();
        assertEquals("1", count());
    }

    @Test
    void a_fault_of_the_programmer_lets_the_next_one_read() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        database.read(
                                _ -> {
                                    throw new IllegalStateException("ours");
                                }));
        assertEquals("0", count());
    }

    @Test
    void reading_does_not_wait_for_writing_and_sees_what_was_there_before() {
        Outcome<String> seen =
                database.write(
                        c -> {
                            run(c, "INSERT INTO box VALUES ('apple')");
                            return Outcome.good(CompletableFuture.supplyAsync(this::count).join());
                        });
        assertEquals("0", seen.orThrow());
    }

    @Test
    void who_reads_cannot_write() {
        Outcome<Integer> outcome = database.read(c -> run(c, "INSERT INTO box VALUES ('apple')"));
        assertEquals("store.read-only", outcome.findings().getFirst().code());
    }

    private Outcome<Integer> put(String thing) {
        return database.write(
                c -> Outcome.good(run(c, "INSERT INTO box VALUES ('" + thing + "')")));
    }

    private String count() {
        return database.read(c -> ask(c, "SELECT count(*) FROM box")).orThrow();
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }
}
