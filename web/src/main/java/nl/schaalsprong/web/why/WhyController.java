package nl.schaalsprong.web.why;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Scenarios;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Busy;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Ongoing;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a number comes from, and why it is what it is. */
@Controller
class WhyController {
    private static final long PATIENCE = 3_000;

    private final Answers answers;
    private final CentralFutures centrals;
    private final Responses responses;
    private final Ongoing ongoing;

    WhyController(Answers answers, CentralFutures centrals, Responses responses, Ongoing ongoing) {
        this.ongoing = ongoing;
        this.answers = answers;
        this.centrals = centrals;
        this.responses = responses;
    }

    @GetMapping({"/herkomst/{figure}", "/en/provenance/{figure}"})
    ResponseEntity<String> provenance(
            @PathVariable("figure") String name,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        Language language = address.language();
        Optional<Figure> figure = Figure.read(name);
        if (figure.isEmpty()) {
            return responses.refusal(language, 404, List.of());
        }
        return responses.looking(
                language, query, (then, state) -> trail(then, figure.get(), state, language));
    }

    private ResponseEntity<String> trail(
            Answers then, Figure figure, State state, Language language) {
        return TrailPage.of(ground(then, state, language), figure, helps(then, figure, state))
                .map(page -> responses.page("trail", page))
                .orElseGet(() -> responses.absent(language, state, figure.name()));
    }

    @GetMapping({"/verschil", "/en/change"})
    ResponseEntity<String> change(
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Address address) {
        Language language = address.language();
        if (Math.max(from.length(), to.length()) > Limits.SCENARIO) {
            return tooLong(language);
        }
        Outcome<ResponseEntity<String>> page =
                Scenarios.parse(answers.subject(), from, "from")
                        .then(
                                a ->
                                        Scenarios.parse(answers.subject(), to, "to")
                                                .then(b -> Outcome.good(change(a, b, language))));
        return switch (page) {
            case Outcome.Good<ResponseEntity<String>>(var good, _) -> good;
            case Outcome.Refused<ResponseEntity<String>>(var why) ->
                    responses.refusal(language, 400, why);
        };
    }

    private ResponseEntity<String> tooLong(Language language) {
        Finding finding =
                Finding.error("web.too-long-parameter", Place.whole("URL"), Limits.SCENARIO);
        return responses.refusal(language, 400, List.of(finding));
    }

    private ResponseEntity<String> change(Scenario from, Scenario to, Language language) {
        String key = "change " + from.canonical() + " > " + to.canonical();
        Frame frame = ChangePage.frame(answers.subject(), language, from, to);
        return switch (ongoing.answer(key, watch -> answers.explain(from, to, watch))) {
            case Ongoing.Answer.Ready<Explanation>(var explanation) ->
                    responses.page(
                            "change",
                            ChangePage.of(frame, answers.subject(), from, to, explanation));
            case Ongoing.Answer.Busy<Explanation>(var seen) -> {
                String again = ChangePage.address(language, from, to);
                yield responses.busy(Busy.of(frame, frame.title(), seen, again));
            }
        };
    }

    private Optional<List<Help>> helps(Answers then, Figure figure, State state) {
        return figure.kind() == Figure.Kind.HELP || figure.kind() == Figure.Kind.HELPS
                ? then.helps(state.scenario(), PATIENCE)
                : Optional.empty();
    }

    private Ground ground(Answers then, State state, Language language) {
        return new Ground(
                then.subject(),
                state,
                Words.in(language),
                then.result(state.scenario(), () -> false),
                then.result(Scenario.BASELINE, () -> false),
                centrals.of(state.scenario()),
                centrals.dependencies());
    }
}
