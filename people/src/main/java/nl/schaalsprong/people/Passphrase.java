package nl.schaalsprong.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;

/**
 * The rules for a passphrase, after NIST SP 800-63B: long, no rules about kinds of characters, not
 * one that everybody tries first.
 */
final class Passphrase {
    /** Fewer different characters than this is a key held down. */
    private static final int DIFFERENT = 5;

    private static final Set<String> COMMON = common();

    private Passphrase() {}

    /** One form for characters that can be typed in more than one way. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** What is wrong with a normal passphrase; empty when it can be used. */
    static List<Finding> faults(String passphrase, String name) {
        return fault(passphrase, name)
                .map(code -> List.of(finding(code, passphrase)))
                .orElse(List.of());
    }

    private static Optional<String> fault(String passphrase, String name) {
        String bare = bare(passphrase);
        if (length(passphrase) < Limits.SHORTEST) {
            return Optional.of("people.passphrase-short");
        } else if (length(passphrase) > Limits.LONGEST) {
            return Optional.of("people.passphrase-long");
        } else if (length(bare.replace(bare(name), "")) < Limits.SHORTEST) {
            return Optional.of("people.passphrase-name");
        } else if (COMMON.contains(bare) || bare.chars().distinct().count() < DIFFERENT) {
            return Optional.of("people.passphrase-common");
        }
        return Optional.empty();
    }

    private static Finding finding(String code, String passphrase) {
        Place place = Place.whole("passphrase");
        return switch (code) {
            case "people.passphrase-short" ->
                    Finding.error(code, place, length(passphrase), Limits.SHORTEST);
            case "people.passphrase-long" -> Finding.error(code, place, Limits.LONGEST);
            default -> Finding.error(code, place);
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** In small letters without spaces: what a guesser would vary. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static Set<String> common() {
        try (var in = Passphrase.class.getResourceAsStream("common-passphrases.txt")) {
            byte[] all = Objects.requireNonNull(in, "the list is part of this room").readAllBytes();
            return new String(all, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Passphrase::bare)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
