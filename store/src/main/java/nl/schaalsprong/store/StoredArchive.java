package nl.schaalsprong.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;

/** The frozen dossiers in the database. */
final class StoredArchive implements Archive {
    private static final String SELECT =
            "SELECT d.hash, day, title_nl, title_en, scenario, scenario_nl, scenario_en, software,"
                    + " d.who, d.recorded, p.dossier IS NOT NULL"
                    + " FROM dossier d LEFT JOIN dossier_published p ON p.dossier = d.hash";

    private final Database database;

    StoredArchive(Database database) {
        this.database = database;
    }

    @Override
    public Outcome<Frozen> keep(Content content, List<Printed> papers, String who) {
        byte[] json = ContentJson.write(content);
        String hash = Hash.of(json);
        return database.write(
                connection -> {
                    if (find(connection, hash).isEmpty()) {
                        insert(connection, content, json, who);
                        for (Printed paper : papers) {
                            insert(connection, hash, paper);
                        }
                    }
                    return found(connection, hash);
                });
    }

    private static void insert(Connection connection, Content content, byte[] json, String who)
            throws SQLException {
        Content.Head head = content.head();
        String sql = "INSERT INTO dossier VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            List<String> values =
                    List.of(
                            Hash.of(json),
                            head.day().toString(),
                            head.title().nl(),
                            head.title().en(),
                            head.scenario(),
                            head.scenarioTitle().nl(),
                            head.scenarioTitle().en(),
                            head.receipt().software(),
                            who,
                            Clock.now().toString());
            for (int i = 0; i < values.size(); i++) {
                insert.setString(i + 1, values.get(i));
            }
            insert.setBytes(values.size() + 1, json);
            insert.executeUpdate();
        }
    }

    private static void insert(Connection connection, String hash, Printed paper)
            throws SQLException {
        String sql = "INSERT INTO dossier_paper VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, hash);
            insert.setString(2, paper.name());
            insert.setString(3, Hash.of(paper.bytes()));
            insert.setBytes(4, paper.bytes());
            insert.executeUpdate();
        }
    }

    @Override
    public Outcome<Frozen> publish(String hash, String who) {
        String sql = "INSERT OR IGNORE INTO dossier_published VALUES (?, ?, ?)";
        return database.write(
                connection -> {
                    if (find(connection, hash).isEmpty()) {
                        return refused("not-kept", hash);
                    }
                    try (PreparedStatement insert = connection.prepareStatement(sql)) {
                        insert.setString(1, hash);
                        insert.setString(2, who);
                        insert.setString(3, Clock.now().toString());
                        insert.executeUpdate();
                    }
                    return found(connection, hash);
                });
    }

    @Override
    public Outcome<List<Frozen>> all() {
        return database.read(
                connection -> {
                    List<Frozen> all = new ArrayList<>();
                    String sql = SELECT + " ORDER BY d.recorded DESC, d.hash";
                    try (PreparedStatement query = connection.prepareStatement(sql);
                            ResultSet rows = query.executeQuery()) {
                        while (rows.next()) {
                            all.add(frozen(rows));
                        }
                    }
                    return all;
                });
    }

    @Override
    public Outcome<Optional<Frozen>> find(String hash) {
        return database.read(connection -> find(connection, hash));
    }

    private static Outcome<Frozen> found(Connection connection, String hash) throws SQLException {
        return find(connection, hash).map(Outcome::good).orElseGet(() -> refused("not-kept", hash));
    }

    private static Optional<Frozen> find(Connection connection, String hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT + " WHERE d.hash = ?")) {
            query.setString(1, hash);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(frozen(rows)) : Optional.empty();
            }
        }
    }

    private static Frozen frozen(ResultSet row) throws SQLException {
        return new Frozen(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                new Text(row.getString(3), row.getString(4)),
                row.getString(5),
                new Text(row.getString(6), row.getString(7)),
                row.getString(8),
                row.getString(9),
                Instant.parse(row.getString(10)),
                row.getBoolean(11));
    }

    @Override
    public Outcome<byte[]> paper(String hash, String name) {
        return bytes(
                "SELECT bytes, sha256 FROM dossier_paper WHERE dossier = ? AND name = ?",
                hash,
                name);
    }

    @Override
    public Outcome<byte[]> content(String hash) {
        return bytes("SELECT content, hash FROM dossier WHERE hash = ?", hash);
    }

    private Outcome<byte[]> bytes(String sql, String... keys) {
        return database.read(connection -> bytes(connection, sql, keys)).then(found -> found);
    }

    private static Outcome<byte[]> bytes(Connection connection, String sql, String... keys)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.length; i++) {
                query.setString(i + 1, keys[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return refused("not-kept", keys[0]);
                }
                byte[] bytes = rows.getBytes(1);
                return Hash.of(bytes).equals(rows.getString(2))
                        ? Outcome.good(bytes)
                        : refused("altered", keys[0]);
            }
        }
    }

    private static <T> Outcome<T> refused(String name, String hash) {
        return new Outcome.Refused<>(
                List.of(Finding.error("dossier." + name, Place.whole(hash), hash)));
    }
}
