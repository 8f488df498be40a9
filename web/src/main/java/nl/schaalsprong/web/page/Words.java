package nl.schaalsprong.web.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;

/**
 * The words of the pages in one language, by key. A missing key is a programmer's error. The file
 * {@code words} holds what every page needs; each topic has a file of its own.
 */
public final class Words {
    static final List<String> FILES =
            List.of(
                    "words",
                    "busy",
                    "limit",
                    "register",
                    "scenario",
                    "promise",
                    "place",
                    "chart",
                    "review",
                    "why",
                    "model",
                    "history",
                    "money",
                    "people",
                    "dossier");

    private static final Words DUTCH = new Words(Language.DUTCH);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final Language language;
    private final Properties patterns;

    private Words(Language language) {
        this.language = language;
        this.patterns = new Properties();
        FILES.forEach(file -> patterns.putAll(read(file + "_" + language.tag() + ".properties")));
    }

    /** The words of a language. */
    public static Words in(Language language) {
        return switch (language) {
            case DUTCH -> DUTCH;
            case ENGLISH -> ENGLISH;
        };
    }

    /** The language these words are in. */
    public Language language() {
        return language;
    }

    /** A text of the case in this language. */
    public String of(Text text) {
        return text.in(language);
    }

    /** The words under a key, with {@code {0}}, {@code {1}}, … replaced by the values. */
    public String of(String key, Object... values) {
        return fill(pattern(key), values);
    }

    /** Words where {@code **…**} is strong and {@code [[…]]} is a link to {@code link}. */
    public Phrase phrase(String key, String link, Object... values) {
        return Phrase.of(pattern(key), link, piece -> fill(piece, values));
    }

    /**
     * Singular under {@code key.one}, otherwise plural under {@code key.many}; the count is {0}.
     */
    public String count(String key, int count) {
        return of(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** The words under the key, or those of the case when the key is not known. */
    public String orElse(String key, String other) {
        return patterns.getProperty(key, other);
    }

    private String pattern(String key) {
        String found = patterns.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("No words are written for (%s).".formatted(key));
        }
        return found;
    }

    private static String fill(String pattern, Object... values) {
        StringBuilder text = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (int open; (open = pattern.indexOf('{', from)) >= 0; ) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open)
                    .append(values[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** The file of words, for the test that holds both languages together. */
    static Properties read(String file) {
        Properties read = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Words.class.getResourceAsStream("/nl/schaalsprong/web/" + file)),
                        StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
