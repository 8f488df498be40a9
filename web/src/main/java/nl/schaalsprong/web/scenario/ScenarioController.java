package nl.schaalsprong.web.scenario;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.SavedScenario;
import nl.schaalsprong.futures.SavedScenario.Edit;
import nl.schaalsprong.futures.ScenarioText;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Keeps, names, shares, reads and takes away scenarios. */
@Controller
class ScenarioController {
    private final Answers answers;
    private final Responses responses;
    private final ScenarioShelf shelf;

    ScenarioController(Answers answers, Responses responses, ScenarioShelf shelf) {
        this.answers = answers;
        this.responses = responses;
        this.shelf = shelf;
    }

    @GetMapping({"/scenarios", "/en/scenarios"})
    ResponseEntity<String> list(
            @RequestParam MultiValueMap<String, String> query,
            Address address,
            Person person,
            Token token) {
        String note = Optional.ofNullable(query.getFirst("note")).orElse("");
        return responses.with(
                address.language(),
                Fields.without(query, "note"),
                state ->
                        page(
                                200,
                                new Asked(address.language(), person, token, state),
                                new ScenariosPage.Said(note, List.of())));
    }

    @PostMapping({"/scenarios", "/en/scenarios"})
    ResponseEntity<String> save(
            @RequestParam MultiValueMap<String, String> form,
            Address address,
            Person person,
            Token token) {
        String name = Optional.ofNullable(form.getFirst("name")).orElse("");
        return responses.with(
                address.language(),
                Fields.without(form, "name", token.name()),
                state ->
                        done(
                                shelf.add(name, text(state), person),
                                "saved",
                                new Asked(address.language(), person, token, state)));
    }

    @PostMapping({"/scenarios/{id}", "/en/scenarios/{id}"})
    ResponseEntity<String> change(
            @PathVariable("id") String id,
            @RequestParam("version") int version,
            @RequestParam("do") String what,
            @RequestParam(name = "name", defaultValue = "") String name,
            Address address,
            Person person,
            Token token) {
        Asked asked = new Asked(address.language(), person, token, State.START);
        return switch (what) {
            case "rename" -> change(id, version, new Edit.Rename(name), what, asked);
            case "publish" -> change(id, version, new Edit.Publish(true), what, asked);
            case "close" -> change(id, version, new Edit.Publish(false), what, asked);
            case "withdraw" -> change(id, version, new Edit.Withdraw(), what, asked);
            case "duplicate" -> done(duplicate(id, person, asked), what, asked);
            default -> responses.refusal(address.language(), 400, List.of());
        };
    }

    private ResponseEntity<String> change(
            String id, int version, Edit edit, String what, Asked asked) {
        return done(shelf.change(id, version, edit, asked.person()), what, asked);
    }

    private Outcome<SavedScenario> duplicate(String id, Person person, Asked asked) {
        Words words = Words.in(asked.language());
        return shelf.find(id, person)
                .then(
                        saved ->
                                shelf.add(
                                        words.of("scenario.copy-of", saved.name()),
                                        saved.text(),
                                        person));
    }

    @PostMapping({"/scenarios/import", "/en/scenarios/import"})
    ResponseEntity<String> read(
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Address address,
            Person person,
            Token token)
            throws IOException {
        String content =
                file == null || file.isEmpty()
                        ? text
                        : new String(file.getBytes(), StandardCharsets.UTF_8);
        return switch (ScenarioFile.read(answers.subject(), content)) {
            case Outcome.Good<State>(State state, var _) ->
                    to(new Links(address.language(), State.START).overview(state));
            case Outcome.Refused<State>(var findings) ->
                    page(
                            400,
                            new Asked(address.language(), person, token, State.START),
                            new ScenariosPage.Said("", findings));
        };
    }

    @GetMapping({"/scenario/{hash}", "/en/scenario/{hash}"})
    ResponseEntity<String> open(@PathVariable("hash") String hash, Address address, Person person) {
        Language language = address.language();
        return shelf.withHash(hash, person)
                .map(
                        saved ->
                                switch (ScenarioFile.read(answers.subject(), saved.text())) {
                                    case Outcome.Good<State>(State state, var _) ->
                                            to(new Links(language, state).overview());
                                    case Outcome.Refused<State>(var findings) ->
                                            responses.refusal(language, 409, findings);
                                })
                .orElseGet(() -> responses.refusal(language, 404, List.of()));
    }

    @GetMapping("/scenario.json")
    ResponseEntity<String> export(@RequestParam MultiValueMap<String, String> query) {
        return responses.with(
                Language.DUTCH,
                query,
                state ->
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"scenario.json\"")
                                .body(text(state)));
    }

    /** Who asks what. */
    private record Asked(Language language, Person person, Token token, State state) {}

    private ResponseEntity<String> done(Outcome<SavedScenario> outcome, String what, Asked asked) {
        return switch (outcome) {
            case Outcome.Good<SavedScenario> _ ->
                    to(
                            new Links(asked.language(), State.START).scenarios(State.START)
                                    + "?note="
                                    + what);
            case Outcome.Refused<SavedScenario>(var findings) ->
                    page(409, asked, new ScenariosPage.Said("", findings));
        };
    }

    private ResponseEntity<String> page(int status, Asked asked, ScenariosPage.Said said) {
        return switch (shelf.seenBy(asked.person())) {
            case Outcome.Good<List<SavedScenario>>(var saved, var _) ->
                    responses.page(
                            status,
                            "scenarios",
                            ScenariosPage.of(
                                    frame(asked),
                                    asked.token(),
                                    asked.person(),
                                    asked.state(),
                                    said,
                                    saved,
                                    answers));
            case Outcome.Refused<List<SavedScenario>>(List<Finding> findings) ->
                    responses.refusal(asked.language(), 503, findings);
        };
    }

    private String text(State state) {
        return ScenarioText.of(answers.subject().id(), state.scenario());
    }

    /** Sends the browser on, so that a reload does not do things twice. */
    private static ResponseEntity<String> to(String address) {
        return ResponseEntity.status(303).location(URI.create(address)).build();
    }

    private Frame frame(Asked asked) {
        Words words = Words.in(asked.language());
        return Frame.of(
                answers.subject(),
                asked.language(),
                asked.state(),
                "scenarios",
                words.of("scenario.list.title") + " · " + words.of(answers.subject().title()),
                new Links(Frame.other(asked.language()), asked.state()).scenarios(asked.state()),
                asked.person());
    }
}
