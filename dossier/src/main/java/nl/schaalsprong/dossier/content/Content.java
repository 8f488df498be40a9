package nl.schaalsprong.dossier.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;

/**
 * Everything one dossier says, in both languages. Made once from a frozen state; every paper is
 * drawn from this and from nothing else.
 *
 * @param schema {@link #SCHEMA}
 * @param notes where the numbers come from, in the order in which they are first referred to
 * @param facts the same state as bare data, for comparing two dossiers
 */
public record Content(
        String schema, Head head, List<Section> sections, List<Note> notes, Facts facts) {
    /** The name of the format; its schema is {@code schema/v1/dossier.schema.json}. */
    public static final String SCHEMA = "sprong/dossier/1";

    public Content {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /**
     * What the dossier is about.
     *
     * @param subject name of the case
     * @param day the day of the state: the only date a paper carries
     * @param reference the day from which the futures start
     * @param scenario canonical text of the scenario; empty when nothing extra is done
     * @param scenarioTitle the scenario in words
     * @param journal hash of the last line of the register's history, or of the case's promises
     *     where there is no history
     * @param previous hash of the content of the dossier this one is compared with; empty for a
     *     first one
     */
    public record Head(
            Text title,
            String caseId,
            Text subject,
            LocalDate day,
            LocalDate reference,
            String scenario,
            Text scenarioTitle,
            Receipt receipt,
            String journal,
            String previous) {}

    /** A part of the document with a heading; {@code id} is unique and stays. */
    public record Section(String id, Text title, List<Block> blocks, List<Section> parts) {
        public Section {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }
    }

    /**
     * Where a number comes from.
     *
     * @param id of a source of the case; {@link #RECEIPT} or {@link #ASSUMPTION}
     * @param link address, or empty
     */
    public record Note(String id, Text says, String link) {
        /** The note behind every computed number. */
        public static final String RECEIPT = "receipt";

        /** The note behind what nobody but we say. */
        public static final String ASSUMPTION = "assumption";
    }

    /** The mark of a note, counted from 1; empty for a note that is not in the list. */
    public Optional<Integer> mark(String note) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).id().equals(note)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
