package nl.schaalsprong.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The one file that everything is kept in. Every port of this room is a class on top of this one
 * and speaks to it through {@link #read} and {@link #write} only; its tables are made by a file in
 * {@code migration/}. Safe for any number of threads: one writes at a time, and reading does not
 * wait for writing.
 */
final class Database implements AutoCloseable {
    static final String FILE = "schaalsprong.db";
    private static final String MIGRATIONS = "classpath:nl/schaalsprong/store/migration";

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
        SQLiteDataSource source = new SQLiteDataSource(settings());
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway flyway = flyway(source);
            List<Finding> newer = newer(flyway, file);
            if (!newer.isEmpty()) {
                return new Outcome.Refused<>(newer);
            }
            flyway.migrate();
            Connection writer = source.getConnection();
            writer.setAutoCommit(false);
            return Outcome.good(new Database(file, writer, reader(file)));
        } catch (SQLException | org.flywaydb.core.api.FlywayException e) {
            return new Outcome.Refused<>(List.of(Faults.finding(e, file)));
        }
    }

    private static Flyway flyway(SQLiteDataSource source) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .outOfOrder(true)
                .load();
    }

    /** That the file was written by a later release, which this one must not touch. */
    private static List<Finding> newer(Flyway flyway, Path file) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (!applied.getState().isResolved()) {
                return List.of(
                        Finding.error("store.newer", Faults.place(file), applied.getVersion()));
            }
        }
        return List.of();
    }

    private static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        settings.setBusyTimeout(Limits.WAIT_MILLISECONDS);
        settings.enforceForeignKeys(true);
        return settings;
    }

    private static Connection reader(Path file) throws SQLException {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setBusyTimeout(Limits.WAIT_MILLISECONDS);
        settings.setExplicitReadOnly(true);
        settings.setReadOnly(true);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        Connection reader = source.getConnection();
        reader.setAutoCommit(false);
        return reader;
    }

    /**
     * What the work finds, seeing one state of the database throughout.
     *
     * @return findings {@code store.…} when the file cannot be read
     */
    <T> Outcome<T> read(Work<T> work) {
        reading.lock();
        try {
            T found = work.with(reader);
            reader.rollback();
            return Outcome.good(found);
        } catch (SQLException e) {
            return refused(e, reader);
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
            Outcome<T> outcome = work.with(writer);
            switch (outcome) {
                case Outcome.Good<T>(T value, var _) -> {
                    writer.commit();
                    kept.accept(value);
                }
                case Outcome.Refused<T> _ -> writer.rollback();
            }
            return outcome;
        } catch (SQLException e) {
            return refused(e, writer);
        } finally {
            writing.unlock();
        }
    }

    private <T> Outcome<T> refused(SQLException e, Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return new Outcome.Refused<>(List.of(Faults.finding(e, file)));
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
