package nl.schaalsprong.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.SavedNames;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.SavedScenario.Edit;
import nl.schaalsprong.futures.SavedScenarios;
import nl.schaalsprong.futures.ScenarioText;

/** Named scenarios in the database; every change is a line of its own. */
final class StoredScenarios implements SavedScenarios {
    private static final String COLUMNS =
            "SELECT id, version, name, maker, published, withdrawn, content, who, recorded"
                    + " FROM scenario AS s ";
    private static final String LATEST =
            "version = (SELECT max(version) FROM scenario AS t WHERE t.id = s.id)";
    private static final String ALL =
            COLUMNS + "WHERE withdrawn = 0 AND " + LATEST + " ORDER BY sequence DESC";
    private static final String VERSIONS = COLUMNS + "WHERE id = ? ORDER BY version";
    private static final String COUNT =
            "SELECT count(*) FROM scenario AS s WHERE withdrawn = 0 AND maker = ? AND " + LATEST;
    private static final String ADD =
            "INSERT INTO scenario (id, version, name, maker, published, withdrawn, content, hash,"
                    + " who, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;

    StoredScenarios(Database database) {
        this.database = database;
    }

    @Override
    public Outcome<List<SavedScenario>> all() {
        return database.read(connection -> list(connection, ALL));
    }

    @Override
    public Outcome<List<SavedScenario>> versions(String id) {
        return database.read(connection -> list(connection, VERSIONS, id));
    }

    @Override
    public Outcome<SavedScenario> add(String name, String text, String who) {
        return SavedNames.read(name)
                .then(
                        plain ->
                                database.write(
                                        connection -> {
                                            Instant now = Clock.now();
                                            int kept = count(connection, who);
                                            SavedScenario first =
                                                    first(plain, text, who, now, kept);
                                            return switch (SavedNames.room(kept)) {
                                                case Outcome.Refused<Integer>(var why) ->
                                                        new Outcome.Refused<>(why);
                                                case Outcome.Good<Integer> _ ->
                                                        insert(connection, first);
                                            };
                                        }));
    }

    /** Nobody makes two scenarios with the same number of others at the same moment. */
    private static SavedScenario first(
            String name, String text, String who, Instant now, int kept) {
        String id = Hash.of(String.join("\n", who, now.toString(), name, text, "" + kept));
        return new SavedScenario(id.substring(0, 16), 1, name, who, false, false, text, who, now);
    }

    @Override
    public Outcome<SavedScenario> change(String id, int basedOn, Edit edit, String who) {
        return checked(edit)
                .then(
                        plain ->
                                database.write(
                                        connection -> {
                                            var versions = list(connection, VERSIONS, id);
                                            var latest =
                                                    versions.isEmpty()
                                                            ? Optional.<SavedScenario>empty()
                                                            : Optional.of(versions.getLast());
                                            return switch (SavedNames.latest(latest, id, basedOn)) {
                                                case Outcome.Refused<SavedScenario> no -> no;
                                                case Outcome.Good<SavedScenario> yes ->
                                                        insert(
                                                                connection,
                                                                yes.value()
                                                                        .changed(
                                                                                plain,
                                                                                who,
                                                                                Clock.now()));
                                            };
                                        }));
    }

    private static Outcome<Edit> checked(Edit edit) {
        return switch (edit) {
            case Edit.Rename(String name) ->
                    SavedNames.read(name).then(plain -> Outcome.good(new Edit.Rename(plain)));
            case Edit.Publish _, Edit.Withdraw _ -> Outcome.good(edit);
        };
    }

    private static Outcome<SavedScenario> insert(Connection connection, SavedScenario saved)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, saved.id());
            insert.setInt(2, saved.version());
            insert.setString(3, saved.name());
            insert.setString(4, saved.maker());
            insert.setBoolean(5, saved.published());
            insert.setBoolean(6, saved.withdrawn());
            insert.setString(7, saved.text());
            insert.setString(8, ScenarioText.id(saved.text()));
            insert.setString(9, saved.who());
            insert.setString(10, saved.at().toString());
            insert.executeUpdate();
        }
        return Outcome.good(saved);
    }

    private static List<SavedScenario> list(Connection connection, String sql, String... values)
            throws SQLException {
        List<SavedScenario> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
        }
        return found;
    }

    private static SavedScenario row(ResultSet rows) throws SQLException {
        return new SavedScenario(
                rows.getString("id"),
                rows.getInt("version"),
                rows.getString("name"),
                rows.getString("maker"),
                rows.getBoolean("published"),
                rows.getBoolean("withdrawn"),
                rows.getString("content"),
                rows.getString("who"),
                Instant.parse(rows.getString("recorded")));
    }

    private static int count(Connection connection, String maker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setString(1, maker);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
