package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Column;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;

/** What asks for attention now: days that passed, days that come, and what is to be decided. */
final class Due {
    private static final int MONTHS = 6;

    private Due() {}

    static Section section(State state) {
        Deadlines deadlines = Deadlines.of(state, horizon(state));
        List<List<Block.Cell>> decisions = Decisions.rows(state);
        List<Block> blocks =
                Stream.of(
                                Optional.of(counts(deadlines, decisions.size(), state)),
                                Optional.of(how(state)),
                                table("deadlines", deadlines.rows(), true),
                                table("decisions", decisions, false))
                        .flatMap(Optional::stream)
                        .toList();
        return new Section("due", Vocabulary.text("due.title"), blocks, List.of());
    }

    /** The last day that is looked ahead to. */
    private static LocalDate horizon(State state) {
        return state.day().plusMonths(MONTHS);
    }

    private static Block counts(Deadlines deadlines, int decisions, State state) {
        return new Block.Paragraph(
                phrase(
                        "due.counts",
                        new Value.Day(state.day()),
                        new Value.Count(deadlines.late()),
                        new Value.Count(deadlines.soon()),
                        new Value.Count(decisions)),
                true);
    }

    /** The register knows no day of a next meeting; half a year is the rhythm of the dossier. */
    private static Block how(State state) {
        return new Block.Paragraph(phrase("due.how", new Value.Day(horizon(state))), false);
    }

    private static Optional<Block> table(String id, List<List<Block.Cell>> rows, boolean dated) {
        if (rows.isEmpty()) {
            return Optional.of(
                    new Block.Paragraph(Phrase.of(Vocabulary.text("due." + id + "-none")), false));
        }
        List<Column> columns =
                dated
                        ? columns(
                                "column.day",
                                "column.promise",
                                "column.reading",
                                "column.to-act",
                                "column.standing")
                        : columns(
                                "column.asked",
                                "column.promise",
                                "column.to-act",
                                "column.because");
        return Optional.of(new Block.Table(id, Vocabulary.text("due." + id), columns, rows));
    }

    private static List<Column> columns(String... keys) {
        return Stream.of(keys)
                .map(k -> new Column(Vocabulary.text(k), new Text("", ""), false))
                .toList();
    }
}
