package nl.schaalsprong.web.model;

import java.util.List;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.sensitivity.Influence;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.answer.Decided;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * The assumptions without a source that move the promises most.
 *
 * @param note how it was found, or how far the work is
 * @param rows largest first; none while it is computed
 */
public record Influences(String note, List<Row> rows) {
    static final int MOST = 10;

    /** An assumption, the reading it moves most, and how much. */
    public record Row(String title, String link, String moves, String promise, String share) {}

    static Influences of(Case subject, Decided decided, Words words, Links links) {
        Numbers numbers = new Numbers(words);
        return switch (decided) {
            case Decided.Busy(Progress.Seen seen) ->
                    new Influences(
                            words.of(
                                    "promise.decides-busy",
                                    numbers.plain(seen.done(), 0),
                                    numbers.plain(seen.expected(), 0)),
                            List.of());
            case Decided.Known(Sensitivity known) ->
                    new Influences(
                            words.of("model.influence-note", numbers.plain(known.runs(), 0)),
                            Influence.of(subject, known, MOST).stream()
                                    .map(i -> row(subject, i, words, links))
                                    .toList());
        };
    }

    private static Row row(Case subject, Influence influence, Words words, Links links) {
        boolean single = influence.uncertainty().members().size() == 1;
        String id = influence.uncertainty().id();
        return subject.register().promises().stream()
                .flatMap(
                        p ->
                                p.variants().stream()
                                        .map(v -> new Found(p.id(), words.of(p.title()), v)))
                .filter(f -> f.variant().id().equals(influence.variant()))
                .map(
                        f ->
                                new Row(
                                        words.of(influence.uncertainty().title()),
                                        single ? links.parameter(id) : links.variable(id),
                                        f.title() + ": " + words.of(f.variant().title()),
                                        links.promise(f.promise()),
                                        new Numbers(words).share(influence.share())))
                .findFirst()
                .orElseThrow();
    }

    private record Found(String promise, String title, Variant variant) {}
}
