package nl.schaalsprong.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.people.Attempts.Outcome;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Account ANNA =
            new Account("anna", Role.READER, new Secret.Chosen(""), true);

    private final Attempts attempts = new Attempts();

    @Test
    void failures_from_one_address_are_held_after_the_limit_whatever_the_names() {
        assertEquals(Limits.SIGN_INS_PER_ADDRESS, failures("1.1.1.1", "name "));
    }

    @Test
    void failures_from_one_address_do_not_hold_another() {
        failures("1.1.1.1", "name ");
        assertInstanceOf(
                Outcome.Proved.class, attempts.attempt("anna", "1.1.1.2", () -> Optional.of(ANNA)));
    }

    @Test
    void success_does_not_count() {
        for (int i = 0; i < Limits.SIGN_INS_PER_NAME * 3; i++) {
            attempts.attempt("anna", "1.1.1.1", () -> Optional.of(ANNA));
        }
        assertInstanceOf(
                Outcome.Failed.class, attempts.attempt("anna", "1.1.1.1", Optional::empty));
    }

    @Test
    void capitals_do_not_make_another_name() {
        for (int i = 0; i < Limits.SIGN_INS_PER_NAME; i++) {
            attempts.attempt("anna", "1.1.1." + i, Optional::empty);
        }
        assertInstanceOf(
                Outcome.Held.class, attempts.attempt(" ANNA", "1.1.2.1", () -> Optional.of(ANNA)));
    }

    private int failures(String address, String name) {
        return (int)
                IntStream.range(0, Limits.SIGN_INS_PER_ADDRESS * 2)
                        .mapToObj(i -> attempts.attempt(name + i, address, Optional::empty))
                        .filter(Outcome.Failed.class::isInstance)
                        .count();
    }
}
