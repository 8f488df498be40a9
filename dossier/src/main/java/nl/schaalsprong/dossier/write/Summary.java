package nl.schaalsprong.dossier.write;

import static nl.schaalsprong.dossier.content.Vocabulary.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block;
import nl.schaalsprong.dossier.content.Content.Note;
import nl.schaalsprong.dossier.content.Content.Section;
import nl.schaalsprong.dossier.content.Phrase;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;

/** The whole dossier in a few sentences. */
final class Summary {
    private Summary() {}

    static Section section(State state) {
        List<Scored> all = Scored.of(state);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(counts(all), true));
        all.stream()
                .min(Comparator.comparingDouble(s -> s.score().chance()))
                .ifPresent(worst -> blocks.add(new Block.Paragraph(worst(worst, state), false)));
        blocks.add(new Block.Paragraph(how(state), false));
        return new Section("summary", Vocabulary.text("summary.title"), blocks, List.of());
    }

    private static Phrase counts(List<Scored> all) {
        return phrase(
                        "summary.counts",
                        new Value.Count(all.size()),
                        count(all, 0, 0.33),
                        count(all, 0.33, 0.66),
                        count(all, 0.66, 2))
                .from(List.of(Note.RECEIPT));
    }

    /** Counted as the chances are shown, so that the sentence and the table never disagree. */
    private static Value count(List<Scored> all, double from, double below) {
        return new Value.Count(
                all.stream()
                        .mapToDouble(s -> Math.round(s.score().chance() * 100) / 100.0)
                        .filter(c -> c >= from && c < below)
                        .count());
    }

    private static Phrase worst(Scored worst, State state) {
        Names names = new Names(state);
        Value title = new Value.Words(worst.promise().title());
        Value reading = new Value.Words(worst.variant().title());
        Value chance = new Value.Chance(worst.score().chance());
        Text limit =
                worst.score().limits().stream()
                        .findFirst()
                        .map(l -> names.limit(l.limit()))
                        .orElse(new Text("", ""));
        List<String> notes = List.of(Note.RECEIPT);
        return limit.nl().isEmpty()
                ? phrase("summary.worst", title, reading, chance).from(notes)
                : phrase("summary.worst-limit", title, reading, chance, new Value.Words(limit))
                        .from(notes);
    }

    private static Phrase how(State state) {
        return phrase(
                "summary.how",
                new Value.Day(state.day()),
                new Value.Words(Settings.words(state)),
                new Value.Count(state.result().receipt().size()));
    }
}
