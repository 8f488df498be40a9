package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.web.letter.Passages.Passage;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private final Reading reading =
            Reader.read(
                            "brief.txt",
                            "Er komen 1.200 woningen voor 1 januari 2030 in Eindhoven."
                                    .getBytes(StandardCharsets.UTF_8))
                    .orThrow();
    private final List<Passage> passages = Passages.of(reading.text(), reading.findings());

    @Test
    void together_the_pieces_are_the_text() {
        assertEquals(
                reading.text(), passages.stream().map(Passage::text).collect(Collectors.joining()));
    }

    @Test
    void a_piece_inside_a_finding_has_its_kind() {
        assertTrue(
                passages.stream()
                        .anyMatch(p -> p.kind().equals("quantity") && p.text().contains("1.200")));
    }

    @Test
    void every_finding_starts_once() {
        assertEquals(
                reading.findings().size(),
                passages.stream().mapToInt(p -> p.starts().size()).sum());
    }
}
