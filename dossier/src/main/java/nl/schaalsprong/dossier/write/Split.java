package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
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
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.Factor;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/**
 * Why the chances changed since the last dossier: each difference split over what differs, in
 * tenths of a percentage point that sum to it exactly. The method is in {@code
 * docs/methods/why.md}.
 */
record Split(State state, Explanation why) {
    /** Tenths of a percentage point in a chance of one. */
    private static final int STEPS = 1000;

    /** One reading of which the chance moved. */
    private record Moved(Promise promise, Variant variant, Explanation.Change change) {
        Text title() {
            return new Text(
                    promise.title().nl() + ": " + variant.title().nl(),
                    promise.title().en() + ": " + variant.title().en());
        }
    }

    /** The part under the changes; empty when no chance moved. */
    static List<Section> section(State state, Content previous, Facts now) {
        if (Difference.between(previous.facts(), now).chances().isEmpty()) {
            return List.of();
        }
        List<Block> blocks =
                state.why()
                        .map(why -> new Split(state, why).blocks(previous))
                        .orElseGet(() -> List.of(words("split.unknown")));
        return List.of(new Section("why", Vocabulary.text("split.title"), blocks, List.of()));
    }

    private List<Block> blocks(Content previous) {
        List<Moved> moved = moved();
        if (moved.isEmpty()) {
            return List.of(words("split.software"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrase("split.how", new Value.Count(why.size())), false));
        if (why.groups().stream().anyMatch(g -> g.size() > 1)) {
            blocks.add(words("split.joined"));
        }
        List<Phrase> other = moved.stream().flatMap(m -> otherThen(m, previous)).toList();
        if (!other.isEmpty()) {
            blocks.add(words("split.other"));
            blocks.add(new Block.Listing(other));
        }
        blocks.add(table(moved));
        return blocks;
    }

    private List<Moved> moved() {
        return state.register().promises().stream()
                .flatMap(
                        p ->
                                p.variants().stream()
                                        .flatMap(
                                                v ->
                                                        why.change(v.id()).stream()
                                                                .filter(
                                                                        c ->
                                                                                c.before()
                                                                                        != c
                                                                                                .after())
                                                                .map(c -> new Moved(p, v, c))))
                .toList();
    }

    /** Where the state of then, computed with the software of now, gives another chance. */
    private Stream<Phrase> otherThen(Moved moved, Content previous) {
        double again = (double) moved.change().before() / why.size();
        return previous.facts().promise(moved.promise().id()).stream()
                .flatMap(p -> p.readings().stream())
                .filter(r -> r.id().equals(moved.variant().id()))
                .flatMap(r -> r.chance().stream())
                .filter(then -> then != again)
                .map(
                        then ->
                                phrase(
                                        "split.other-item",
                                        new Value.Words(moved.title()),
                                        new Value.Tenths(Math.round(then * STEPS)),
                                        new Value.Tenths(
                                                why.displayed(moved.change().before(), STEPS))));
    }

    private Block table(List<Moved> moved) {
        Text none = new Text("", "");
        Text points = Vocabulary.text("column.points");
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Vocabulary.text("column.reading"), none, false));
        columns.add(new Column(Vocabulary.text("column.chance-then"), none, true));
        columns.add(new Column(Vocabulary.text("column.chance-now"), none, true));
        columns.add(new Column(Vocabulary.text("column.change"), points, true));
        why.groups().forEach(g -> columns.add(new Column(name(g), points, true)));
        return new Block.Table(
                "split",
                Vocabulary.text("split.table"),
                columns,
                moved.stream().map(this::row).toList());
    }

    private static Text name(Set<Factor> group) {
        return new Text(name(group, Language.DUTCH), name(group, Language.ENGLISH));
    }

    private static String name(Set<Factor> group, Language language) {
        return new TreeSet<>(group)
                .stream()
                        .map(f -> "factor." + f.name().toLowerCase(Locale.ROOT))
                        .map(key -> Vocabulary.text(key).in(language))
                        .collect(Collectors.joining(" + "));
    }

    private List<Cell> row(Moved moved) {
        List<String> receipt = List.of(Note.RECEIPT);
        long then = why.displayed(moved.change().before(), STEPS);
        long now = why.displayed(moved.change().after(), STEPS);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(new Value.Words(moved.title())));
        cells.add(Cell.of(new Value.Tenths(then)));
        cells.add(new Cell(new Value.Tenths(now), receipt));
        cells.add(Cell.of(new Value.Change(now - then)));
        long[] parts = why.rounded(moved.change(), STEPS);
        for (int i = 0; i < parts.length; i++) {
            double error = moved.change().parts().get(i).error();
            cells.add(Cell.of(new Value.Part(parts[i], error)));
        }
        return cells;
    }

    private static Block words(String key) {
        return new Block.Paragraph(Phrase.of(Vocabulary.text(key)), false);
    }
}
