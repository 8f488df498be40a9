package nl.schaalsprong.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Pages as responses, and what a reader gets when there is none. */
@Component
public class Responses {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Answers answers;
    private final Pages pages;

    Responses(Answers answers, Pages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    /** Reads the state from the query and goes on, or says what is wrong with status 400. */
    public ResponseEntity<String> with(
            Language language,
            Map<String, List<String>> query,
            Function<State, ResponseEntity<String>> page) {
        return switch (StateReader.read(answers.subject(), query)) {
            case Outcome.Good<State>(State state, var _) -> page.apply(state);
            case Outcome.Refused<State>(var findings) -> refusal(language, 400, findings);
        };
    }

    /** A page that is there. */
    public ResponseEntity<String> page(String template, Object page) {
        return page(200, template, page);
    }

    /** A page with a status of its own. */
    public ResponseEntity<String> page(int status, String template, Object page) {
        return ResponseEntity.status(status).contentType(HTML).body(pages.html(template, page));
    }

    /** A page that says what went wrong. */
    public ResponseEntity<String> refusal(Language language, int status, List<Finding> findings) {
        return page(
                status, "message", message(language, status, Integer.toString(status), findings));
    }

    /** A page that says what went wrong, where the status alone does not. */
    ResponseEntity<String> refusal(Language language, int status, String reason) {
        return page(status, "message", message(language, status, reason, List.of()));
    }

    private Message message(Language language, int status, String reason, List<Finding> findings) {
        Words words = Words.in(language);
        Frame frame =
                Frame.of(
                        answers.subject(),
                        language,
                        State.START,
                        "",
                        words.of("error.title", status),
                        new Links(Frame.other(language), State.START).overview());
        return Message.of(frame, status, reason, findings);
    }
}
