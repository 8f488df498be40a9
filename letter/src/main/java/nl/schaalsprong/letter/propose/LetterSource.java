package nl.schaalsprong.letter.propose;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;

/**
 * The letter itself as a source. A letter does not name itself, so it is known by passages that
 * were anchored in the same text, by an identifier printed in its furniture, or else by its bytes.
 */
public final class LetterSource {
    private static final int SHORT = 12;

    private LetterSource() {}

    /** The source of the register that is this letter, or a new one. */
    public static Source of(Reading reading, Register register) {
        return known(reading, register).orElseGet(() -> made(reading.document()));
    }

    /** The source of the register that is this letter, when there is one. */
    public static Optional<Source> known(Reading reading, Register register) {
        Document document = reading.document();
        return register.promises().stream()
                .flatMap(LetterSource::provenances)
                .filter(p -> p.anchor().filter(a -> isIn(a, document)).isPresent())
                .flatMap(p -> register.source(p.source()).stream())
                .findFirst()
                .or(
                        () ->
                                register.sources().stream()
                                        .filter(
                                                s ->
                                                        document.identifiers()
                                                                .contains(s.identifier()))
                                        .findFirst())
                .or(() -> register.source(id(document)));
    }

    /** Whether a passage was anchored in the text of this letter, repaired or as given. */
    private static boolean isIn(Anchor anchor, Document document) {
        return anchor.textSha256().equals(document.textSha256())
                || anchor.textSha256().equals(document.sha256());
    }

    private static Stream<Provenance> provenances(Promise promise) {
        return Stream.concat(
                Stream.of(promise.provenance()),
                promise.variants().stream().flatMap(v -> v.fields().values().stream()));
    }

    private static Source made(Document document) {
        String from =
                document.signatories().stream().findFirst().map(s -> " · " + s.office()).orElse("");
        return new Source(
                id(document),
                document.name() + from,
                document.identifiers().stream().findFirst().orElse(""),
                "",
                document.date().map(Object::toString).orElse(""),
                document.identifiers().isEmpty() ? "C" : "A");
    }

    private static String id(Document document) {
        return "letter-" + document.sha256().substring(0, SHORT);
    }
}
