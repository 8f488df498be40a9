package nl.schaalsprong.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The one file that everything is kept in. Every port of this room is a class on top of this one
 * and speaks to it through {@link #read} and {@link #write} only; its tables are made by a file of
 * its own, see {@link Migrations}. Safe for any number of threads: one writes at a time, and
 * reading does not wait for writing.
 */
final class Database implements AutoCloseable {
    static final String FILE = "schaalsprong.db";

    private final Path file;
    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);

    private Database(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /** Opens or makes the file and brings its tables up to date. */
    static Outcome<Database> open(Path file) {
        try {
            Connection writer = connect(file.toString(), writing());
            try {
                List<Finding> findings = Migrations.run(writer, file);
                if (findings.isEmpty()) {
                    Connection reader = connect(file.toString(), reading());
                    return Outcome.good(new Database(file, writer, reader));
                }
                writer.close();
                return new Outcome.Refused<>(findings);
            } catch (SQLException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            return new Outcome.Refused<>(List.of(Faults.finding(e, file)));
        }
    }

    /** Opens the file to be read only; writing is then refused. */
    static Outcome<Database> look(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Outcome.Refused<>(
                    List.of(Finding.error("store.nothing-here", Faults.place(file))));
        }
        try {
            Connection reader = connect(address(file), reading());
            return Outcome.good(new Database(file, reader, reader));
        } catch (SQLException e) {
            return new Outcome.Refused<>(List.of(Faults.finding(e, file)));
        }
    }

    /** On a disk that nobody can write, SQLite needs to be told that nobody writes. */
    private static String address(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean writable = folder != null && Files.isWritable(folder);
        Path log = file.resolveSibling(FILE + "-wal");
        return writable || Files.exists(log) ? file.toString() : file.toUri() + "?immutable=1";
    }

    private static Connection connect(String address, SQLiteConfig settings) throws SQLException {
        settings.setBusyTimeout(Limits.WAIT_MILLISECONDS);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + address);
        return source.getConnection();
    }

    private static SQLiteConfig writing() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        return settings;
    }

    private static SQLiteConfig reading() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setReadOnly(true);
        return settings;
    }

    /**
     * What the work finds, seeing one state of the database throughout.
     *
     * @return findings {@code store.…} when the file cannot be read
     */
    <T> Outcome<T> read(Work<T> work) {
        reading.lock();
        try {
            run(reader, "BEGIN");
            T found = work.with(reader);
            run(reader, "ROLLBACK");
            return Outcome.good(found);
        } catch (SQLException e) {
            return refused(e, reader);
        } catch (RuntimeException e) {
            end(reader, e);
            throw e;
        } finally {
            reading.unlock();
        }
    }

    /**
     * Does all of the work or nothing of it: what a good outcome wrote is on the disk when this
     * returns, and a refused one leaves no trace.
     *
     * @return the outcome of the work; or findings {@code store.…} when the file cannot be written
     */
    <T> Outcome<T> write(Work<Outcome<T>> work) {
        return write(work, _ -> {});
    }

    /**
     * As {@link #write(Work)}.
     *
     * @param kept told what was written once it is on the disk, before anybody else writes
     */
    <T> Outcome<T> write(Work<Outcome<T>> work, Consumer<T> kept) {
        writing.lock();
        try {
            run(writer, "BEGIN IMMEDIATE");
            Outcome<T> outcome = work.with(writer);
            switch (outcome) {
                case Outcome.Good<T>(T value, var _) -> {
                    run(writer, "COMMIT");
                    kept.accept(value);
                }
                case Outcome.Refused<T> _ -> run(writer, "ROLLBACK");
            }
            return outcome;
        } catch (SQLException e) {
            return refused(e, writer);
        } catch (RuntimeException e) {
            end(writer, e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private <T> Outcome<T> refused(SQLException e, Connection connection) {
        end(connection, e);
        return new Outcome.Refused<>(List.of(Faults.finding(e, file)));
    }

    /** After a fault; the database may have ended the transaction of its own accord. */
    private static void end(Connection connection, Exception fault) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException again) {
            fault.addSuppressed(again);
        }
    }

    /** Transactions by hand: the driver would begin the next one as soon as one ends. */
    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw new IllegalStateException(file + " does not close.", e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
