package nl.schaalsprong.web.letter;

import java.util.List;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.visitor.Token;

/**
 * The letters one may open, and the form to read another one.
 *
 * @param token proves the form is ours
 * @param action where the form goes to read without keeping
 * @param keep where it goes to be kept; empty for who may not
 * @param refusals why an upload could not be read, in the language of the page
 */
public record LettersPage(
        Frame frame,
        Token token,
        String action,
        String keep,
        List<String> refusals,
        List<Row> rows) {
    /**
     * One letter.
     *
     * @param about where it comes from and who may see it
     * @param judged how many findings somebody decided about
     * @param open how many are still to be judged
     */
    public record Row(String name, String link, String about, boolean draft, int judged, int open) {
        /** How many findings there are. */
        public int all() {
            return judged + open;
        }
    }
}
