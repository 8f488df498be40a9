package nl.schaalsprong.web.bottleneck;

import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of limits, in both languages. */
@Controller
class LimitController {
    private static final long PATIENCE = 3_000;

    private final Responses responses;

    LimitController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping({"/grenzen", "/en/limits"})
    ResponseEntity<String> limits(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        Language language = address.language();
        return responses.looking(
                language,
                query,
                (then, state) ->
                        responses.page(
                                "limitpage",
                                LimitPage.of(
                                        then.subject(),
                                        state,
                                        language,
                                        full(then, state.scenario()),
                                        full(then, Scenario.BASELINE),
                                        then.helps(state.scenario(), PATIENCE))));
    }

    private static FuturesResult full(Answers then, Scenario scenario) {
        return then.result(scenario, () -> false);
    }
}
