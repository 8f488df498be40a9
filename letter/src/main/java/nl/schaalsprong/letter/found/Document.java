package nl.schaalsprong.letter.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the document as a whole.
 *
 * @param name name of the file as given
 * @param sha256 hash of the bytes
 * @param textSha256 hash of the repaired text, to which all offsets belong
 * @param language {@code nl}, {@code en} or {@code und}
 * @param date the day the letter is dated
 * @param recipient to whom, as written
 * @param identifiers only those printed in the page furniture; a letter does not name itself
 */
public record Document(
        String name,
        String mediaType,
        String sha256,
        String textSha256,
        String language,
        Optional<LocalDate> date,
        Optional<String> recipient,
        List<Signatory> signatories,
        List<String> identifiers) {
    /** Who signed, in what office; the organisation follows from the office. */
    public record Signatory(String name, String office, String organisation) {}

    public Document {
        signatories = List.copyOf(signatories);
        identifiers = List.copyOf(identifiers);
    }
}
