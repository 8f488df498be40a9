package nl.schaalsprong.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.http.HttpHeaders;
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

    /**
     * The same for a page that is computed: it is given the answers of the day one looks back to,
     * or of now.
     */
    public ResponseEntity<String> looking(
            Language language,
            Map<String, List<String>> query,
            BiFunction<Answers, State, ResponseEntity<String>> page) {
        return switch (looking(query)) {
            case Outcome.Good<Look>(Look(var then, var state), var _) -> page.apply(then, state);
            case Outcome.Refused<Look>(var findings) -> refusal(language, 400, findings);
        };
    }

    /** What is looked at: answers and the choices among them. */
    public record Look(Answers then, State state) {}

    /** The answers a query string looks at and its state, or what is wrong with it. */
    public Outcome<Look> looking(Map<String, List<String>> query) {
        Past past = StateReader.past(query);
        return switch (answers.seen(past.view(false))) {
            case Outcome.Refused<Answers>(var findings) -> told("past-uncomputed", past, findings);
            case Outcome.Good<Answers>(Answers then, var _) ->
                    switch (StateReader.read(then.subject(), query)) {
                        case Outcome.Refused<State>(var findings) ->
                                told("past-unknown", past, findings);
                        case Outcome.Good<State>(State state, var _) ->
                                Outcome.good(new Look(then, state));
                    };
        };
    }

    /** What is wrong, after a word about the day where one looks back. */
    private static Outcome<Look> told(String code, Past past, List<Finding> findings) {
        List<Finding> all = new ArrayList<>();
        if (past.back()) {
            all.add(Finding.error("web." + code, Place.whole("URL"), past.judged()));
        }
        all.addAll(findings);
        return new Outcome.Refused<>(all);
    }

    /** Says that a record was not there on the day one looks back to, or is not there at all. */
    public ResponseEntity<String> absent(Language language, State state, String id) {
        return refusal(
                language,
                404,
                state.past().back()
                        ? List.of(
                                Finding.error(
                                        "web.not-then",
                                        Place.whole("URL"),
                                        id,
                                        state.past().judged()))
                        : List.of());
    }

    /** A page that is there. */
    public ResponseEntity<String> page(String template, Object page) {
        return page(200, template, page);
    }

    /** A page with a status of its own. */
    public ResponseEntity<String> page(int status, String template, Object page) {
        return ResponseEntity.status(status).contentType(HTML).body(pages.html(template, page));
    }

    /** A page that says how far work is, with status 202; the browser asks again by itself. */
    public ResponseEntity<String> busy(Busy page) {
        return ResponseEntity.status(202)
                .header("Refresh", "1")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(HTML)
                .body(pages.html("busy", page));
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
