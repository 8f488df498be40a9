package nl.schaalsprong.web.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.letter.LetterPage.Token;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Responses;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Shows our own sample letter, or the one that was just sent; nothing is stored. */
@Controller
class LetterController {
    private final Answers answers;
    private final Responses responses;
    private final Samples samples;

    LetterController(Answers answers, Responses responses, Samples samples) {
        this.answers = answers;
        this.responses = responses;
        this.samples = samples;
    }

    @GetMapping({"/brieven", "/en/letters"})
    ResponseEntity<String> sample(
            @RequestParam MultiValueMap<String, String> query, Address address, CsrfToken token) {
        return responses.with(
                address.language(), query, state -> sample(address, state, field(token)));
    }

    private ResponseEntity<String> sample(Address address, State state, Token token) {
        Frame frame = frame(address.language(), state);
        return responses.page(
                "letter",
                first().flatMap(this::read)
                        .map(r -> LetterPage.of(frame, token, address.path(), r, true))
                        .orElse(LetterPage.empty(frame, token, address.path(), List.of())));
    }

    @PostMapping({"/brieven", "/en/letters"})
    ResponseEntity<String> upload(
            @RequestParam("letter") MultipartFile letter, Address address, CsrfToken token)
            throws IOException {
        Frame frame = frame(address.language(), State.START);
        String path = address.path();
        String name = Optional.ofNullable(letter.getOriginalFilename()).orElse("");
        return switch (Reader.read(name, letter.getBytes())) {
            case Outcome.Good<Reading>(Reading reading, var _) ->
                    responses.page(
                            "letter", LetterPage.of(frame, field(token), path, reading, false));
            case Outcome.Refused<Reading>(var findings) ->
                    responses.page(
                            400, "letter", LetterPage.empty(frame, field(token), path, findings));
        };
    }

    private Frame frame(Language language, State state) {
        Words words = Words.in(language);
        return Frame.of(
                answers.subject(),
                language,
                state,
                "letters",
                words.of("letter.title") + " · " + words.of(answers.subject().title()),
                new Links(Frame.other(language), state).letters());
    }

    private static Token field(CsrfToken token) {
        return new Token(token.getParameterName(), token.getToken());
    }

    /** The first letter of the case by name. */
    private Optional<Path> first() {
        if (!Files.isDirectory(samples.folder())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(samples.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Reading> read(Path file) {
        try {
            return switch (Reader.read(
                    String.valueOf(file.getFileName()), Files.readAllBytes(file))) {
                case Outcome.Good<Reading>(Reading reading, var _) -> Optional.of(reading);
                case Outcome.Refused<Reading> _ -> Optional.empty();
            };
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
