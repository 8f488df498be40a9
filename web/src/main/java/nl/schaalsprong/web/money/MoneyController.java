package nl.schaalsprong.web.money;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of money and its two tables. */
@Controller
class MoneyController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Answers answers;
    private final Responses responses;

    MoneyController(Answers answers, Responses responses) {
        this.answers = answers;
        this.responses = responses;
    }

    @GetMapping({"/geld", "/en/money"})
    ResponseEntity<String> page(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        Language language = address.language();
        return responses.with(
                language,
                query,
                state ->
                        responses.page(
                                "money",
                                MoneyPage.of(answers.subject(), state, frame(state, language))));
    }

    @GetMapping("/money.csv")
    ResponseEntity<String> amounts() {
        return file("money", MoneyTable.amounts(answers.subject()));
    }

    @GetMapping("/bill.csv")
    ResponseEntity<String> bill(@RequestParam MultiValueMap<String, String> query) {
        return responses.with(
                Language.DUTCH,
                query,
                state ->
                        file(
                                "bill",
                                MoneyTable.bill(
                                        answers.subject(),
                                        Bill.of(answers.subject(), state.scenario()))));
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"schaalsprong-%s.csv\"".formatted(name))
                .body(text);
    }

    private Frame frame(State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                answers.subject(),
                language,
                state,
                "money",
                words.of("money.title") + " · " + words.of(answers.subject().title()),
                new Links(Frame.other(language), state).money());
    }
}
