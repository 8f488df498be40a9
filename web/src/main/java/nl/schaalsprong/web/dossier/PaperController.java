package nl.schaalsprong.web.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.page.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what was frozen, byte for byte. A draft does not exist for the public. */
@Controller
class PaperController {
    private static final String CONTENT = "dossier.json";

    private final Archive archive;
    private final Responses responses;

    PaperController(Freezer freezer, Responses responses) {
        this.archive = freezer.archive();
        this.responses = responses;
    }

    /** The frozen page by itself, under a policy that lets its own style through and no more. */
    @GetMapping({"/dossier/{hash}", "/en/dossier/{hash}"})
    ResponseEntity<?> open(@PathVariable("hash") String hash, Address address, Person person) {
        String name = Printed.name(Paper.HTML, address.language());
        return seen(
                hash,
                address.language(),
                person,
                () -> archive.paper(hash, name),
                bytes ->
                        ResponseEntity.ok()
                                .header("Content-Type", Paper.HTML.mediaType())
                                .header("Content-Security-Policy", policy(bytes))
                                .body(bytes));
    }

    /** A file of it to keep. */
    @GetMapping({"/dossier/{hash}/{name}", "/en/dossier/{hash}/{name}"})
    ResponseEntity<?> file(
            @PathVariable("hash") String hash,
            @PathVariable("name") String name,
            Address address,
            Person person) {
        Supplier<Outcome<byte[]>> bytes =
                () -> name.equals(CONTENT) ? archive.content(hash) : archive.paper(hash, name);
        return seen(
                hash,
                address.language(),
                person,
                bytes,
                found ->
                        ResponseEntity.ok()
                                .header("Content-Type", mediaType(name))
                                .header(
                                        "Content-Disposition",
                                        "attachment; filename=\"dossier-%s-%s\""
                                                .formatted(hash.substring(0, 12), name))
                                .body(found));
    }

    private interface Answer {
        ResponseEntity<?> with(byte[] bytes);
    }

    private ResponseEntity<?> seen(
            String hash,
            Language language,
            Person person,
            Supplier<Outcome<byte[]>> bytes,
            Answer answer) {
        Outcome<byte[]> found =
                archive.find(hash)
                        .then(
                                f ->
                                        f.filter(d -> visible(d, person)).isPresent()
                                                ? bytes.get()
                                                : archive.content(""));
        return switch (found) {
            case Outcome.Good<byte[]>(byte[] value, List<?> _) -> answer.with(value);
            case Outcome.Refused<byte[]> _ -> responses.refusal(language, 404, List.of());
        };
    }

    static boolean visible(Frozen frozen, Person person) {
        return frozen.published() || person.may(Role.EDITOR);
    }

    private static String mediaType(String name) {
        return Optional.of(name)
                .filter(n -> !n.equals(CONTENT))
                .flatMap(
                        n ->
                                java.util.Arrays.stream(Paper.values())
                                        .filter(p -> n.endsWith("." + p.extension()))
                                        .findFirst())
                .map(Paper::mediaType)
                .orElse("application/json");
    }

    private static String policy(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int open = text.indexOf("<style>") + "<style>".length();
        String style = text.substring(open, text.indexOf("</style>", open));
        return "default-src 'none'; style-src 'sha256-"
                + hash(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
