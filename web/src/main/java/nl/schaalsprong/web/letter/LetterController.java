package nl.schaalsprong.web.letter;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.review.Review;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list of letters, and two ways to bring one: read and forgotten, or read and kept. */
@Controller
class LetterController {
    private final Answers answers;
    private final Responses responses;
    private final Shelf shelf;
    private final Journal journal;

    LetterController(Answers answers, Responses responses, Shelf shelf, Journal journal) {
        this.answers = answers;
        this.responses = responses;
        this.shelf = shelf;
        this.journal = journal;
    }

    @GetMapping({"/brieven", "/en/letters"})
    ResponseEntity<String> list(
            @RequestParam MultiValueMap<String, String> query,
            Address address,
            Token token,
            Person person) {
        return responses.with(
                address.language(),
                query,
                state -> list(200, frame(address.language(), state), token, person, List.of()));
    }

    private ResponseEntity<String> list(
            int status, Frame frame, Token token, Person person, List<Finding> refusals) {
        boolean dutch = frame.words().language() == Language.DUTCH;
        String path = dutch ? "/brieven" : "/en/letters";
        return responses.page(
                status,
                "letters",
                new LettersPage(
                        frame,
                        token,
                        path,
                        person.may(Role.EDITOR) ? path + (dutch ? "/bewaren" : "/keep") : "",
                        refusals.stream().map(f -> f.message(frame.words().language())).toList(),
                        shelf.all(person).stream().map(l -> row(l, frame, person)).toList()));
    }

    private LettersPage.Row row(ShelvedLetter letter, Frame frame, Person person) {
        View view = person.may(Role.EDITOR) ? View.DRAFTS : View.PUBLIC;
        Addresses addresses = new Addresses(frame, letter);
        Optional<Review> review =
                shelf.reading(letter) instanceof Outcome.Good<Reading>(Reading reading, var _)
                        ? Optional.of(Review.of(reading, journal.history(), view))
                        : Optional.empty();
        int judged = review.map(Review::judged).orElse(0);
        int all = review.map(r -> r.findings().size()).orElse(0);
        return new LettersPage.Row(
                letter.name(),
                addresses.letter(),
                addresses.about(),
                letter.draft(),
                judged,
                all - judged);
    }

    /** Reads a letter and forgets it. */
    @PostMapping({"/brieven", "/en/letters"})
    ResponseEntity<String> read(
            @RequestParam("letter") MultipartFile letter,
            Address address,
            Token token,
            Person person)
            throws IOException {
        Frame frame = frame(address.language(), State.START);
        return switch (Reader.read(name(letter), letter.getBytes())) {
            case Outcome.Good<Reading>(Reading reading, var _) ->
                    responses.page("letter", LetterPage.of(frame, token, address.path(), reading));
            case Outcome.Refused<Reading>(var findings) ->
                    list(400, frame, token, person, findings);
        };
    }

    /** Reads a letter and keeps it. */
    @PostMapping({"/brieven/bewaren", "/en/letters/keep"})
    ResponseEntity<String> keep(
            @RequestParam("letter") MultipartFile letter,
            Address address,
            Token token,
            Person person)
            throws IOException {
        Language language = address.language();
        return switch (shelf.keep(name(letter), letter.getBytes(), person)) {
            case Outcome.Good<ShelvedLetter>(ShelvedLetter kept, var _) ->
                    ResponseEntity.status(303)
                            .location(
                                    URI.create(
                                            Addresses.letter(language, kept.id()) + "?done=kept"))
                            .build();
            case Outcome.Refused<ShelvedLetter>(var findings) ->
                    list(400, frame(language, State.START), token, person, findings);
        };
    }

    /** The last part of what the browser calls the file, short and without control characters. */
    private static String name(MultipartFile letter) {
        String given = Optional.ofNullable(letter.getOriginalFilename()).orElse("");
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        String shortened = plain.substring(0, Math.min(plain.length(), 120));
        return shortened.isEmpty() ? "brief" : shortened;
    }

    private Frame frame(Language language, State state) {
        return frame(answers, language, state, new Links(Frame.other(language), state).letters());
    }

    static Frame frame(Answers answers, Language language, State state, String other) {
        Words words = Words.in(language);
        return Frame.of(
                answers.subject(),
                language,
                state,
                "letters",
                words.of("letter.title") + " · " + words.of(answers.subject().title()),
                other);
    }
}
