package nl.schaalsprong.dossier.content;

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
 * The sentences of the dossier, by key, in both languages. A missing key is a programmer's error.
 */
public final class Vocabulary {
    private static final Properties DUTCH = read(Language.DUTCH);
    private static final Properties ENGLISH = read(Language.ENGLISH);

    private Vocabulary() {}

    /** The words under a key. */
    public static Text text(String key) {
        return new Text(word(DUTCH, key), word(ENGLISH, key));
    }

    /** Whether there are words under a key. */
    public static boolean knows(String key) {
        return DUTCH.containsKey(key) && ENGLISH.containsKey(key);
    }

    /** The sentence under a key with these values in it. */
    public static Phrase phrase(String key, Value... values) {
        return new Phrase(text(key), List.of(values), List.of());
    }

    /** The sentence under {@code key.one} for a single thing, otherwise under {@code key.many}. */
    public static Phrase count(String key, int count) {
        return phrase(key + (count == 1 ? ".one" : ".many"), new Value.Count(count));
    }

    /** All words of a language, for the test that holds both languages together. */
    static Properties read(Language language) {
        String file = "/nl/schaalsprong/dossier/words_" + language.tag() + ".properties";
        Properties read = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private static String word(Properties words, String key) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("No words are written for (%s).".formatted(key));
        }
        return found;
    }
}
