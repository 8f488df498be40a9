package nl.schaalsprong.web.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.visitor.Token;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The page with every dossier that whoever asks may see. */
@Component
final class DossierList {
    private final Answers answers;
    private final Responses responses;
    private final Freezer freezer;

    DossierList(Answers answers, Responses responses, Freezer freezer) {
        this.answers = answers;
        this.responses = responses;
        this.freezer = freezer;
    }

    /**
     * The page.
     *
     * @param messages what an editor should know of what was just done
     */
    ResponseEntity<String> page(Address address, State state, Token token, List<String> messages) {
        Language language = address.language();
        return switch (freezer.archive().all()) {
            case Outcome.Refused<List<Frozen>>(var findings) ->
                    responses.refusal(language, 404, findings);
            case Outcome.Good<List<Frozen>>(List<Frozen> all, var _) ->
                    responses.page(
                            "dossierlist",
                            page(frame(language, state), state, all, token, messages));
        };
    }

    private static DossierPage page(
            Frame frame, State state, List<Frozen> all, Token token, List<String> messages) {
        return new DossierPage(
                frame,
                token,
                frame.links().dossiers(),
                scenario(state, frame.words()),
                LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC).toString(),
                DossierPage.rows(all, frame),
                messages);
    }

    private Frame frame(Language language, State state) {
        Words words = Words.in(language);
        return Frame.of(
                answers.subject(),
                language,
                state,
                "dossier",
                words.of("dossier.title") + " · " + words.of(answers.subject().title()),
                new Links(Frame.other(language), state).dossiers());
    }

    private static String scenario(State state, Words words) {
        int set = state.scenario().settings().size();
        return set == 0 ? words.of("dossier.scenario.none") : words.count("dossier.scenario", set);
    }
}
