package nl.schaalsprong.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.register.journal.Canonical;
import nl.schaalsprong.register.journal.Chain;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;

/**
 * The history of the register in the database. All of it is held in memory as well, in a value that
 * is replaced when lines are added, so that looking never touches the disk.
 */
final class StoredJournal implements Journal {
    private static final String ALL =
            "SELECT sequence, format, version, change, who, recorded, previous, hash"
                    + " FROM journal ORDER BY sequence";
    private static final String ADD =
            "INSERT INTO journal (sequence, format, version, change, who, recorded, previous, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private volatile History history;

    private StoredJournal(Database database, History history) {
        this.database = database;
        this.history = history;
    }

    /** The journal in a database, or what is wrong with its lines. */
    static Outcome<StoredJournal> open(Database database) {
        return database.read(StoredJournal::all)
                .then(lines -> lines)
                .then(StoredJournal::linked)
                .then(history -> Outcome.good(new StoredJournal(database, history)));
    }

    private static Outcome<History> linked(History history) {
        return Chain.unlinked(history)
                .map(StoredJournal::<History>refused)
                .orElseGet(() -> Outcome.good(history));
    }

    private static <T> Outcome<T> refused(Finding why) {
        return new Outcome.Refused<>(List.of(why));
    }

    private static Outcome<History> all(Connection connection) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Line line = Line.of(rows);
                if (!line.isWhatWasWritten()) {
                    return refused(Chain.broken(line.sequence()));
                }
                Optional<Entry> entry = line.entry();
                if (entry.isEmpty()) {
                    return refused(
                            Finding.error(
                                    "store.other-format", Place.whole("journal"), line.sequence()));
                }
                entries.add(entry.get());
            }
        }
        return Outcome.good(new History(entries));
    }

    @Override
    public Outcome<List<Entry>> append(List<Change> changes, String who) {
        return database.write(
                connection ->
                        switch (Chain.next(history, changes, who, Clock.now())) {
                            case Outcome.Refused<List<Entry>> refused -> refused;
                            case Outcome.Good<List<Entry>> good -> {
                                insert(connection, good.value());
                                yield good;
                            }
                        },
                this::follow);
    }

    private static void insert(Connection connection, List<Entry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Entry entry : entries) {
                insert.setLong(1, entry.sequence());
                insert.setInt(2, Chain.FORMAT);
                insert.setInt(3, entry.version());
                insert.setString(4, Canonical.text(entry.change()));
                insert.setString(5, entry.who());
                insert.setString(6, entry.recorded().toString());
                insert.setString(7, entry.previous());
                insert.setString(8, entry.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes over what is on the disk now. */
    private void follow(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(history.entries());
        all.addAll(entries);
        history = new History(all);
    }

    @Override
    public History history() {
        return history;
    }
}
