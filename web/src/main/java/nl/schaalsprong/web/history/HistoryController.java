package nl.schaalsprong.web.history;

import nl.schaalsprong.base.Language;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the model beside history, in both languages. */
@Controller
class HistoryController {
    private final Responses responses;
    private final Judgements judgements;

    HistoryController(Responses responses, Judgements judgements) {
        this.responses = responses;
        this.judgements = judgements;
    }

    @GetMapping({"/toets", "/en/history"})
    ResponseEntity<String> page(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        Language language = address.language();
        return responses.looking(
                language,
                query,
                (then, state) ->
                        responses.page(
                                "history",
                                HistoryPage.of(then.subject(), state, language, judgements)));
    }
}
