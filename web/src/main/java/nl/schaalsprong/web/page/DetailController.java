package nl.schaalsprong.web.page;

import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages behind the overview: one place, all places, all sources. */
@Controller
class DetailController {
    private final Answers answers;
    private final Responses responses;

    DetailController(Answers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @GetMapping({"/plek/{code}", "/en/place/{code}"})
    ResponseEntity<String> place(
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        return answers.subject()
                .place(code)
                .map(
                        area ->
                                responses.with(
                                        address.language(),
                                        query,
                                        state -> place(area, state, address.language())))
                .orElseGet(() -> responses.refusal(address.language(), 404, List.of()));
    }

    private ResponseEntity<String> place(Area area, State state, Language language) {
        return responses.page(
                "place",
                PlacePage.of(
                        answers.subject(),
                        area,
                        state,
                        language,
                        full(state.scenario()),
                        full(Scenario.BASELINE)));
    }

    @GetMapping({"/plekken", "/en/places"})
    ResponseEntity<String> places(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        return responses.with(
                address.language(),
                query,
                state ->
                        responses.page(
                                "places",
                                PlacesPage.of(
                                        answers.subject(),
                                        state,
                                        address.language(),
                                        full(state.scenario()),
                                        full(Scenario.BASELINE))));
    }

    @GetMapping({"/bronnen", "/en/sources"})
    ResponseEntity<String> sources(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        Language language = address.language();
        return responses.with(
                language,
                query,
                state ->
                        responses.page(
                                "sources", SourcesPage.of(answers.subject(), state, language)));
    }

    private FuturesResult full(Scenario scenario) {
        return answers.result(scenario, () -> false);
    }
}
