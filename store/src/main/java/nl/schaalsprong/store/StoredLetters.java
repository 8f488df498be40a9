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
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.letter.kept.KeptLetter;
import nl.schaalsprong.letter.kept.Letters;
import nl.schaalsprong.register.journal.Visibility;

/** The letters in the database. The bytes stay on the disk; the rest is small. */
final class StoredLetters implements Letters {
    private static final String ALL =
            "SELECT sha256, name, length(content) AS size, who, kept, visibility FROM letter";
    private static final String ONE = ALL + " WHERE sha256 = ?";
    private static final String NEWEST_FIRST = ALL + " ORDER BY number DESC";
    private static final String CONTENT = "SELECT content FROM letter WHERE sha256 = ?";
    private static final String ROOM =
            "SELECT count(*) AS letters, coalesce(sum(length(content)), 0) AS bytes FROM letter";
    private static final String ADD =
            "INSERT INTO letter (sha256, name, who, kept, visibility, content)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private static final String SHOW = "UPDATE letter SET visibility = ? WHERE sha256 = ?";

    private final Database database;
    private final int most;
    private final long mostBytes;

    StoredLetters(Database database) {
        this(database, Limits.LETTERS, Limits.LETTER_BYTES);
    }

    /** With bounds of its own, for the test of each. */
    StoredLetters(Database database, int most, long mostBytes) {
        this.database = database;
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** How many letters, and how many bytes of them. */
    List<Long> bounds() {
        return List.of((long) most, mostBytes);
    }

    @Override
    public Outcome<KeptLetter> keep(String name, byte[] content, String who) {
        String sha256 = Hash.of(content);
        return database.write(
                connection -> {
                    Optional<KeptLetter> there = one(connection, sha256);
                    if (there.isPresent()) {
                        return Outcome.good(there.get());
                    }
                    Optional<Finding> full = full(connection, name, content.length);
                    if (full.isPresent()) {
                        return new Outcome.Refused<>(List.of(full.get()));
                    }
                    Instant now = Clock.now();
                    KeptLetter letter =
                            new KeptLetter(
                                    sha256, name, content.length, who, now, Visibility.DRAFT);
                    insert(connection, letter, content);
                    return Outcome.good(letter);
                });
    }

    /** Why there is no room for so many bytes more. */
    private Optional<Finding> full(Connection connection, String name, int bytes)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ROOM);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            if (rows.getInt("letters") >= most) {
                return Optional.of(Finding.error("letter.too-many", Place.whole(name), most));
            }
            return rows.getLong("bytes") + bytes > mostBytes
                    ? Optional.of(Finding.error("letter.no-room", Place.whole(name), mostBytes))
                    : Optional.empty();
        }
    }

    private static void insert(Connection connection, KeptLetter letter, byte[] content)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, letter.sha256());
            insert.setString(2, letter.name());
            insert.setString(3, letter.who());
            insert.setString(4, letter.kept().toString());
            insert.setString(5, letter.visibility().name());
            insert.setBytes(6, content);
            insert.executeUpdate();
        }
    }

    @Override
    public List<KeptLetter> all() {
        return database.<List<KeptLetter>>read(
                        connection -> {
                            List<KeptLetter> letters = new ArrayList<>();
                            try (PreparedStatement query =
                                            connection.prepareStatement(NEWEST_FIRST);
                                    ResultSet rows = query.executeQuery()) {
                                while (rows.next()) {
                                    letters.add(letter(rows));
                                }
                            }
                            return letters;
                        })
                .orThrow();
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return database.<Optional<byte[]>>read(
                        connection -> {
                            try (PreparedStatement query = connection.prepareStatement(CONTENT)) {
                                query.setString(1, sha256);
                                try (ResultSet rows = query.executeQuery()) {
                                    return rows.next()
                                            ? Optional.of(rows.getBytes("content"))
                                            : Optional.empty();
                                }
                            }
                        })
                .orThrow();
    }

    @Override
    public Outcome<KeptLetter> show(String sha256, Visibility visibility) {
        return database.write(
                connection -> {
                    try (PreparedStatement update = connection.prepareStatement(SHOW)) {
                        update.setString(1, visibility.name());
                        update.setString(2, sha256);
                        update.executeUpdate();
                    }
                    return one(connection, sha256)
                            .map(Outcome::good)
                            .orElseThrow(() -> new IllegalArgumentException("No such letter."));
                });
    }

    private static Optional<KeptLetter> one(Connection connection, String sha256)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ONE)) {
            query.setString(1, sha256);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(letter(rows)) : Optional.empty();
            }
        }
    }

    private static KeptLetter letter(ResultSet row) throws SQLException {
        return new KeptLetter(
                row.getString("sha256"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("who"),
                Instant.parse(row.getString("kept")),
                Visibility.valueOf(row.getString("visibility")));
    }
}
