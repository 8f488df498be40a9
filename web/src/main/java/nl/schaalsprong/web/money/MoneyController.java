package nl.schaalsprong.web.money;

import java.nio.charset.StandardCharsets;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Bill;
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

    private final Responses responses;

    MoneyController(Responses responses) {
        this.responses = responses;
    }

    @GetMapping({"/geld", "/en/money"})
    ResponseEntity<String> page(
            @RequestParam MultiValueMap<String, String> query, Address address) {
        Language language = address.language();
        return responses.looking(
                language,
                query,
                (then, state) ->
                        responses.page(
                                "money",
                                MoneyPage.of(
                                        then.subject(),
                                        state,
                                        frame(then.subject(), state, language))));
    }

    @GetMapping("/money.csv")
    ResponseEntity<String> amounts(@RequestParam MultiValueMap<String, String> query) {
        return responses.looking(
                Language.DUTCH,
                query,
                (then, _) -> file("money", MoneyTable.amounts(then.subject())));
    }

    @GetMapping("/bill.csv")
    ResponseEntity<String> bill(@RequestParam MultiValueMap<String, String> query) {
        return responses.looking(
                Language.DUTCH,
                query,
                (then, state) ->
                        file(
                                "bill",
                                MoneyTable.bill(
                                        then.subject(),
                                        Bill.of(then.subject(), state.scenario()))));
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"schaalsprong-%s.csv\"".formatted(name))
                .body(text);
    }

    private static Frame frame(Case subject, State state, Language language) {
        Words words = Words.in(language);
        return Frame.of(
                subject,
                language,
                state,
                "money",
                words.of("money.title") + " · " + words.of(subject.title()),
                new Links(Frame.other(language), state).money());
    }
}
