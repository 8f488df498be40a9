package nl.schaalsprong.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnSignInTest {
    private static final String WORDS = "fiets kaas toren wolk";

    private final MemoryAccounts accounts = new MemoryAccounts();
    private final PlainSecrets secrets = new PlainSecrets();
    private final Administration administration = new Administration(accounts, secrets);
    private final SignIn signIn = new OwnSignIn(accounts, secrets);

    @Test
    void name_and_passphrase_prove_who_somebody_is() {
        administration.first("anna", WORDS).orThrow();
        assertEquals(Optional.of(new Person("anna", Role.ADMINISTRATOR)), person(" Anna", WORDS));
    }

    @Test
    void a_wrong_passphrase_proves_nothing() {
        administration.first("anna", WORDS).orThrow();
        assertEquals(Optional.empty(), person("anna", WORDS + "!"));
    }

    @Test
    void an_unknown_name_costs_as_many_comparisons_as_a_known_one() {
        administration.first("anna", WORDS).orThrow();
        person("nobody", "guess");
        person("anna", "guess");
        assertEquals(List.of("guess", "guess"), secrets.compared);
    }

    @Test
    void an_invitation_that_was_not_used_opens_nothing() {
        administration.first("anna", WORDS).orThrow();
        String code = administration.invite("bram", Role.EDITOR, "anna").orThrow().code();
        assertEquals(Optional.empty(), person("bram", code));
    }

    @Test
    void a_closed_account_opens_nothing() {
        administration.first("anna", WORDS).orThrow();
        String code = administration.invite("bram", Role.EDITOR, "anna").orThrow().code();
        administration.accept(code, WORDS).orThrow();
        administration.close("bram", "anna").orThrow();
        assertEquals(Optional.empty(), person("bram", WORDS));
    }

    @Test
    void nothing_that_opens_an_account_is_printed() {
        String printed =
                new Secret.Chosen("hash of it").toString() + new Proof.Typed("anna", "hash of it");
        assertEquals("ChosenTyped", printed);
    }

    private Optional<Person> person(String name, String passphrase) {
        return signIn.account(new Proof.Typed(name, passphrase)).map(Account::person);
    }
}
