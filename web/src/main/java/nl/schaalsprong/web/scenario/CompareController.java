package nl.schaalsprong.web.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Busy;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Ongoing;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two scenarios side by side: page and table. */
@Controller
class CompareController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Answers answers;
    private final Responses responses;
    private final ScenarioShelf shelf;
    private final Ongoing ongoing;

    CompareController(Answers answers, Responses responses, ScenarioShelf shelf, Ongoing ongoing) {
        this.ongoing = ongoing;
        this.answers = answers;
        this.responses = responses;
        this.shelf = shelf;
    }

    @GetMapping({"/vergelijk", "/en/compare"})
    ResponseEntity<String> page(
            @RequestParam MultiValueMap<String, String> query, Address address, Person person) {
        Language language = address.language();
        return with(
                new Asker(language, person),
                query,
                asked -> page(asked, frame(asked, language), address));
    }

    private ResponseEntity<String> page(Asked asked, Frame frame, Address address) {
        return switch (ongoing.answer(asked.key(), asked::compare)) {
            case Ongoing.Answer.Ready<Comparison>(var comparison) ->
                    responses.page(
                            "scenariocompare",
                            ComparePage.of(frame, comparison, asked.offered(), address.path()));
            case Ongoing.Answer.Busy<Comparison>(var seen) ->
                    responses.busy(
                            Busy.of(
                                    frame,
                                    frame.title(),
                                    seen,
                                    frame.links().compare() + asked.choices()));
        };
    }

    @GetMapping("/compare.csv")
    ResponseEntity<String> table(@RequestParam MultiValueMap<String, String> query, Person person) {
        return with(
                new Asker(Language.DUTCH, person),
                query,
                asked ->
                        ResponseEntity.ok()
                                .contentType(CSV)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"schaalsprong-compare.csv\"")
                                .body(CompareTable.of(asked.compare(Watch.none()))));
    }

    /** What an address asks for. */
    private record Asked(Answers then, State state, Side a, Side b, List<Side> offered) {
        Comparison compare(Watch watch) {
            return Comparison.of(then, state, a, b, watch);
        }

        /** All that a comparison depends on. */
        String key() {
            return "compare " + a + " > " + b + " " + state;
        }

        String choices() {
            return Choices.query(state, a.choice(), b.choice());
        }
    }

    /** Who asks, in which language. */
    private record Asker(Language language, Person person) {}

    private ResponseEntity<String> with(
            Asker asker,
            MultiValueMap<String, String> query,
            Function<Asked, ResponseEntity<String>> answer) {
        Choices choices = Choices.of(query);
        return responses.looking(
                asker.language(),
                Fields.without(query, "a", "b"),
                (then, state) ->
                        switch (asked(then, state, choices, asker)) {
                            case Outcome.Good<Asked>(var both, var _) -> answer.apply(both);
                            case Outcome.Refused<Asked>(var findings) ->
                                    responses.refusal(asker.language(), 404, findings);
                        });
    }

    private Outcome<Asked> asked(Answers then, State state, Choices choices, Asker asker) {
        Words words = Words.in(asker.language());
        return shelf.seenBy(asker.person())
                .then(
                        saved -> {
                            Sides sides = new Sides(then.subject(), state, saved, words);
                            return sides.read(choices.a())
                                    .then(
                                            a ->
                                                    sides.read(choices.b())
                                                            .then(
                                                                    b ->
                                                                            asked(
                                                                                    then, state, a,
                                                                                    b, sides)));
                        });
    }

    private static Outcome<Asked> asked(Answers then, State state, Side a, Side b, Sides sides) {
        return Outcome.good(new Asked(then, state, a, b, sides.offered()));
    }

    private Frame frame(Asked asked, Language language) {
        Words words = Words.in(language);
        String other = new Links(Frame.other(language), State.START).compare() + asked.choices();
        return Frame.of(
                answers.subject(),
                language,
                asked.state(),
                "compare",
                words.of("scenario.compare.title") + " · " + words.of(answers.subject().title()),
                other);
    }
}
