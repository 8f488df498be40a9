package nl.schaalsprong.web.letter;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One letter: to read with its marks, and for an editor to judge them one by one. */
@Controller
class BenchController {
    private final Answers answers;
    private final Responses responses;
    private final Shelf shelf;
    private final Journal journal;

    BenchController(Answers answers, Responses responses, Shelf shelf, Journal journal) {
        this.answers = answers;
        this.responses = responses;
        this.shelf = shelf;
        this.journal = journal;
    }

    @GetMapping({"/brieven/{id}", "/en/letters/{id}"})
    ResponseEntity<String> letter(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> query,
            Address address,
            Token token,
            Person person) {
        Visit visit = Visit.of(query);
        return responses.with(
                address.language(),
                Visit.others(query),
                state ->
                        opened(id, address, person)
                                .map(o -> looked(o, visit, state, address, token, person))
                                .orElseGet(() -> nothing(address)));
    }

    /** A letter and what the reader makes of it. */
    private record Opened(ShelvedLetter letter, Reading reading) {}

    private Optional<Opened> opened(String id, Address address, Person person) {
        return shelf.find(id, person)
                .flatMap(
                        l ->
                                shelf.reading(l)
                                                instanceof
                                                Outcome.Good<Reading>(Reading reading, var _)
                                        ? Optional.of(new Opened(l, reading))
                                        : Optional.empty());
    }

    private ResponseEntity<String> nothing(Address address) {
        return responses.refusal(address.language(), 404, List.of());
    }

    private ResponseEntity<String> looked(
            Opened opened, Visit visit, State state, Address address, Token token, Person person) {
        if (visit.words().isEmpty()) {
            return page(200, opened, visit, state, address, token, person, List.of());
        }
        return switch (visit.typed(opened.reading())) {
            case Outcome.Good<Visit>(Visit found, var _) ->
                    page(200, opened, found, state, address, token, person, List.of());
            case Outcome.Refused<Visit>(var findings) ->
                    page(400, opened, visit, state, address, token, person, findings);
        };
    }

    private ResponseEntity<String> page(
            int status,
            Opened opened,
            Visit visit,
            State state,
            Address address,
            Token token,
            Person person,
            List<Finding> refusals) {
        Language language = address.language();
        String other = Addresses.letter(Frame.other(language), opened.letter().id());
        String finding =
                visit.finding().isEmpty()
                        ? ""
                        : "?finding="
                                + Addresses.encoded(visit.finding())
                                + (visit.kind().isEmpty()
                                        ? ""
                                        : "&kind=" + Addresses.encoded(visit.kind()));
        Frame frame = LetterController.frame(answers, language, state, other + finding);
        return responses.page(
                status,
                "bench",
                Bench.page(
                        frame,
                        token,
                        opened.letter(),
                        opened.reading(),
                        journal.history(),
                        visit,
                        person,
                        refusals.stream().map(f -> f.message(language)).toList()));
    }

    /** Judges one finding and goes on to the next. */
    @PostMapping({"/brieven/{id}", "/en/letters/{id}"})
    ResponseEntity<String> judge(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> form,
            Address address,
            Token token,
            Person person) {
        Optional<Opened> opened = opened(id, address, person);
        if (opened.isEmpty()) {
            return nothing(address);
        }
        Opened open = opened.get();
        Judging judging = new Judging(open.reading(), journal, address.language());
        return switch (judging.decide(form, person)) {
            case Outcome.Good<Judging.Done>(Judging.Done done, var _) ->
                    ResponseEntity.status(303)
                            .location(URI.create(address.path() + done.query()))
                            .build();
            case Outcome.Refused<Judging.Done>(var findings) ->
                    page(
                            Judging.status(findings),
                            open,
                            judging.visit(form),
                            State.START,
                            address,
                            token,
                            person,
                            findings);
        };
    }

    /** The bytes as they came; never shown by the browser itself. */
    @GetMapping({"/brieven/{id}/origineel", "/en/letters/{id}/original"})
    ResponseEntity<byte[]> original(@PathVariable("id") String id, Person person) {
        return shelf.find(id, person)
                .map(
                        letter ->
                                ResponseEntity.ok()
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                ContentDisposition.attachment()
                                                        .filename(
                                                                letter.name(),
                                                                StandardCharsets.UTF_8)
                                                        .build()
                                                        .toString())
                                        .header("X-Content-Type-Options", "nosniff")
                                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                        .body(shelf.content(letter)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
