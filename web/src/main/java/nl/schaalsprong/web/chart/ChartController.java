package nl.schaalsprong.web.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.Responses.Look;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out charts as files, in both languages. */
@Controller
class ChartController {
    private final Responses responses;

    ChartController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping({"/chart/{kind}/{file}", "/en/chart/{kind}/{file}"})
    ResponseEntity<?> chart(
            @PathVariable("kind") String kind,
            @PathVariable("file") String file,
            @RequestParam MultiValueMap<String, String> query,
            Address address) {
        Language language = address.language();
        return switch (responses.looking(query)) {
            case Outcome.Refused<Look>(var findings) -> responses.refusal(language, 400, findings);
            case Outcome.Good<Look>(Look look, var _) -> {
                int dot = Math.max(0, file.lastIndexOf('.'));
                Board board = board(look.then(), look.state());
                Words words = Words.in(language);
                Optional<ResponseEntity<?>> found =
                        new Charts(board, words)
                                .of(kind, file.substring(0, dot))
                                .flatMap(
                                        c ->
                                                written(
                                                        c,
                                                        drawn(board, words),
                                                        file.substring(dot),
                                                        language));
                yield found.isPresent() ? found.get() : responses.refusal(language, 404, List.of());
            }
        };
    }

    private static Board board(Answers then, State state) {
        return Board.of(
                then.subject(), state, full(then, state.scenario()), full(then, Scenario.BASELINE));
    }

    private static FuturesResult full(Answers then, Scenario scenario) {
        return then.result(scenario, () -> false);
    }

    private static Drawn drawn(Board board, Words words) {
        var receipt = board.result().receipt();
        Numbers numbers = new Numbers(words);
        return new Drawn(
                board.result().scenario().hash(),
                receipt.hash(),
                List.of(
                        words.of(
                                "chart.source",
                                words.of(board.subject().title()),
                                numbers.longDate(board.subject().reference()),
                                numbers.plain(receipt.size(), 0),
                                receipt.seed()),
                        words.of(
                                "chart.drawn",
                                board.drawn(),
                                receipt.hash().substring(0, 12),
                                receipt.software())));
    }

    private static Optional<ResponseEntity<?>> written(
            ChartFile chart, Drawn drawn, String ending, Language language) {
        return switch (ending) {
            case ".svg" ->
                    Optional.of(
                            file(chart, ending, "image/svg+xml")
                                    .body(bytes(SvgFile.of(chart, drawn, language.tag()))));
            case ".png" ->
                    Optional.of(file(chart, ending, "image/png").body(PngFile.of(chart, drawn)));
            case ".csv" ->
                    Optional.of(
                            file(chart, ending, "text/csv;charset=UTF-8")
                                    .body(bytes(CsvFile.of(chart, drawn))));
            default -> Optional.empty();
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ResponseEntity.BodyBuilder file(ChartFile chart, String ending, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + chart.name() + ending + "\"");
    }
}
