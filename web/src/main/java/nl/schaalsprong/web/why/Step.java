package nl.schaalsprong.web.why;

import java.util.List;
import nl.schaalsprong.web.page.Phrase;

/**
 * One link of the chain from a number to what it rests on.
 *
 * @param id anchor on the page
 * @param note one sentence of explanation, or empty
 * @param facts what this link says
 * @param tables rows behind it
 */
public record Step(String id, String title, String note, List<Fact> facts, List<Table> tables) {
    public Step {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /**
     * One thing that is so.
     *
     * @param code whether it is written as in the model
     * @param basis where it was read: stated or inferred with its source; may be empty
     */
    public record Fact(String label, Phrase value, boolean code, Phrase basis) {
        /** A fact without more. */
        static Fact of(String label, String value) {
            return new Fact(label, Phrase.plain(value), false, Phrase.plain(""));
        }

        /** A fact that leads on. */
        static Fact of(String label, String value, String link) {
            return new Fact(label, linked(value, link), false, Phrase.plain(""));
        }

        /** A fact with where it was read. */
        static Fact of(String label, String value, Phrase basis) {
            return new Fact(label, Phrase.plain(value), false, basis);
        }
    }

    /** Rows with a head; {@code caption} says what they are. */
    public record Table(String caption, List<String> head, List<Row> rows) {}

    /**
     * A row; the first cell heads it.
     *
     * @param id anchor on the page, or empty
     * @param strong whether it is the one that matters most
     */
    public record Row(String id, boolean strong, List<Cell> cells) {}

    /** A cell; {@code link} may be empty. */
    public record Cell(String text, String link, boolean number) {
        static Cell of(String text) {
            return new Cell(text, "", false);
        }

        static Cell of(String text, String link) {
            return new Cell(text, link, false);
        }

        static Cell number(String text) {
            return new Cell(text, "", true);
        }
    }

    /** Words that are one link; plain words where there is nowhere to go. */
    static Phrase linked(String text, String link) {
        return new Phrase(List.of(new Phrase.Piece(text, false, link)));
    }
}
