package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.visitor.Token;
import org.junit.jupiter.api.Test;

class LetterPageTest {
    @Test
    void a_letter_within_the_limit_is_shown_whole() {
        assertFalse(page(Limits.SHOWN).cut());
    }

    @Test
    void a_longer_letter_is_cut_and_the_page_says_so() {
        LetterPage page = page(Limits.SHOWN + 1);
        assertEquals(Limits.SHOWN, page.passages().getFirst().text().length());
        assertTrue(page.cut());
    }

    private static LetterPage page(int length) {
        Reading read =
                Reader.read("brief.txt", "Een brief.".getBytes(StandardCharsets.UTF_8)).orThrow();
        Frame frame =
                Frame.of(Example.subject(), Language.DUTCH, State.START, "letters", "", "/en");
        return LetterPage.of(
                frame,
                new Token("_csrf", ""),
                "/brieven",
                new Reading(read.document(), "x".repeat(length), List.of(), List.of()));
    }
}
