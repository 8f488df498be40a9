package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.schaalsprong.letter.found.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters we wrote, each with an answer key checked by hand: every finding but names, in order of
 * place. A line too many is a false finding, a line too few a missed one.
 */
class SampleLettersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"province", "official-layout", "voortgang-woondeal", "bereikbaarheid-mirt"})
    void a_letter_gives_exactly_the_findings_of_its_answer_key(String name) throws IOException {
        String found =
                Letters.sample(name).findings().stream()
                        .filter(f -> !(f instanceof Found.Entity))
                        .map(f -> f.kind() + " " + Forms.of(f) + "\n")
                        .collect(Collectors.joining());
        assertEquals(key(name), found);
    }

    private static String key(String name) throws IOException {
        try (var in = SampleLettersTest.class.getResourceAsStream(name + ".key")) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
