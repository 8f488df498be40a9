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
    private final Responses responses;

    PlaceController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping({"/plek/{code}", "/en/place/{code}"})
    ResponseEntity<String> place(
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        Language language = address.language();
        return responses.looking(
                language,
                query,
                (then, state) ->
                        then.subject()
                                .place(code)
                                .map(area -> place(then, area, state, language))
                                .orElseGet(() -> responses.refusal(language, 404, List.of())));
    }

    private ResponseEntity<String> place(Answers then, Area area, State state, Language language) {
        return responses.page(
                "place",
                PlacePage.of(
                        then.subject(),
                        area,
                        state,
                        language,
                        full(then, state.scenario()),
                        full(then, Scenario.BASELINE),
                        central(then, state.scenario())));
    }

    @GetMapping({"/plekken", "/en/places"})
    ResponseEntity<String> places(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        MultiValueMap<String, String> choices = new LinkedMultiValueMap<>(query);
        List<String> sort = choices.remove("sort");
        PlacesPage.Sort by =
                PlacesPage.Sort.of(sort == null || sort.isEmpty() ? "" : sort.getFirst());
        return responses.looking(
                address.language(),
                choices,
                (then, state) -> places(then, state, by, address.language()));
    }

    private ResponseEntity<String> places(
            Answers then, State state, PlacesPage.Sort by, Language language) {
        return responses.page(
                "places",
                PlacesPage.of(
                        then.subject(),
                        state,
                        by,
                        language,
                        full(then, state.scenario()),
                        full(then, Scenario.BASELINE)));
    }

    /** Only for a case that says which phases there are. */
    private static Optional<Run> central(Answers then, Scenario scenario) {
        return then.subject().phases().isEmpty()
                ? Optional.empty()
                : Optional.of(Central.run(then.subject(), scenario, Answers.SEED));
    }

    private static FuturesResult full(Answers then, Scenario scenario) {
        return then.result(scenario, () -> false);
    }
}
