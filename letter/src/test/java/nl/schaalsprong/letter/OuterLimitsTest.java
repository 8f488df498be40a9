package nl.schaalsprong.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.Limits;
import org.junit.jupiter.api.Test;

/** What is left of a letter that is readable and still says more than anybody would read. */
class OuterLimitsTest {
    private static final String MONEY = "Dat kost € 5 miljoen. ";

    @Test
    void findings_beyond_the_limit_are_left_out() {
        assertEquals(10, Letters.read(MONEY.repeat(10)).findings().size());
        assertEquals(
                Limits.FINDINGS, Letters.read(MONEY.repeat(Limits.FINDINGS + 1)).findings().size());
    }

    @Test
    void a_note_says_that_findings_were_left_out() {
        String many = MONEY.repeat(Limits.FINDINGS + 1);
        assertEquals("letter.findings-cut", Letters.read(many).notes().getLast().code());
        assertEquals(0, Letters.read(MONEY.repeat(10)).notes().size());
    }

    @Test
    void a_sentence_as_long_as_the_limit_is_read_as_one() {
        assertEquals("le", boundAfter(Limits.SENTENCE_WORDS - 3));
    }

    @Test
    void a_sentence_longer_than_the_limit_is_cut_and_its_words_no_longer_work_together() {
        assertEquals("eq", boundAfter(Limits.SENTENCE_WORDS - 1));
    }

    /** The bound that is read where "maximaal 5 woningen" comes after so many other words. */
    private static String boundAfter(int words) {
        Reading reading = Letters.read("woord ".repeat(words) + "maximaal 5 woningen.");
        return Letters.all(reading, Found.Quantity.class).getFirst().hedge();
    }
}
