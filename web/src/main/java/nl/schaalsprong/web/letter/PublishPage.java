package nl.schaalsprong.web.letter;

import java.util.List;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.visitor.Token;

/**
 * What becomes public when an editor says so: a list first, then the button.
 *
 * @param letter whether the letter itself is still for editors only
 * @param count records among the rows; decisions are not counted
 */
public record PublishPage(
        Frame frame,
        Token token,
        String name,
        String action,
        String back,
        boolean letter,
        int count,
        List<Row> rows,
        List<String> refusals) {
    /** One record. */
    public record Row(String type, String title, String link) {}
}
