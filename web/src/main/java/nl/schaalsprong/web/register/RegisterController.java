package nl.schaalsprong.web.register;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register: search, records, sources. */
@Controller
class RegisterController {
    private final Answers answers;
    private final Responses responses;
    private final Shelves shelves;

    RegisterController(Answers answers, Responses responses, Shelves shelves) {
        this.answers = answers;
        this.responses = responses;
        this.shelves = shelves;
    }

    @GetMapping({"/register", "/en/register"})
    ResponseEntity<String> search(
            @RequestParam MultiValueMap<String, String> query, Address address, Person person) {
        Asked asked = Asked.of(query);
        Language language = address.language();
        return responses.with(
                language,
                Asked.rest(query),
                state -> {
                    Words words = Words.in(language);
                    String other =
                            asked.link(
                                    new Links(Frame.other(language), State.START).register(),
                                    state,
                                    asked.search().type(),
                                    asked.search().page());
                    Frame frame = frame(language, state, words.of("register.title"), other);
                    return responses.page(
                            "register",
                            SearchPage.of(
                                    asked,
                                    frame,
                                    state,
                                    shelves.of(person, state),
                                    shelves.history()));
                });
    }

    @GetMapping({"/register/{type}/{id}", "/en/register/{type}/{id}"})
    ResponseEntity<String> record(
            @PathVariable("type") String type,
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> query,
            Address address,
            Person person) {
        Language language = address.language();
        return responses.with(
                language,
                query,
                state ->
                        Asked.type(type)
                                .map(t -> new Subject(t, id))
                                .flatMap(s -> record(s, state, language, person))
                                .orElseGet(() -> responses.refusal(language, 404, List.of())));
    }

    /** A record, or empty when this person sees no version of it. */
    private Optional<ResponseEntity<String>> record(
            Subject subject, State state, Language language, Person person) {
        Shelf shelf = shelves.of(person, state);
        if (shelves.history().of(subject, shelf.view()).isEmpty()) {
            return Optional.empty();
        }
        String title = Words.in(language).of(shelf.title(subject));
        String other = new Links(Frame.other(language), state).register(subject);
        Frame frame = frame(language, state, title, other);
        return Optional.of(
                responses.page(
                        "record",
                        RecordPage.of(
                                subject,
                                frame,
                                state,
                                shelf,
                                shelves.history(),
                                answers.subject(),
                                answers.behind())));
    }

    @GetMapping({"/bronnen", "/en/sources"})
    ResponseEntity<String> sources(
            @RequestParam MultiValueMap<String, String> query, Address address, Person person) {
        Language language = address.language();
        return responses.with(
                language,
                query,
                state -> {
                    Frame frame =
                            Frame.of(
                                    answers.subject(),
                                    language,
                                    state,
                                    "sources",
                                    title(language, Words.in(language).of("sources.title")),
                                    new Links(Frame.other(language), state).sources());
                    return responses.page(
                            "sources", SourcesPage.of(frame, state, shelves.of(person, state)));
                });
    }

    private Frame frame(Language language, State state, String title, String other) {
        return Frame.of(
                answers.subject(), language, state, "register", title(language, title), other);
    }

    private String title(Language language, String title) {
        return title + " · " + Words.in(language).of(answers.subject().title());
    }
}
