package nl.schaalsprong.dossier.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Language;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(
                new TreeSet<>(Vocabulary.read(Language.DUTCH).stringPropertyNames()),
                new TreeSet<>(Vocabulary.read(Language.ENGLISH).stringPropertyNames()));
    }

    @Test
    void both_languages_speak_of_the_same_values() {
        for (String key : Vocabulary.read(Language.DUTCH).stringPropertyNames()) {
            assertEquals(slots(Vocabulary.text(key).nl()), slots(Vocabulary.text(key).en()), key);
        }
    }

    private static List<String> slots(String words) {
        return SLOT.matcher(words).results().map(r -> r.group()).sorted().toList();
    }
}
