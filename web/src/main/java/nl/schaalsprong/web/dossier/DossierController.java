package nl.schaalsprong.web.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of dossiers, and what an editor does with them. Who may is in the table of routes. */
@Controller
class DossierController {
    private final Answers answers;
    private final Responses responses;
    private final Freezer freezer;

    DossierController(Answers answers, Responses responses, Freezer freezer) {
        this.answers = answers;
        this.responses = responses;
        this.freezer = freezer;
    }

    @GetMapping({"/dossier", "/en/dossiers"})
    ResponseEntity<String> list(
            @RequestParam MultiValueMap<String, String> query, Address address, Token token) {
        return responses.with(
                address.language(), query, state -> list(address, state, token, List.of()));
    }

    @PostMapping({"/dossier", "/en/dossiers"})
    ResponseEntity<String> freeze(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam("dossier-title") String title,
            @RequestParam("dossier-day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate day,
            Address address,
            Person person) {
        String name = title.strip();
        Text both = new Text(name, name);
        if (name.isEmpty() || name.length() > Limits.FIELD) {
            return responses.refusal(address.language(), 400, List.of());
        }
        MultiValueMap<String, String> settings =
                new org.springframework.util.LinkedMultiValueMap<>(query);
        List.of("dossier-title", "dossier-day", "_csrf").forEach(settings::remove);
        return responses.with(
                address.language(),
                settings,
                state ->
                        after(
                                freezer.freeze(both, day, state.scenario(), person.name()),
                                address.language()));
    }

    @PostMapping({"/dossier/{hash}/publish", "/en/dossier/{hash}/publish"})
    ResponseEntity<String> publish(
            @PathVariable("hash") String hash, Address address, Person person) {
        return after(freezer.archive().publish(hash, person.name()), address.language());
    }

    @PostMapping({"/dossier/{hash}/remake", "/en/dossier/{hash}/remake"})
    ResponseEntity<String> remake(@PathVariable("hash") String hash, Address address, Token token) {
        return or(
                freezer.remake(hash),
                address.language(),
                remade ->
                        list(
                                address,
                                State.START,
                                token,
                                RemadeWords.of(remade, Words.in(address.language()))));
    }

    /** Back to the list, so that reloading does nothing again. */
    private ResponseEntity<String> after(Outcome<Frozen> done, Language language) {
        return or(
                done,
                language,
                _ ->
                        ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .header("Location", new Links(language, State.START).dossiers())
                                .build());
    }

    private <T> ResponseEntity<String> or(
            Outcome<T> outcome, Language language, Function<T, ResponseEntity<String>> answer) {
        return switch (outcome) {
            case Outcome.Good<T>(T value, var _) -> answer.apply(value);
            case Outcome.Refused<T>(var findings) -> responses.refusal(language, 404, findings);
        };
    }

    private ResponseEntity<String> list(
            Address address, State state, Token token, List<String> messages) {
        Language language = address.language();
        Words words = Words.in(language);
        Frame frame =
                Frame.of(
                        answers.subject(),
                        language,
                        state,
                        "dossier",
                        words.of("dossier.title") + " · " + words.of(answers.subject().title()),
                        new Links(Frame.other(language), state).dossiers());
        return or(
                freezer.archive().all(),
                language,
                all ->
                        responses.page(
                                "dossierlist",
                                new DossierPage(
                                        frame,
                                        token,
                                        frame.links().dossiers(),
                                        scenario(state, words),
                                        LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC).toString(),
                                        DossierPage.rows(all, frame),
                                        messages)));
    }

    private static String scenario(State state, Words words) {
        int set = state.scenario().settings().size();
        return set == 0 ? words.of("dossier.scenario.none") : words.count("dossier.scenario", set);
    }
}
