package nl.schaalsprong.letter.kept;

import java.time.Instant;
import nl.schaalsprong.register.journal.Visibility;

/**
 * A document that was kept. The bytes are its name: the same bytes are the same letter.
 *
 * @param sha256 hash of the bytes
 * @param name as whoever brought it named the file
 * @param size in bytes
 * @param who account name of whoever brought it first
 * @param kept when
 * @param visibility who may read it
 */
public record KeptLetter(
        String sha256, String name, long size, String who, Instant kept, Visibility visibility) {}
