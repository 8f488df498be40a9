package nl.schaalsprong.web.promise;

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

    private final Responses responses;

    PromiseController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping({"/belofte/{id}", "/en/promise/{id}"})
    ResponseEntity<String> promise(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        Language language = address.language();
        return responses.looking(
                language,
                query,
                (then, state) ->
                        then.subject()
                                .register()
                                .promise(id)
                                .map(promise -> promise(then, promise, state, language))
                                .orElseGet(() -> responses.absent(language, state, id)));
    }

    private ResponseEntity<String> promise(
            Answers then, Promise promise, State state, Language language) {
        return responses.page(
                "promise",
                PromisePage.of(
                        then.subject(),
                        promise,
                        state,
                        language,
                        full(then, state.scenario()),
                        full(then, Scenario.BASELINE),
                        then.helps(state.scenario(), PATIENCE),
                        then.decided(state.scenario())));
    }

    private static FuturesResult full(Answers then, Scenario scenario) {
        return then.result(scenario, () -> false);
    }
}
