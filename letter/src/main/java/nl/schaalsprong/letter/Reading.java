package nl.schaalsprong.letter;

import java.util.List;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Note;

/**
 * A document as read.
 *
 * @param text the repaired text all offsets count in
 * @param findings in order of place
 * @param notes what was repaired or left out
 */
public record Reading(Document document, String text, List<Found> findings, List<Note> notes) {
    public Reading {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
