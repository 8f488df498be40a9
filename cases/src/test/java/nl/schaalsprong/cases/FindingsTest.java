package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import nl.schaalsprong.base.Catalogue;
import nl.schaalsprong.base.Language;
import org.junit.jupiter.api.Test;

/** The words of the room's findings. */
class FindingsTest {
    @Test
    void both_languages_say_the_same_findings() {
        assertEquals(
                new TreeSet<>(Catalogue.words("cases", Language.DUTCH).stringPropertyNames()),
                new TreeSet<>(Catalogue.words("cases", Language.ENGLISH).stringPropertyNames()));
    }

    @Test
    void every_message_ends_with_advice() {
        Catalogue.words("cases", Language.DUTCH)
                .forEach((key, text) -> assertTrue(text.toString().contains(". Misschien ")));
        Catalogue.words("cases", Language.ENGLISH)
                .forEach((key, text) -> assertTrue(text.toString().contains(". Maybe ")));
    }
}
