package nl.schaalsprong.web.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
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

    private static final String HEAD =
            "promise,reading,chance,error,p05,p25,p50,p75,p95,needed50,needed95,receipt\n";

    private final Responses responses;

    TableController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping("/results.csv")
    ResponseEntity<String> table(@RequestParam MultiValueMap<String, String> query) {
        return responses.looking(
                Language.DUTCH,
                query,
                (then, state) ->
                        ResponseEntity.ok()
                                .contentType(CSV)
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"schaalsprong.csv\"")
                                .body(csv(then.result(state.scenario(), () -> false))));
    }

    private static String csv(FuturesResult result) {
        StringBuilder text = new StringBuilder(HEAD);
        String receipt = result.receipt().hash();
        for (VariantResult variant : result.variants()) {
            variant.measured().ifPresent(score -> text.append(line(variant, score, receipt)));
        }
        return text.toString();
    }

    private static String line(VariantResult variant, Measured score, String receipt) {
        Quantiles last = score.last();
        String numbers =
                DoubleStream.of(
                                score.chance(),
                                score.error(),
                                last.p05(),
                                last.p25(),
                                last.p50(),
                                last.p75(),
                                last.p95(),
                                score.needed50(),
                                score.needed95())
                        .mapToObj(State::number)
                        .collect(Collectors.joining(","));
        return String.join(",", variant.promise(), variant.variant(), numbers, receipt) + "\n";
    }
}
