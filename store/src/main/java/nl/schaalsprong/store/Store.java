package nl.schaalsprong.store;

import java.nio.file.Path;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.futures.SavedScenarios;
import nl.schaalsprong.letter.kept.Letters;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;

/**
 * Everything people write, in one folder on disk: the ports of the other rooms, each a class on the
 * same {@link Database}. Only one process has a folder open at a time. Safe for any number of
 * threads; what was acknowledged survives a loss of power.
 */
public final class Store implements AutoCloseable {
    private final FolderLock lock;
    private final Database database;
    private final StoredJournal journal;
    private final StoredAccounts accounts;

    private Store(
            FolderLock lock, Database database, StoredJournal journal, StoredAccounts accounts) {
        this.lock = lock;
        this.database = database;
        this.journal = journal;
        this.accounts = accounts;
    }

    /**
     * Opens the store in a folder, which is made when it is not there.
     *
     * @return the store; or findings: the folder cannot be written, is in use by another process,
     *     holds something that is no database of ours, or one of a later release, or the chain of
     *     its journal is broken
     */
    public static Outcome<Store> open(Path folder) {
        return FolderLock.take(folder).then(lock -> orClose(lock, open(folder, lock)));
    }

    private static Outcome<Store> open(Path folder, FolderLock lock) {
        return Database.open(folder.resolve(Database.FILE))
                .then(database -> orClose(database, open(lock, database)));
    }

    private static Outcome<Store> open(FolderLock lock, Database database) {
        return StoredJournal.open(database)
                .then(
                        journal ->
                                StoredAccounts.open(database)
                                        .then(
                                                accounts ->
                                                        Outcome.good(
                                                                new Store(
                                                                        lock, database, journal,
                                                                        accounts))));
    }

    /** What was opened for something that is then refused is closed again. */
    private static <C extends AutoCloseable, T> Outcome<T> orClose(C opened, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused) {
            close(opened);
        }
        return outcome;
    }

    /**
     * The history in a folder, of which no byte is touched: also while a workbench has it open, and
     * on a disk that cannot be written. Its chain is verified.
     */
    public static Outcome<History> look(Path folder) {
        return Database.look(folder.resolve(Database.FILE))
                .then(
                        database -> {
                            try (database) {
                                return StoredJournal.open(database)
                                        .then(journal -> Outcome.good(journal.history()));
                            }
                        });
    }

    /** The letters that people brought. */
    public Letters letters() {
        return new StoredLetters(database);
    }

    /** The frozen dossiers. */
    public Archive archive() {
        return new StoredArchive(database);
    }

    /** The history of accounts. */
    public Accounts accounts() {
        return accounts;
    }

    /** The history of the register. */
    public Journal journal() {
        return journal;
    }

    /** The scenarios people keep under a name. */
    public SavedScenarios scenarios() {
        return new StoredScenarios(database);
    }

    @Override
    public void close() {
        close(database);
        close(lock);
    }

    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            throw new IllegalStateException("The store does not close.", e);
        }
    }
}
