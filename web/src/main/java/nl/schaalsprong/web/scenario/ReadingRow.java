package nl.schaalsprong.web.scenario;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.futures.Change;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Scale;
import nl.schaalsprong.web.page.Words;

/**
 * One reading under both scenarios.
 *
 * @param until the last day, on which the outcomes are read
 */
public record ReadingRow(
        String id,
        String promise,
        String reading,
        String link,
        String until,
        Score a,
        Score b,
        Delta chance,
        Delta outcome) {
    /** What one scenario gives; {@code trail} leads to why. */
    public record Score(
            String chance, String word, String median, Optional<LimitView> limit, String trail) {}

    static List<ReadingRow> of(Comparison comparison, Words words, Links links) {
        return comparison.readings().stream().map(r -> row(comparison, r, words, links)).toList();
    }

    private static ReadingRow row(
            Comparison comparison, Reading reading, Words words, Links links) {
        Change change = comparison.change(reading);
        return new ReadingRow(
                reading.variant().id(),
                words.of(reading.promise().title()),
                words.of(reading.variant().title()),
                links.promise(reading.promise().id()),
                new Numbers(words).until(reading.variant().until()),
                score(
                        comparison,
                        reading,
                        reading.baseline(),
                        words,
                        links.with(comparison.a().scenario())),
                score(
                        comparison,
                        reading,
                        reading.score(),
                        words,
                        links.with(comparison.b().scenario())),
                Delta.chance(change, words),
                Delta.outcome(change, reading.aim().unit(), words));
    }

    private static Score score(
            Comparison comparison, Reading reading, Measured measured, Words words, Links links) {
        Numbers numbers = new Numbers(words);
        return new Score(
                numbers.chance(measured.chance()),
                Scale.word(measured.chance(), words),
                numbers.quantity(measured.last().p50(), reading.aim().unit()),
                LimitView.binding(comparison.subject(), measured.limits(), words).stream()
                        .findFirst(),
                links.provenance("chance." + reading.variant().id()));
    }
}
