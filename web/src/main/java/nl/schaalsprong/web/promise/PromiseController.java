package nl.schaalsprong.web.promise;

import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one promise, in both languages. */
@Controller
class PromiseController {
    private static final long PATIENCE = 3_000;

    private final Answers answers;
    private final Responses responses;

    PromiseController(Answers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @GetMapping({"/belofte/{id}", "/en/promise/{id}"})
    ResponseEntity<String> promise(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        return answers.subject()
                .register()
                .promise(id)
                .map(
                        promise ->
                                responses.with(
                                        address.language(),
                                        query,
                                        state -> promise(promise, state, address.language())))
                .orElseGet(() -> responses.refusal(address.language(), 404, List.of()));
    }

    private ResponseEntity<String> promise(Promise promise, State state, Language language) {
        return responses.page(
                "promise",
                PromisePage.of(
                        answers.subject(),
                        promise,
                        state,
                        language,
                        full(state.scenario()),
                        full(Scenario.BASELINE),
                        answers.helps(state.scenario(), PATIENCE)));
    }

    private FuturesResult full(Scenario scenario) {
        return answers.result(scenario, () -> false);
    }
}
