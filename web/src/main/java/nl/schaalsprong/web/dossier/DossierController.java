package nl.schaalsprong.web.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of dossiers, and what an editor does with them. Who may is in the table of routes. */
@Controller
class DossierController {
    private final Responses responses;
    private final Freezer freezer;
    private final Workshop workshop;
    private final DossierList list;

    DossierController(Responses responses, Freezer freezer, Workshop workshop, DossierList list) {
        this.responses = responses;
        this.freezer = freezer;
        this.workshop = workshop;
        this.list = list;
    }

    @GetMapping({"/dossier", "/en/dossiers"})
    ResponseEntity<String> list(
            @RequestParam MultiValueMap<String, String> query, Address address, Token token) {
        return responses.with(
                address.language(), query, state -> list.page(address, state, token, List.of()));
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
        MultiValueMap<String, String> settings = new LinkedMultiValueMap<>(query);
        List.of("dossier-title", "dossier-day", "_csrf").forEach(settings::remove);
        return responses.with(
                address.language(),
                settings,
                state ->
                        begin(
                                address.language(),
                                both,
                                Freezer.freezing(),
                                steps -> kept(both, day, state.scenario(), person, steps)));
    }

    private Outcome<Job.Done> kept(
            Text title, LocalDate day, Scenario scenario, Person person, Steps steps) {
        return freezer.freeze(title, day, scenario, person.name(), steps)
                .then(frozen -> Outcome.good(new Job.Done.Kept(frozen)));
    }

    @PostMapping({"/dossier/{hash}/publish", "/en/dossier/{hash}/publish"})
    ResponseEntity<String> publish(
            @PathVariable("hash") String hash, Address address, Person person) {
        return switch (freezer.archive().publish(hash, person.name())) {
            case Outcome.Good<Frozen> _ ->
                    ProgressController.moved(new Links(address.language(), State.START).dossiers());
            case Outcome.Refused<Frozen>(var findings) ->
                    responses.refusal(address.language(), 404, findings);
        };
    }

    @PostMapping({"/dossier/{hash}/remake", "/en/dossier/{hash}/remake"})
    ResponseEntity<String> remake(@PathVariable("hash") String hash, Address address) {
        return begin(
                address.language(),
                title(hash),
                Freezer.remaking(),
                steps ->
                        freezer.remake(hash, steps)
                                .then(remade -> Outcome.good(new Job.Done.Compared(remade))));
    }

    private Text title(String hash) {
        return switch (freezer.archive().find(hash)) {
            case Outcome.Good<java.util.Optional<Frozen>>(var found, var _) ->
                    found.map(Frozen::title).orElse(new Text(hash, hash));
            case Outcome.Refused<java.util.Optional<Frozen>> _ -> new Text(hash, hash);
        };
    }

    /** Begins the work and goes to where one sees how far it is. */
    private ResponseEntity<String> begin(
            Language language, Text title, int steps, Function<Steps, Outcome<Job.Done>> work) {
        if (workshop.begin(title, steps, work)) {
            return ProgressController.moved(new Links(language, State.START).dossierProgress());
        }
        Finding busy = Finding.error("web.dossier-busy", Place.whole(title.in(language)));
        return responses.refusal(language, 409, List.of(busy));
    }
}
