package nl.schaalsprong.web.dossier;

import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.Difference;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * A frozen dossier beside what is now.
 *
 * @param lists what is new, different or gone
 * @param rows chances that are not the same
 */
public record NowPage(Frame frame, String lead, List<Titles> lists, List<Row> rows, String back) {
    /** Things of one sort. */
    public record Titles(String heading, List<String> titles) {}

    /** One reading then and now. */
    public record Row(
            String reading,
            String before,
            String beforeMargin,
            String after,
            String afterMargin,
            String change) {}

    /** Whether nothing is different. */
    public boolean same() {
        return rows.isEmpty() && lists.isEmpty();
    }

    static NowPage of(Frame frame, Content kept, Content now) {
        Words words = frame.words();
        Difference difference = Difference.between(kept.facts(), now.facts());
        return new NowPage(
                frame,
                words.of(
                        "dossier.now.lead",
                        words.of(kept.head().title()),
                        new Numbers(words).longDate(kept.head().day()),
                        words.of(kept.head().scenarioTitle())),
                Stream.of(
                                titles("dossier.now.added", difference.added(), words),
                                titles("dossier.now.changed", difference.changed(), words),
                                titles("dossier.now.withdrawn", difference.withdrawn(), words),
                                titles("dossier.now.data", difference.data(), words))
                        .filter(t -> !t.titles().isEmpty())
                        .toList(),
                difference.chances().stream().map(m -> row(m, words)).toList(),
                frame.links().dossiers());
    }

    private static Titles titles(String key, List<Text> titles, Words words) {
        return new Titles(words.of(key), titles.stream().map(words::of).toList());
    }

    private static Row row(Difference.Moved moved, Words words) {
        Numbers numbers = new Numbers(words);
        return new Row(
                words.of(moved.title()),
                numbers.chance(moved.from()),
                numbers.margin(moved.fromError()),
                numbers.chance(moved.to()),
                numbers.margin(moved.toError()),
                numbers.points(moved.to() - moved.from(), moved.error()));
    }
}
