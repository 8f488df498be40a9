package nl.schaalsprong.web.page;

import nl.schaalsprong.base.Language;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of all sources. */
@Controller
class SourcesController {
    private final Answers answers;
    private final Responses responses;

    SourcesController(Answers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
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
}
