package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.web.page.Phrase.Piece;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(new TreeSet<>(all("nl").keySet()), new TreeSet<>(all("en").keySet()));
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        var english = all("en");
        all("nl")
                .forEach(
                        (key, dutch) ->
                                assertEquals(
                                        slots(dutch),
                                        slots(english.getProperty(key.toString(), "")),
                                        key.toString()));
    }

    @Test
    void no_word_calls_a_target_something_that_was_pledged() {
        assertFalse(
                all("nl").values().stream()
                        .anyMatch(w -> w.toString().matches(".*\\bbeloofd\\b.*")));
    }

    @Test
    void stars_make_strong_and_brackets_make_a_link() {
        Phrase phrase = Phrase.of("a **b** [[c]]", "/there", p -> p);
        assertEquals(
                List.of(
                        new Piece("a ", false, ""),
                        new Piece("b", true, ""),
                        new Piece(" ", false, ""),
                        new Piece("c", true, "/there")),
                phrase.pieces());
    }

    @Test
    void an_unknown_key_is_a_programmers_error() {
        Words words = Words.in(Language.DUTCH);
        assertThrows(IllegalArgumentException.class, () -> words.of("no.such.key"));
    }

    private static TreeSet<String> slots(Object pattern) {
        TreeSet<String> slots = new TreeSet<>();
        SLOT.matcher(pattern.toString()).results().map(MatchResult::group).forEach(slots::add);
        return slots;
    }

    private static java.util.Properties all(String tag) {
        var all = new java.util.Properties();
        Words.FILES.forEach(file -> all.putAll(Words.read(file + "_" + tag + ".properties")));
        return all;
    }
}
