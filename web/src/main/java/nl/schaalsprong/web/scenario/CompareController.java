package nl.schaalsprong.web.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
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

    CompareController(Answers answers, Responses responses, ScenarioShelf shelf) {
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
                asked ->
                        responses.page(
                                "scenariocompare",
                                ComparePage.of(
                                        frame(asked.comparison(), language),
                                        asked.comparison(),
                                        asked.offered(),
                                        address.path())));
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
                                .body(CompareTable.of(asked.comparison())));
    }

    /** What an address asks for. */
    private record Asked(Comparison comparison, List<Side> offered) {}

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
        return Outcome.good(new Asked(Comparison.of(then, state, a, b), sides.offered()));
    }

    private Frame frame(Comparison comparison, Language language) {
        Words words = Words.in(language);
        State state = comparison.state();
        String other =
                new Links(Frame.other(language), State.START).compare()
                        + Choices.query(state, comparison.a().choice(), comparison.b().choice());
        return Frame.of(
                answers.subject(),
                language,
                state,
                "compare",
                words.of("scenario.compare.title") + " · " + words.of(answers.subject().title()),
                other);
    }
}
