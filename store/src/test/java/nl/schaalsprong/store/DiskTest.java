package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: it is said, nothing is lost, and reading goes on. */
class DiskTest {
    @TempDir Path folder;
    private Database database;
    private StoredJournal journal;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve(Database.FILE)).orThrow();
        journal = StoredJournal.open(database).orThrow();
        Written.write(journal, 1, 3).orThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_full_disk_is_said() {
        assertEquals("store.full", fill().findings().getFirst().code());
    }

    @Test
    void on_a_full_disk_all_that_was_acknowledged_is_there() {
        fill();
        assertEquals(journal.history(), onDisk());
    }

    @Test
    void on_a_full_disk_nothing_of_the_refused_change_is_there() {
        fill();
        assertTrue(onDisk().entries().stream().noneMatch(e -> e.who().equals("too much")));
    }

    @Test
    void when_there_is_space_again_the_journal_goes_on() {
        fill();
        set("PRAGMA max_page_count = 1000000");
        Written.write(journal, 1_000_000, 1_000_000).orThrow();
        assertEquals(journal.history(), onDisk());
    }

    @Test
    void a_disk_that_cannot_be_written_is_said() {
        shut();
        assertEquals("store.read-only", Written.write(journal, 4, 4).findings().getFirst().code());
    }

    @Test
    void a_disk_that_cannot_be_written_can_be_read() {
        shut();
        Written.write(journal, 4, 4);
        assertEquals(3, onDisk().entries().size());
        assertEquals(3, journal.history().entries().size());
    }

    /** Writes until the disk is full, and gives what the last attempt came to. */
    private Outcome<List<Entry>> fill() {
        // A database is never made smaller than it is; so this leaves it no room to grow.
        set("PRAGMA max_page_count = 1");
        int number = 4;
        Outcome<List<Entry>> last = Written.write(journal, number, number);
        while (last instanceof Outcome.Good) {
            number++;
            last = Written.write(journal, number, number);
        }
        return journal.append(List.of(Written.actor(number, 0, "x".repeat(100_000))), "too much");
    }

    /** From here on nothing can be written, not even the end of this. */
    private void shut() {
        set("PRAGMA query_only = ON");
    }

    private void set(String pragma) {
        database.write(
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return Outcome.good(statement.execute(pragma));
                            }
                        })
                .orThrow();
    }

    private History onDisk() {
        return StoredJournal.open(database).orThrow().history();
    }
}
