package nl.schaalsprong.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;

/**
 * Brings the tables of a database up to date: runs each file of {@link #FILES} once, in that order,
 * and notes in the table {@code migration} that it did. A file that was released is never altered;
 * what is to be different is a new file.
 */
final class Migrations {
    /** In {@code resources/nl/schaalsprong/store/migration/}; a new one goes at the end. */
    static final List<String> FILES =
            List.of(
                    "V1__journal.sql",
                    "V2__accounts.sql",
                    "V3__letters.sql",
                    "V4__scenario.sql",
                    "V5__dossier.sql");

    private static final String FOLDER = "/nl/schaalsprong/store/migration/";

    private Migrations() {}

    /**
     * Runs what was not run yet.
     *
     * @param connection in autocommit mode
     * @return findings when the database comes from another release; then it is not touched
     */
    static List<Finding> run(Connection connection, Path file) throws SQLException {
        Map<String, String> done = done(connection);
        for (var one : done.entrySet()) {
            if (!FILES.contains(one.getKey())
                    || !Hash.of(script(one.getKey())).equals(one.getValue())) {
                return List.of(Finding.error("store.newer", Faults.place(file), one.getKey()));
            }
        }
        for (String name : FILES) {
            if (!done.containsKey(name)) {
                run(connection, name);
            }
        }
        return List.of();
    }

    private static Map<String, String> done(Connection connection) throws SQLException {
        Map<String, String> done = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            if (isNew(statement)) {
                return done;
            }
            try (ResultSet rows = statement.executeQuery("SELECT name, sha256 FROM migration")) {
                while (rows.next()) {
                    done.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return done;
    }

    private static boolean isNew(Statement statement) throws SQLException {
        String tables = "SELECT 1 FROM sqlite_master WHERE name = 'migration'";
        try (ResultSet rows = statement.executeQuery(tables)) {
            return !rows.next();
        }
    }

    /** One file and the note that it was run: both or neither. */
    private static void run(Connection connection, String name) throws SQLException {
        String script = script(name);
        String note = "INSERT INTO migration (name, sha256) VALUES (?, ?)";
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate(
                    "CREATE TABLE IF NOT EXISTS migration"
                            + " (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID");
            statement.executeUpdate(script);
            try (PreparedStatement insert = connection.prepareStatement(note)) {
                insert.setString(1, name);
                insert.setString(2, Hash.of(script));
                insert.executeUpdate();
            }
            statement.executeUpdate("COMMIT");
        } catch (SQLException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, SQLException why) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException again) {
            why.addSuppressed(again);
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
