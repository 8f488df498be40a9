package nl.schaalsprong.letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.letter.find.Findings;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.found.Note;
import nl.schaalsprong.letter.page.Intake;
import nl.schaalsprong.letter.page.Limits;
import nl.schaalsprong.letter.page.Manuscript;

/** Reads letters. Stateless; safe for any number of threads. */
public final class Reader {
    private Reader() {}

    /**
     * Reads plain text, PDF or DOCX.
     *
     * @param fileName as the user named it; the kind of file is told by its content
     * @param content the bytes of the file, at most {@link
     *     nl.schaalsprong.letter.page.Limits#BYTES}
     * @return the reading, or the findings that say why the file is refused; never an exception,
     *     whatever the content
     */
    public static Outcome<Reading> read(String fileName, byte[] content) {
        return Intake.take(fileName, content)
                .then(m -> Outcome.good(reading(fileName, content, m)));
    }

    private static Reading reading(String fileName, byte[] content, Manuscript manuscript) {
        Document document = Findings.document(fileName, Hash.of(content), manuscript);
        List<Found> found = Findings.of(manuscript, document);
        List<Note> notes = new ArrayList<>(manuscript.notes());
        if (found.size() == Limits.FINDINGS) {
            List<String> most = List.of(String.valueOf(Limits.FINDINGS));
            notes.add(new Note("letter.findings-cut", most, Optional.empty()));
        }
        boolean plain = manuscript.mediaType().equals("text/plain");
        String given = plain ? new String(content, StandardCharsets.UTF_8) : "";
        return new Reading(document, manuscript.text(), found, notes, given);
    }
}
