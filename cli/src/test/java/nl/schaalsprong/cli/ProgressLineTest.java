package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Progress;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final Progress.Seen SEEN = new Progress.Seen(24_000, 1_000_000, 2);

    @Test
    void it_says_how_far_how_fast_and_how_long_still() {
        assertEquals(
                "24,000 of 1,000,000 futures, 12,000 a second, about 81 s to go",
                ProgressLine.line(SEEN, "futures", Language.ENGLISH));
    }

    @Test
    void it_says_so_in_dutch_with_dutch_numbers() {
        assertEquals(
                "24.000 van 1.000.000 toekomsten, 12.000 per seconde, nog ongeveer 81 s",
                ProgressLine.line(SEEN, "toekomsten", Language.DUTCH));
    }

    @Test
    void a_run_of_less_than_a_second_says_nothing() {
        StringWriter said = new StringWriter();
        ProgressLine line = new ProgressLine(Language.DUTCH, new PrintWriter(said));
        line.expect(2);
        line.passed(2);
        assertEquals("", said.toString());
    }
}
