package nl.schaalsprong.web.people;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import nl.schaalsprong.people.Secrets;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * Secrets with the arithmetic of Spring Security: PBKDF2 with HMAC-SHA-256 and as many rounds as
 * OWASP advises. It takes passphrases of any length (BCrypt stops at 72 bytes) and needs nothing
 * beside the JDK (Argon2 would bring a library). The hash names its method, so that a better one
 * can follow while old hashes still work.
 */
public final class SpringSecrets implements Secrets {
    private static final String METHOD = "pbkdf2-sha256-600000";
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int CODE = 20;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    METHOD,
                    Map.of(
                            METHOD,
                            new Pbkdf2PasswordEncoder(
                                    "",
                                    SALT,
                                    ROUNDS,
                                    SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));

    @Override
    public String hash(String passphrase) {
        return encoder.encode(passphrase);
    }

    @Override
    public boolean matches(String passphrase, String hash) {
        return encoder.matches(passphrase, hash);
    }

    @Override
    public String code() {
        byte[] code = new byte[CODE];
        random.nextBytes(code);
        return HexFormat.of().formatHex(code);
    }
}
