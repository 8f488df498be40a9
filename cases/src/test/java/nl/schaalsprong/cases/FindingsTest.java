package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void every_finding_is_provoked_by_a_test() throws IOException {
        Path tests =
                Path.of(System.getProperty("sprong.home"), "cases/src/test/java/nl/schaalsprong");
        String sources =
                Files.readString(tests.resolve("cases/RefusalTest.java"))
                        + Files.readString(tests.resolve("cases/HostileTest.java"))
                        + Files.readString(tests.resolve("cases/SeriesFileTest.java"))
                        + Files.readString(tests.resolve("cases/CorrelationsFileTest.java"))
                        + Files.readString(tests.resolve("cases/CaseFilesTest.java"));
        List<String> untested =
                Catalogue.words("cases", Language.ENGLISH).stringPropertyNames().stream()
                        .filter(name -> !sources.contains(" " + name + "\""))
                        .filter(name -> !sources.contains("\"cases." + name + "\""))
                        .filter(name -> !sources.contains("\"" + name + "\""))
                        .sorted()
                        .toList();
        assertEquals(List.of(), untested);
    }

    @Test
    void every_message_ends_with_advice() {
        Catalogue.words("cases", Language.DUTCH)
                .forEach((key, text) -> assertTrue(text.toString().contains(". Misschien ")));
        Catalogue.words("cases", Language.ENGLISH)
                .forEach((key, text) -> assertTrue(text.toString().contains(". Maybe ")));
    }
}
