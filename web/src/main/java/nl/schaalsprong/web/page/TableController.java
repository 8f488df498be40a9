package nl.schaalsprong.web.page;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.web.answer.Answers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results of a scenario as comma-separated values, numbers unrounded and with a point. */
@Controller
class TableController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Answers answers;
    private final Responses responses;

    TableController(Answers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @GetMapping("/results.csv")
    ResponseEntity<String> table(@RequestParam MultiValueMap<String, String> query) {
        return responses.with(
                Language.DUTCH,
                query,
                state ->
                        ResponseEntity.ok()
                                .contentType(CSV)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"schaalsprong.csv\"")
                                .body(
                                        csv(
                                                answers.result(
                                                        state.scenario(),
                                                        Answers.FULL,
                                                        () -> false))));
    }

    private static String csv(FuturesResult result) {
        StringBuilder text =
                new StringBuilder(
                        "promise,reading,chance,error,p05,p25,p50,p75,p95,needed50,needed95,receipt\n");
        String receipt = result.receipt().hash();
        for (VariantResult variant : result.variants()) {
            variant.measured()
                    .ifPresent(
                            s ->
                                    text.append(
                                            String.join(
                                                    ",",
                                                    variant.promise(),
                                                    variant.variant(),
                                                    State.number(s.chance()),
                                                    State.number(s.error()),
                                                    State.number(s.last().p05()),
                                                    State.number(s.last().p25()),
                                                    State.number(s.last().p50()),
                                                    State.number(s.last().p75()),
                                                    State.number(s.last().p95()),
                                                    State.number(s.needed50()),
                                                    State.number(s.needed95()),
                                                    receipt + "\n")));
        }
        return text.toString();
    }
}
