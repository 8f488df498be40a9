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
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.people.Version;

/** The history of accounts in the database, all of it held in memory as well. */
final class StoredAccounts implements Accounts {
    private static final String ALL =
            "SELECT number, name, role, active, secret, until, who, recorded"
                    + " FROM account ORDER BY sequence";
    private static final String ADD =
            "INSERT INTO account (number, name, role, active, secret, until, who, recorded)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private volatile List<Version> history;

    private StoredAccounts(Database database, List<Version> history) {
        this.database = database;
        this.history = List.copyOf(history);
    }

    /** The accounts in a database. */
    static Outcome<StoredAccounts> open(Database database) {
        return database.read(StoredAccounts::all)
                .then(history -> Outcome.good(new StoredAccounts(database, history)));
    }

    @Override
    public List<Version> history() {
        return history;
    }

    @Override
    public Outcome<Version> append(Account account, int basedOn, String by) {
        return database.write(
                connection -> {
                    int known = standing(account.name()).map(Version::number).orElse(0);
                    if (known != basedOn) {
                        return changedSince(account.name());
                    }
                    Version next = new Version(basedOn + 1, account, by, Clock.now());
                    insert(connection, next);
                    return Outcome.good(next);
                },
                this::follow);
    }

    private static Outcome<Version> changedSince(String name) {
        return new Outcome.Refused<>(
                List.of(Finding.error("people.changed-since", Place.whole(name), name)));
    }

    private void follow(Version version) {
        List<Version> all = new ArrayList<>(history);
        all.add(version);
        history = List.copyOf(all);
    }

    private static void insert(Connection connection, Version version) throws SQLException {
        Account account = version.account();
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setInt(1, version.number());
            insert.setString(2, account.name());
            insert.setString(3, account.role().name());
            insert.setBoolean(4, account.active());
            switch (account.secret()) {
                case Secret.Chosen(String hash) -> {
                    insert.setString(5, hash);
                    insert.setString(6, null);
                }
                case Secret.Invited(String codeHash, Instant until) -> {
                    insert.setString(5, codeHash);
                    insert.setString(6, until.toString());
                }
            }
            insert.setString(7, version.by());
            insert.setString(8, version.recorded().toString());
            insert.executeUpdate();
        }
    }

    private static List<Version> all(Connection connection) throws SQLException {
        List<Version> versions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                versions.add(
                        new Version(
                                rows.getInt("number"),
                                account(rows),
                                rows.getString("who"),
                                Instant.parse(rows.getString("recorded"))));
            }
        }
        return versions;
    }

    private static Account account(ResultSet rows) throws SQLException {
        String secret = rows.getString("secret");
        Optional<Instant> until = Optional.ofNullable(rows.getString("until")).map(Instant::parse);
        return new Account(
                rows.getString("name"),
                Role.valueOf(rows.getString("role")),
                until.<Secret>map(moment -> new Secret.Invited(secret, moment))
                        .orElseGet(() -> new Secret.Chosen(secret)),
                rows.getBoolean("active"));
    }
}
