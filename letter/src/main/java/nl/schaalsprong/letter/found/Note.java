package nl.schaalsprong.letter.found;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Catalogue;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Span;

/**
 * Something the reader did to the text, or left out, so that a person can check it.
 *
 * @param code name in the catalogue of this room, as in {@code letter.hyphen-dropped}
 * @param values filled into the message
 * @param span where in the repaired text, when it is at one place
 */
public record Note(String code, List<String> values, Optional<Span> span) {
    public Note {
        values = List.copyOf(values);
    }

    /** What was done, in the language asked for. */
    public String message(Language language) {
        return Catalogue.message(code, values, language);
    }
}
