package nl.schaalsprong.web.dossier;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lays a frozen dossier beside what is now. A draft does not exist for the public. */
@Controller
class NowController {
    private final Answers answers;
    private final Responses responses;
    private final Freezer freezer;

    NowController(Answers answers, Responses responses, Freezer freezer) {
        this.answers = answers;
        this.responses = responses;
        this.freezer = freezer;
    }

    @GetMapping({"/dossier/{hash}/nu", "/en/dossier/{hash}/now"})
    ResponseEntity<String> now(@PathVariable("hash") String hash, Address address, Person person) {
        Language language = address.language();
        if (!visible(hash, person)) {
            return responses.refusal(language, 404, List.of());
        }
        return switch (page(hash, language)) {
            case Outcome.Good<NowPage>(NowPage good, var _) -> responses.page("dossiernow", good);
            case Outcome.Refused<NowPage>(var findings) ->
                    responses.refusal(language, 404, findings);
        };
    }

    private boolean visible(String hash, Person person) {
        return switch (freezer.archive().find(hash)) {
            case Outcome.Good<Optional<Frozen>>(Optional<Frozen> found, var _) ->
                    found.filter(f -> PaperController.visible(f, person)).isPresent();
            case Outcome.Refused<Optional<Frozen>> _ -> false;
        };
    }

    private Outcome<NowPage> page(String hash, Language language) {
        return freezer.archive()
                .content(hash)
                .then(json -> ContentJson.read(json, hash))
                .then(
                        kept ->
                                freezer.now(kept)
                                        .then(
                                                now ->
                                                        Outcome.good(
                                                                NowPage.of(
                                                                        frame(hash, language),
                                                                        kept,
                                                                        now))));
    }

    private Frame frame(String hash, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                answers.subject(),
                language,
                State.START,
                "dossier",
                words.of("dossier.now") + " · " + words.of(answers.subject().title()),
                new Links(Frame.other(language), State.START).dossierNow(hash));
    }
}
