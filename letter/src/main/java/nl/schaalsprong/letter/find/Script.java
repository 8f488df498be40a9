package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.found.Document;
import nl.schaalsprong.letter.page.Manuscript;

/** What every recogniser reads: the repaired text, its sentences, and who wrote it when. */
record Script(
        Manuscript manuscript,
        List<Sentence> sentences,
        Optional<LocalDate> date,
        List<Document.Signatory> signatories,
        Taken taken) {
    static Script of(Manuscript manuscript, Document document) {
        return new Script(
                manuscript,
                Sentences.of(manuscript),
                document.date(),
                document.signatories(),
                new Taken());
    }

    String text() {
        return manuscript.text();
    }
}
