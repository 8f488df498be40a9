package nl.schaalsprong.letter.kept;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.register.journal.Visibility;

/**
 * The port to the letters that are kept. Safe for any number of threads. How many and how large
 * letters may be is bounded.
 */
public interface Letters {
    /**
     * Keeps a document as a draft; one with the same bytes that is there already stays as it is.
     *
     * @param name as the user named the file
     * @param who account name of the person who asks
     * @return the letter; or findings {@code letter.too-many} and {@code letter.no-room} at the
     *     bounds, {@code store.…} when it cannot be written
     */
    Outcome<KeptLetter> keep(String name, byte[] content, String who);

    /** Every letter, the newest first, without its bytes. */
    List<KeptLetter> all();

    /** The bytes of a letter, when it is kept. */
    Optional<byte[]> content(String sha256);

    /** Lets others read a letter, or editors only. */
    Outcome<KeptLetter> show(String sha256, Visibility visibility);
}
