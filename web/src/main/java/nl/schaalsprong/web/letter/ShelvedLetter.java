package nl.schaalsprong.web.letter;

import java.time.Instant;
import java.util.Optional;
import nl.schaalsprong.letter.kept.KeptLetter;
import nl.schaalsprong.register.journal.Visibility;

/**
 * A letter one can open: a sample of the case, or one that was kept.
 *
 * @param sha256 hash of its bytes
 * @param name of the file
 * @param visibility who may read it; samples are public
 * @param kept when and by whom; empty for a sample
 */
public record ShelvedLetter(
        String sha256, String name, Visibility visibility, Optional<Brought> kept) {
    private static final int SHORT = 16;

    /** That somebody brought it. */
    public record Brought(String who, Instant at, long size) {}

    static ShelvedLetter of(KeptLetter letter) {
        return new ShelvedLetter(
                letter.sha256(),
                letter.name(),
                letter.visibility(),
                Optional.of(new Brought(letter.who(), letter.kept(), letter.size())));
    }

    /** Its name in an address. */
    public String id() {
        return sha256.substring(0, SHORT);
    }

    /** Whether only editors may read it. */
    public boolean draft() {
        return visibility == Visibility.DRAFT;
    }
}
