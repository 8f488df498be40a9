package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.register.journal.Chain;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history on disk: added to, never altered, and the same in memory. */
class StoredJournalTest {
    @TempDir Path folder;
    private Database database;
    private StoredJournal journal;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve(Database.FILE)).orThrow();
        journal = StoredJournal.open(database).orThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_new_journal_is_empty() {
        assertEquals(List.of(), journal.history().entries());
    }

    @Test
    void what_was_appended_is_in_the_history() {
        List<Entry> entries = Written.write(journal, 1, 3).orThrow();
        assertEquals(entries, journal.history().entries());
    }

    @Test
    void what_was_appended_is_on_the_disk() {
        Written.write(journal, 1, 3).orThrow();
        assertEquals(journal.history(), onDisk());
    }

    @Test
    void a_history_that_somebody_holds_does_not_change() {
        History before = journal.history();
        Written.write(journal, 1, 1).orThrow();
        assertEquals(0, before.entries().size());
    }

    @Test
    void a_refused_change_leaves_nothing_on_the_disk() {
        Written.write(journal, 1, 1).orThrow();
        journal.append(List.of(Written.actor(2), Written.actor(1)), "ann");
        assertEquals(1, onDisk().entries().size());
    }

    @Test
    void of_two_who_change_the_same_version_one_is_refused() {
        Written.write(journal, 1, 1).orThrow();
        journal.append(List.of(Written.actor(1, 1, "ann")), "ann").orThrow();
        Outcome<List<Entry>> second = journal.append(List.of(Written.actor(1, 1, "bob")), "bob");
        assertEquals("register.changed-since", second.findings().getFirst().code());
    }

    @Test
    void of_many_who_change_the_same_version_at_once_one_succeeds() throws Exception {
        Written.write(journal, 1, 1).orThrow();
        Callable<Outcome<List<Entry>>> change =
                () -> journal.append(List.of(Written.actor(1, 1, "")), "ann");
        long good = atOnce(change).stream().filter(o -> o instanceof Outcome.Good).count();
        assertEquals(1, good);
    }

    @Test
    void many_who_write_at_once_make_one_chain() throws Exception {
        Callable<Outcome<List<Entry>>> one =
                () -> {
                    int number = (int) Thread.currentThread().threadId();
                    List<Entry> entries = List.of();
                    for (int i = 0; i < 20; i++) {
                        entries =
                                journal.append(List.of(Written.actor(1000 * number + i)), "ann")
                                        .orThrow();
                    }
                    return Outcome.good(entries);
                };
        atOnce(one);
        assertEquals(8 * 20, onDisk().entries().size());
        assertEquals(Optional.empty(), Chain.verify(onDisk()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET who = 'eve' WHERE sequence = 1",
                "DELETE FROM journal WHERE sequence = 3",
                "DELETE FROM journal",
                "INSERT INTO journal SELECT 9, format, version, change, who, recorded, previous,"
                        + " 'x' FROM journal WHERE sequence = 1",
                "INSERT OR REPLACE INTO journal SELECT 2, format, version, change, who, recorded,"
                        + " previous, 'x' FROM journal WHERE sequence = 1"
            })
    void the_database_itself_refuses(String deed) {
        Written.write(journal, 1, 3).orThrow();
        assertEquals("store.failed", run(deed).findings().getFirst().code());
        assertEquals(journal.history(), onDisk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET who = 'eve' WHERE sequence = 2",
                "UPDATE journal SET recorded = '2020-01-01T00:00:00Z' WHERE sequence = 2",
                "UPDATE journal SET recorded = 'never' WHERE sequence = 2",
                "UPDATE journal SET change = replace(change, 'actor 2', 'actor 4')"
                        + " WHERE sequence = 2",
                "UPDATE journal SET change = change || ' ' WHERE sequence = 2",
                "UPDATE journal SET version = 2 WHERE sequence = 2",
                "UPDATE journal SET previous = hash WHERE sequence = 2"
            })
    void who_takes_the_guard_away_and_alters_a_line_is_found_out(String deed) {
        Written.write(journal, 1, 3).orThrow();
        run("DROP TRIGGER journal_is_not_altered").orThrow();
        run(deed).orThrow();
        Outcome<StoredJournal> opened = StoredJournal.open(database);
        assertEquals("register.chain-broken", opened.findings().getFirst().code());
        assertEquals("2", opened.findings().getFirst().values().getFirst());
    }

    @Test
    void who_takes_the_guard_away_and_a_line_out_is_found_out() {
        Written.write(journal, 1, 3).orThrow();
        run("DROP TRIGGER journal_is_not_shortened").orThrow();
        run("DELETE FROM journal WHERE sequence = 2").orThrow();
        assertEquals(
                "register.line-missing", StoredJournal.open(database).findings().getFirst().code());
    }

    @Test
    void a_line_of_a_later_form_is_not_called_tampering() {
        Written.write(journal, 1, 3).orThrow();
        run("DROP TRIGGER journal_is_not_altered").orThrow();
        run("UPDATE journal SET format = 2 WHERE sequence = 3").orThrow();
        Outcome<StoredJournal> opened = StoredJournal.open(database);
        assertInstanceOf(Outcome.Refused.class, opened);
        assertEquals("store.other-format", opened.findings().getFirst().code());
    }

    private Outcome<Integer> run(String deed) {
        return database.write(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return Outcome.good(statement.executeUpdate(deed));
                    }
                });
    }

    private History onDisk() {
        return StoredJournal.open(database).orThrow().history();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<T> result : threads.invokeAll(java.util.Collections.nCopies(8, work))) {
                results.add(result.get());
            }
        }
        return results;
    }
}
