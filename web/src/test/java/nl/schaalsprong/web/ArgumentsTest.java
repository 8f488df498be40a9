package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Path HOME = Path.of("checkout");

    @Test
    void without_words_it_is_the_brainport_case_on_8080() {
        assertEquals(
                new Arguments(
                        HOME.resolve("cases").resolve("brainport"), HOME.resolve("data"), 8080),
                Arguments.read(List.of(), HOME).orElseThrow());
    }

    @Test
    void case_data_and_port_can_be_given() {
        List<String> words = List.of("--port", "9000", "--case", "other", "--data", "kept");
        assertEquals(
                new Arguments(Path.of("other"), Path.of("kept"), 9000),
                Arguments.read(words, HOME).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port", "--port x", "--port 70000", "--port -1", "--colour red", "8080"})
    void anything_else_is_wrong_usage(String words) {
        assertTrue(Arguments.read(List.of(words.split(" ")), HOME).isEmpty());
    }
}
