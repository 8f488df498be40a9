package nl.schaalsprong.web.dossier;

import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseFiles;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.dossier.archive.Archive;
import nl.schaalsprong.dossier.archive.Printed;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;

/** The case and the register that a kept dossier was made from. */
record Bygone(Archive archive, Journal journal) {
    /** The name under which the case lies beside the papers. */
    static final String CASE = "case.zip";

    /** The files of a case, to be kept with a dossier. */
    static Printed packed(Case subject) {
        return new Printed(CASE, subject.files().zip());
    }

    /**
     * The case of a kept dossier with the register up to its line.
     *
     * @param now the case of now, for a dossier that was kept without one
     */
    Case subject(Content kept, Case now) {
        Outcome<Case> read =
                archive.paper(ContentJson.hash(kept), CASE)
                        .then(zip -> CaseFiles.unzip(zip, CASE))
                        .then(files -> CaseReader.read(files, CASE));
        Case then =
                switch (read) {
                    case Outcome.Good<Case>(Case subject, var _) -> subject;
                    case Outcome.Refused<Case> _ -> now;
                };
        return then.with(history(kept).register(View.PUBLIC), kept.head().receipt().promises());
    }

    /** The history as it was when the line that a dossier names was its last. */
    History history(Content kept) {
        History whole = journal.history();
        List<Entry> all = whole.entries();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).hash().equals(kept.head().journal())) {
                return new History(all.subList(0, i + 1));
            }
        }
        return whole;
    }
}
