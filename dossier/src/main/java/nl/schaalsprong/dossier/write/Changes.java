package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Block.Column;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Difference;
import nl.schaalsprong.dossier.content.Facts;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;

/** What changed since the last frozen dossier. */
final class Changes {
    private Changes() {}

    static Section section(State state, Facts now) {
        List<Block> blocks =
                state.previous()
                        .map(p -> since(p, now, state))
                        .orElse(List.of(words("changes.first")));
        List<Section> why =
                state.previous().map(p -> Split.section(state, p, now)).orElse(List.of());
        return new Section("changes", Vocabulary.text("changes.title"), blocks, why);
    }

    private static List<Block> since(Content previous, Facts now, State state) {
        Difference difference = Difference.between(previous.facts(), now);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        phrase(
                                "changes.since",
                                new Value.Words(previous.head().title()),
                                new Value.Day(previous.head().day())),
                        false));
        list("changes.added", difference.added(), blocks);
        list("changes.changed", difference.changed(), blocks);
        list("changes.withdrawn", difference.withdrawn(), blocks);
        list("changes.data", difference.data(), blocks);
        if (difference.chances().isEmpty()) {
            blocks.add(words("changes.chances-none"));
        } else {
            blocks.add(table(difference.chances()));
        }
        scenario(previous, state).ifPresent(blocks::add);
        return blocks;
    }

    private static Optional<Block> scenario(Content previous, State state) {
        return previous.head().scenario().equals(state.result().scenario().canonical())
                ? Optional.empty()
                : Optional.of(
                        new Block.Paragraph(
                                phrase(
                                        "changes.scenario",
                                        new Value.Words(previous.head().scenarioTitle()),
                                        new Value.Words(Settings.words(state))),
                                false));
    }

    private static void list(String key, List<Text> titles, List<Block> blocks) {
        if (titles.isEmpty()) {
            blocks.add(words(key + "-none"));
        } else {
            blocks.add(words(key));
            blocks.add(new Block.Listing(titles.stream().map(Phrase::of).toList()));
        }
    }

    private static Block words(String key) {
        return new Block.Paragraph(Phrase.of(Vocabulary.text(key)), false);
    }

    private static Block table(List<Difference.Moved> moved) {
        Text points = Vocabulary.text("column.points");
        Text none = new Text("", "");
        return new Block.Table(
                "changes",
                Vocabulary.text("changes.table"),
                List.of(
                        new Column(Vocabulary.text("column.reading"), none, false),
                        new Column(Vocabulary.text("column.chance-then"), none, true),
                        new Column(Vocabulary.text("column.margin-then"), points, true),
                        new Column(Vocabulary.text("column.chance-now"), none, true),
                        new Column(Vocabulary.text("column.margin-now"), points, true),
                        new Column(Vocabulary.text("column.change"), none, true)),
                moved.stream().map(Changes::row).toList());
    }

    private static List<Cell> row(Difference.Moved moved) {
        List<String> receipt = List.of(Note.RECEIPT);
        return List.of(
                Cell.of(new Value.Words(moved.title())),
                Cell.of(new Value.Chance(moved.from())),
                Cell.of(new Value.Margin(moved.fromError())),
                new Cell(new Value.Chance(moved.to()), receipt),
                new Cell(new Value.Margin(moved.toError()), receipt),
                Cell.of(new Value.Points(moved.to() - moved.from(), moved.error())));
    }
}
