package nl.schaalsprong.diagram.told;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import nl.schaalsprong.base.Language;

/** The words of pictures in one language, by key. A missing key is a programmer's error. */
final class Phrases {
    private static final Phrases DUTCH = new Phrases(read(Language.DUTCH));
    private static final Phrases ENGLISH = new Phrases(read(Language.ENGLISH));

    private final Properties words;

    private Phrases(Properties words) {
        this.words = words;
    }

    static Phrases in(Language language) {
        return switch (language) {
            case DUTCH -> DUTCH;
            case ENGLISH -> ENGLISH;
        };
    }

    /** With {@code {0}}, {@code {1}}, … replaced by the values. */
    String of(String key, Object... values) {
        String text = Objects.requireNonNull(words.getProperty(key), key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** One under {@code key.one}, several under {@code key.many}. */
    String count(String key, int count) {
        return of(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** The file of words, for the test that holds both languages together. */
    static Properties read(Language language) {
        Properties read = new Properties();
        String file = "/nl/schaalsprong/diagram/words_" + language.tag() + ".properties";
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Phrases.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
