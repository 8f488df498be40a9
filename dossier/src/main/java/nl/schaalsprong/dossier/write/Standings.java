package nl.schaalsprong.dossier.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Drawing;
import nl.schaalsprong.dossier.content.Spelling;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;

/** Where the promises stand: every scored reading in one drawing and one table. */
final class Standings {
    private Standings() {}

    static Section section(State state) {
        List<Scored> all = Scored.of(state);
        List<Block> blocks = new ArrayList<>();
        if (!all.isEmpty()) {
            blocks.add(figure(all));
            blocks.add(table(all, state));
        }
        return new Section("standings", Vocabulary.text("standings.title"), blocks, List.of());
    }

    private static Block figure(List<Scored> all) {
        List<Drawing.Row> rows =
                all.stream()
                        .map(
                                s ->
                                        new Drawing.Row(
                                                s.promise().title(),
                                                s.variant().title(),
                                                s.score().chance(),
                                                s.score().error()))
                        .toList();
        return new Block.Figure(
                "chances",
                Vocabulary.text("standings.figure"),
                new Text(alt(rows, Language.DUTCH), alt(rows, Language.ENGLISH)),
                new Drawing.Chances(rows));
    }

    private static String alt(List<Drawing.Row> rows, Language language) {
        Spelling spelling = new Spelling(language);
        StringBuilder alt =
                new StringBuilder(Vocabulary.text("standings.alt").in(language)).append(' ');
        for (Drawing.Row row : rows) {
            alt.append(row.promise().in(language))
                    .append(", ")
                    .append(row.reading().in(language))
                    .append(": ")
                    .append(spelling.cell(new Value.Chance(row.chance())))
                    .append("; ");
        }
        return alt.toString().strip();
    }

    private static Block table(List<Scored> all, State state) {
        List<Block.Column> columns =
                List.of(
                        column("column.promise", false),
                        column("column.reading", false),
                        column("column.last-day", false),
                        column("column.amount", true),
                        column("column.unit", false),
                        column("column.now", true),
                        column("column.observed", false),
                        column("column.chance", true),
                        new Block.Column(
                                Vocabulary.text("column.margin"),
                                Vocabulary.text("column.points"),
                                true),
                        column("column.word", false));
        return new Block.Table(
                "standings",
                Vocabulary.text("standings.table"),
                columns,
                all.stream().map(s -> row(s)).toList());
    }

    private static Block.Column column(String key, boolean numeric) {
        return new Block.Column(Vocabulary.text(key), new Text("", ""), numeric);
    }

    private static List<Cell> row(Scored s) {
        List<String> receipt = List.of(Note.RECEIPT);
        Optional<Observation> now = s.observed();
        List<String> source = now.map(o -> List.of(Names.note(o.source()))).orElse(List.of());
        return List.of(
                Cell.of(new Value.Words(s.promise().title())),
                Cell.of(new Value.Words(s.variant().title())),
                new Cell(new Value.Day(s.variant().until()), Names.source(s.variant(), "until")),
                new Cell(
                        new Value.Stated(s.aim().amount(), s.aim().unit()),
                        Names.source(s.variant(), "amount")),
                Cell.of(unit(s.aim().unit())),
                new Cell(
                        now.<Value>map(o -> new Value.Amount(o.value(), s.aim().unit()))
                                .orElse(new Value.Blank()),
                        source),
                Cell.of(now.<Value>map(o -> new Value.Day(o.at())).orElse(new Value.Blank())),
                new Cell(new Value.Chance(s.score().chance()), receipt),
                new Cell(new Value.Margin(s.score().error()), receipt),
                Cell.of(new Value.Words(Vocabulary.text(s.word()))));
    }

    /** The word of a unit as a cell. */
    static Value unit(String unit) {
        return new Value.Words(
                new Text(
                        new Spelling(Language.DUTCH).unit(unit),
                        new Spelling(Language.ENGLISH).unit(unit)));
    }
}
