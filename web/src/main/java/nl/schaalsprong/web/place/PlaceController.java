package nl.schaalsprong.web.place;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Central;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of one place and of all places, in both languages. */
@Controller
class PlaceController {
    private final Answers answers;
    private final Responses responses;

    PlaceController(Answers answers, Responses responses) {
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
                        full(Scenario.BASELINE),
                        central(state.scenario())));
    }

    @GetMapping({"/plekken", "/en/places"})
    ResponseEntity<String> places(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        MultiValueMap<String, String> choices = new LinkedMultiValueMap<>(query);
        List<String> sort = choices.remove("sort");
        PlacesPage.Sort by =
                PlacesPage.Sort.of(sort == null || sort.isEmpty() ? "" : sort.getFirst());
        return responses.with(
                address.language(),
                choices,
                state ->
                        responses.page(
                                "places",
                                PlacesPage.of(
                                        answers.subject(),
                                        state,
                                        by,
                                        address.language(),
                                        full(state.scenario()),
                                        full(Scenario.BASELINE))));
    }

    /** Only for a case that says which phases there are. */
    private Optional<Run> central(Scenario scenario) {
        return answers.subject().phases().isEmpty()
                ? Optional.empty()
                : Optional.of(Central.run(answers.subject(), scenario, Answers.SEED));
    }

    private FuturesResult full(Scenario scenario) {
        return answers.result(scenario, () -> false);
    }
}
