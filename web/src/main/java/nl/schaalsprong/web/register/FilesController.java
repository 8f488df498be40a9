package nl.schaalsprong.web.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.journal.Canonical;
import nl.schaalsprong.register.rule.Citations;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was found in the register, as a file. */
@Controller
class FilesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String HEAD =
            "type,id,title_nl,title_en,kind,state,visibility,version,who,recorded,hash,sources\n";

    private final Responses responses;
    private final Shelves shelves;

    FilesController(Responses responses, Shelves shelves) {
        this.responses = responses;
        this.shelves = shelves;
    }

    @GetMapping("/register.csv")
    ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> query, Person person) {
        return found(
                query,
                person,
                (hits, state) -> {
                    StringBuilder text = new StringBuilder(HEAD);
                    hits.forEach(h -> text.append(row(h)));
                    return file(CSV, "register.csv", text.toString());
                });
    }

    @GetMapping("/register.json")
    ResponseEntity<String> json(@RequestParam MultiValueMap<String, String> query, Person person) {
        return found(
                query,
                person,
                (hits, state) ->
                        file(
                                MediaType.APPLICATION_JSON,
                                "register.json",
                                Canonical.text(
                                        new Whole(
                                                state.past().day().map(Object::toString).orElse(""),
                                                hits.stream()
                                                        .map(FilesController::kept)
                                                        .toList()))));
    }

    /** The file: the day it shows and its records. */
    private record Whole(String day, List<Kept> records) {}

    /** A record with the entry it comes from. */
    private record Kept(
            String type,
            Item item,
            int version,
            String visibility,
            String who,
            String recorded,
            String hash) {}

    private static Kept kept(Hit hit) {
        return new Kept(
                hit.subject().type().name(),
                hit.item(),
                hit.entry().version(),
                hit.entry().change().visibility().name(),
                hit.entry().who(),
                hit.entry().recorded().toString(),
                hit.entry().hash());
    }

    private ResponseEntity<String> found(
            MultiValueMap<String, String> query,
            Person person,
            BiFunction<List<Hit>, State, ResponseEntity<String>> file) {
        return responses.with(
                Language.DUTCH,
                Asked.rest(query),
                state ->
                        file.apply(
                                Asked.of(query)
                                        .search()
                                        .in(shelves.of(person, state).hits())
                                        .hits(),
                                state));
    }

    private static ResponseEntity<String> file(MediaType type, String name, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text);
    }

    private static String row(Hit hit) {
        return List.of(
                                hit.subject().type().name(),
                                hit.subject().id(),
                                hit.title().nl(),
                                hit.title().en(),
                                Titled.kind(hit.item()),
                                Titled.state(hit.item()).orElse(""),
                                hit.entry().change().visibility().name(),
                                String.valueOf(hit.entry().version()),
                                hit.entry().who(),
                                hit.entry().recorded().toString(),
                                hit.entry().hash(),
                                String.join(" ", Citations.sources(hit.item())))
                        .stream()
                        .map(FilesController::quoted)
                        .reduce((a, b) -> a + "," + b)
                        .orElse("")
                + "\n";
    }

    /** A spreadsheet takes nothing in a cell for a formula. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
