package nl.schaalsprong.web.scenario;

import java.util.List;
import nl.schaalsprong.chart.EndWords;
import nl.schaalsprong.chart.FanDrawing;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.FanView;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/**
 * The fans of two scenarios in one chart, on the same axes.
 *
 * @param title the finding in one line
 * @param heights where the words for the amount, A and B stand, in this order
 */
public record PairView(
        String id, String title, String description, FanView a, FanView b, EndWords heights) {
    /** What all charts of a page share. */
    record Sheet(Comparison comparison, Board before, Board after, FanView.Span span) {
        static Sheet of(Comparison comparison, List<Reading> readings) {
            int year = comparison.subject().reference().getYear();
            return new Sheet(
                    comparison,
                    Board.of(
                            comparison.subject(),
                            comparison.state(),
                            comparison.resultA(),
                            comparison.resultA()),
                    comparison.board(),
                    FanView.Span.of(readings, year));
        }
    }

    static PairView of(Sheet sheet, Reading reading, FanLayout layout, Words words) {
        Reading before = before(reading);
        FanDrawing.Range range =
                FanView.range(sheet.before(), before, sheet.span())
                        .with(FanView.range(sheet.after(), reading, sheet.span()));
        FanView a = FanView.of(sheet.before(), before, layout, sheet.span(), range, words);
        FanView b = FanView.of(sheet.after(), reading, layout, sheet.span(), range, words);
        Numbers numbers = new Numbers(words);
        Delta delta = Delta.chance(sheet.comparison().change(reading), words);
        return new PairView(
                "pair-" + reading.variant().id() + "-" + layout.width(),
                words.of(
                        "scenario.pair.title",
                        words.of(reading.variant().title()),
                        numbers.chance(before.score().chance()),
                        numbers.chance(reading.score().chance()),
                        delta.text()),
                words.of(
                        "scenario.pair.description",
                        numbers.until(reading.variant().until()),
                        numbers.quantity(before.score().last().p50(), reading.aim().unit()),
                        numbers.quantity(reading.score().last().p50(), reading.aim().unit()),
                        numbers.stated(reading.aim().amount(), reading.aim().unit())
                                + " "
                                + numbers.unit(reading.aim().unit())),
                a,
                b,
                EndWords.apart(
                        b.fan().aim().y(), a.fan().whisker().y50(), b.fan().whisker().y50()));
    }

    /** The same reading as A has it. */
    private static Reading before(Reading reading) {
        return new Reading(
                reading.promise(),
                reading.variant(),
                reading.aim(),
                reading.baseline(),
                reading.baseline(),
                reading.observed(),
                reading.number(),
                reading.of());
    }
}
