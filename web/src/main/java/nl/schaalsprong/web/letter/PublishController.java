package nl.schaalsprong.web.letter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.review.Brought;
import nl.schaalsprong.letter.review.Review;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes public, together, what was accepted from a letter, and the letter with it. */
@Controller
class PublishController {
    private final Answers answers;
    private final Responses responses;
    private final Shelf shelf;
    private final Journal journal;

    PublishController(Answers answers, Responses responses, Shelf shelf, Journal journal) {
        this.answers = answers;
        this.responses = responses;
        this.shelf = shelf;
        this.journal = journal;
    }

    @GetMapping({"/brieven/{id}/openbaar", "/en/letters/{id}/public"})
    ResponseEntity<String> list(
            @PathVariable("id") String id, Address address, Token token, Person person) {
        return shelf.find(id, person)
                .map(letter -> list(200, letter, address, token, List.of()))
                .orElseGet(() -> responses.refusal(address.language(), 404, List.of()));
    }

    private ResponseEntity<String> list(
            int status,
            ShelvedLetter letter,
            Address address,
            Token token,
            List<Finding> findings) {
        Language language = address.language();
        Language another = Frame.other(language);
        Frame other = LetterController.frame(answers, another, State.START, address.path());
        Frame frame =
                LetterController.frame(
                        answers, language, State.START, new Addresses(other, letter).publish());
        Addresses addresses = new Addresses(frame, letter);
        List<PublishPage.Row> rows = rows(drafts(letter), addresses, frame.words());
        return responses.page(
                status,
                "publish",
                new PublishPage(
                        frame,
                        token,
                        letter.name(),
                        addresses.publish(),
                        addresses.letter(),
                        letter.draft(),
                        rows.size(),
                        rows,
                        findings.stream().map(f -> f.message(language)).toList()));
    }

    private List<PublishPage.Row> rows(List<Entry> drafts, Addresses addresses, Words words) {
        History history = journal.history();
        return drafts.stream()
                .map(e -> e.change().subject())
                .filter(s -> s.type() != Type.JUDGEMENT)
                .map(
                        s ->
                                new PublishPage.Row(
                                        words.of(
                                                "review.type."
                                                        + s.type().name().toLowerCase(Locale.ROOT)),
                                        addresses.title(s, history, View.DRAFTS),
                                        addresses.record(s)))
                .toList();
    }

    private List<Entry> drafts(ShelvedLetter letter) {
        History history = journal.history();
        return switch (shelf.reading(letter)) {
            case Outcome.Good<Reading>(Reading reading, var _) ->
                    Brought.drafts(
                            Review.of(reading, history, View.DRAFTS),
                            new Addresses(
                                            LetterController.frame(
                                                    answers, Language.DUTCH, State.START, ""),
                                            letter)
                                    .source(reading, history),
                            history);
            case Outcome.Refused<Reading> _ -> List.of();
        };
    }

    @PostMapping({"/brieven/{id}/openbaar", "/en/letters/{id}/public"})
    ResponseEntity<String> publish(
            @PathVariable("id") String id, Address address, Token token, Person person) {
        return shelf.find(id, person)
                .map(letter -> publish(letter, address, token, person))
                .orElseGet(() -> responses.refusal(address.language(), 404, List.of()));
    }

    private ResponseEntity<String> publish(
            ShelvedLetter letter, Address address, Token token, Person person) {
        List<Change> changes = new ArrayList<>();
        for (Entry draft : drafts(letter)) {
            Subject subject = draft.change().subject();
            changes.add(
                    new Change(
                            subject,
                            draft.change().content(),
                            Visibility.PUBLIC,
                            draft.change().validFrom(),
                            journal.history().versions(subject),
                            draft.change().reason()));
        }
        Outcome<Boolean> done =
                (changes.isEmpty()
                                ? Outcome.good(true)
                                : journal.append(changes, person.name())
                                        .then(_ -> Outcome.good(true)))
                        .then(
                                _ ->
                                        letter.draft()
                                                ? shelf.show(letter).then(_ -> Outcome.good(true))
                                                : Outcome.good(true));
        return switch (done) {
            case Outcome.Good<Boolean> _ ->
                    ResponseEntity.status(303)
                            .location(
                                    URI.create(
                                            Addresses.letter(address.language(), letter.id())
                                                    + "?done=published"))
                            .build();
            case Outcome.Refused<Boolean>(var findings) ->
                    list(Judging.status(findings), letter, address, token, findings);
        };
    }
}
