package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.people.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredAccountsTest {
    private static final Account ANNA =
            new Account("anna", Role.ADMINISTRATOR, new Secret.Chosen("{x}hash"), true);
    private static final Account BRAM =
            new Account(
                    "bram",
                    Role.READER,
                    new Secret.Invited("code", Instant.parse("2026-11-24T12:00:00.123Z")),
                    false);

    @TempDir Path folder;

    @Test
    void every_version_comes_back_as_it_was() {
        List<Version> written;
        try (Store store = Store.open(folder).orThrow()) {
            written =
                    List.of(
                            store.accounts().append(ANNA, 0, "anna").orThrow(),
                            store.accounts().append(BRAM, 0, "anna").orThrow(),
                            store.accounts().append(ANNA, 1, "bram").orThrow());
        }
        try (Store store = Store.open(folder).orThrow()) {
            assertEquals(written, store.accounts().history());
        }
    }

    @Test
    void a_version_based_on_an_older_one_is_refused_and_leaves_no_trace() {
        try (Store store = Store.open(folder).orThrow()) {
            store.accounts().append(ANNA, 0, "anna").orThrow();
            Outcome<Version> late = store.accounts().append(ANNA, 0, "bram");
            assertEquals(
                    List.of("people.changed-since"),
                    late.findings().stream().map(Finding::code).toList());
            assertEquals(1, store.accounts().history().size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE account SET role = 'READER'", "DELETE FROM account"})
    void lines_are_never_altered_or_taken_out(String statement) {
        try (Store store = Store.open(folder).orThrow()) {
            store.accounts().append(ANNA, 0, "anna").orThrow();
        }
        Database database = Database.open(folder.resolve(Database.FILE)).orThrow();
        Outcome<Integer> outcome =
                database.write(
                        connection -> {
                            try (var work = connection.createStatement()) {
                                return Outcome.good(work.executeUpdate(statement));
                            } catch (SQLException e) {
                                assertEquals(
                                        true, String.valueOf(e.getMessage()).contains("never"));
                                throw e;
                            }
                        });
        assertEquals(
                List.of("store.failed"), outcome.findings().stream().map(Finding::code).toList());
        database.close();
    }
}
