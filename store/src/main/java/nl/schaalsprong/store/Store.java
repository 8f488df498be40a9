package nl.schaalsprong.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.register.journal.Journal;

/**
 * Everything people write, in one folder on disk: the ports of the other rooms on one database.
 * Only one process has a folder open at a time. Safe for any number of threads; what was
 * acknowledged survives a loss of power.
 */
public final class Store implements AutoCloseable {
    private static final String LOCK = "schaalsprong.lock";

    private final Database database;
    private final FileChannel lock;
    private final StoredJournal journal;

    private Store(Database database, FileChannel lock, StoredJournal journal) {
        this.database = database;
        this.lock = lock;
        this.journal = journal;
    }

    /**
     * Opens the store in a folder, which is made when it is not there.
     *
     * @return the store; or findings: the folder cannot be written, is in use by another process,
     *     holds something that is no database of ours, or one of a later release
     */
    public static Outcome<Store> open(Path folder) {
        return lock(folder)
                .then(
                        lock -> {
                            Outcome<Store> opened = open(folder, lock);
                            if (opened instanceof Outcome.Refused) {
                                letGo(lock);
                            }
                            return opened;
                        });
    }

    private static Outcome<Store> open(Path folder, FileChannel lock) {
        return Database.open(folder.resolve(Database.FILE))
                .then(
                        database -> {
                            Outcome<Store> opened =
                                    StoredJournal.open(database)
                                            .then(
                                                    journal ->
                                                            Outcome.good(
                                                                    new Store(
                                                                            database, lock,
                                                                            journal)));
                            if (opened instanceof Outcome.Refused) {
                                database.close();
                            }
                            return opened;
                        });
    }

    /** The history of the register. */
    public Journal journal() {
        return journal;
    }

    /** Takes the folder for this process; the system lets go of it when the process ends. */
    private static Outcome<FileChannel> lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return refused("store.in-use", folder, "");
            }
            return Outcome.good(channel);
        } catch (IOException e) {
            return refused("store.read-only", folder, e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static <T> Outcome<T> refused(String code, Path folder, Object why) {
        return new Outcome.Refused<>(
                List.of(Finding.error(code, Faults.place(folder), why.toString(), "")));
    }

    private static void letGo(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on the folder does not close.", e);
        }
    }

    @Override
    public void close() {
        database.close();
        letGo(lock);
    }
}
