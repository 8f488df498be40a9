package nl.schaalsprong.web.dossier;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how far the dossier is that is being made, and what came of it. */
@Controller
class ProgressController {
    private final Answers answers;
    private final Responses responses;
    private final Workshop workshop;
    private final DossierList list;

    ProgressController(Answers answers, Responses responses, Workshop workshop, DossierList list) {
        this.answers = answers;
        this.responses = responses;
        this.workshop = workshop;
        this.list = list;
    }

    @GetMapping({"/dossier/bezig", "/en/dossier/progress"})
    ResponseEntity<String> progress(Address address, Token token) {
        Optional<Job> job = workshop.last();
        if (job.isEmpty()) {
            return moved(new Links(address.language(), State.START).dossiers());
        }
        return job.get().end().isDone()
                ? ended(job.get(), address, token)
                : responses.page("dossierprogress", page(job.get(), address.language()));
    }

    private ProgressPage page(Job job, Language language) {
        Words words = Words.in(language);
        return ProgressPage.of(
                Frame.of(
                        answers.subject(),
                        language,
                        State.START,
                        "dossier",
                        words.of("dossier.progress") + " · " + words.of(answers.subject().title()),
                        new Links(Frame.other(language), State.START).dossierProgress()),
                job,
                new Links(language, State.START).dossierProgress());
    }

    private ResponseEntity<String> ended(Job job, Address address, Token token) {
        Language language = address.language();
        try {
            return switch (job.end().join()) {
                case Outcome.Refused<Job.Done>(var findings) ->
                        responses.refusal(language, 404, findings);
                case Outcome.Good<Job.Done>(Job.Done done, var _) ->
                        switch (done) {
                            case Job.Done.Kept(var frozen) ->
                                    moved(
                                            new Links(language, State.START).dossiers()
                                                    + "#dossier-"
                                                    + frozen.hash());
                            case Job.Done.Compared(var remade) ->
                                    list.page(
                                            address,
                                            State.START,
                                            token,
                                            RemadeWords.of(remade, Words.in(language)));
                        };
            };
        } catch (CompletionException e) {
            return responses.refusal(language, 500, List.of());
        }
    }

    /** Goes on to another address, so that reloading does nothing again. */
    static ResponseEntity<String> moved(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", to).build();
    }
}
