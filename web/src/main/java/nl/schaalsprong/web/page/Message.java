package nl.schaalsprong.web.page;

import java.util.List;
import nl.schaalsprong.base.Finding;

/**
 * A page that says what went wrong, what was kept and what to do.
 *
 * @param status of the response
 * @param findings in the language of the page
 */
public record Message(
        Frame frame, int status, String title, String kept, List<String> findings, String advice) {
    /**
     * A page for a status.
     *
     * @param reason under which its words stand; those of 500 when it has none
     */
    static Message of(Frame frame, int status, String reason, List<Finding> findings) {
        Words words = frame.words();
        String known = words.orElse("error." + reason, "").isEmpty() ? "500" : reason;
        return new Message(
                frame,
                status,
                words.of("error." + known),
                words.of("error." + known + ".kept"),
                findings.stream().map(f -> f.message(words.language())).toList(),
                words.of("error." + known + ".advice"));
    }
}
