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
 * @param given the text as it stood in a file of plain text, which anchors made outside the reader
 *     may count in; empty for other files
 */
public record Reading(
        Document document, String text, List<Found> findings, List<Note> notes, String given) {
    public Reading {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** A reading of which the text as given is not kept. */
    public Reading(Document document, String text, List<Found> findings, List<Note> notes) {
        this(document, text, findings, notes, "");
    }
}
