package nl.schaalsprong.web.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.schaalsprong.people.Administration;
import nl.schaalsprong.people.Secrets;

/**
 * What proves that somebody may make the first account: a code that only the console of the server
 * shows. It is gone after use, and at every restart.
 */
public final class FirstCode {
    private final Administration administration;
    private final String code;

    /** A new code. */
    public FirstCode(Administration administration, Secrets secrets) {
        this.administration = administration;
        this.code = secrets.code();
    }

    /** Where the first account is made; empty once there is one. */
    public Optional<String> path() {
        return administration.isEmpty()
                ? Optional.of("eerste-beheerder?code=" + code)
                : Optional.empty();
    }

    /** Whether this is the code, and it was not used. */
    boolean opens(String given) {
        return administration.isEmpty()
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        code.getBytes(StandardCharsets.UTF_8));
    }
}
