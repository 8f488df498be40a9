package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.limit.Limits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page, in both languages. */
@Controller
class OverviewController {
    /** How long a reader without scripts waits for the effects of measures, in milliseconds. */
    private static final long PATIENCE = 3_000;

    private final Responses responses;

    OverviewController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping("/")
    ResponseEntity<String> dutch(
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader("X-Live") Optional<String> live) {
        return page(Language.DUTCH, query, live);
    }

    @GetMapping("/en")
    ResponseEntity<String> english(
            @RequestParam MultiValueMap<String, String> query,
            @RequestHeader("X-Live") Optional<String> live) {
        return page(Language.ENGLISH, query, live);
    }

    private ResponseEntity<String> page(
            Language language, MultiValueMap<String, String> query, Optional<String> live) {
        return responses.looking(
                language,
                query,
                (then, state) -> {
                    FuturesResult result = full(then, state.scenario());
                    FuturesResult baseline = full(then, Scenario.BASELINE);
                    Optional<List<Help>> helps =
                            live.filter(page -> page.length() <= Limits.PARAMETER_LENGTH)
                                    .map(page -> then.helps(state.scenario(), page, 0))
                                    .orElseGet(() -> then.helps(state.scenario(), PATIENCE));
                    return responses.page(
                            "overview",
                            Overview.of(then.subject(), state, language, result, baseline, helps));
                });
    }

    private static FuturesResult full(Answers then, Scenario scenario) {
        return then.result(scenario, () -> false);
    }
}
