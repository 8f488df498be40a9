package nl.schaalsprong.web.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.Axis;
import nl.schaalsprong.chart.Fan;
import nl.schaalsprong.chart.FanData;
import nl.schaalsprong.chart.FanData.Past;
import nl.schaalsprong.chart.FanDrawing;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.chart.FanPicture;
import nl.schaalsprong.chart.Picture;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.History;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/**
 * A place against its own part: what was observed, and the spread on the last day. The futures keep
 * a place's outcome on that day only, so that the fan runs straight towards it.
 *
 * @param finding what it shows, from the numbers
 */
public record OwnFan(String variant, String finding, Picture wide, Picture narrow) {
    /** The fan of one reading's task; empty when the place has none or nothing was observed. */
    public static Optional<OwnFan> of(Board board, Reading reading, String place, Words words) {
        Optional<PlaceResult> result =
                reading.score().places().stream().filter(p -> p.place().equals(place)).findFirst();
        List<Past> history =
                History.of(board.subject(), reading.variant(), reading.aim(), List.of(place));
        return result.filter(r -> !history.isEmpty())
                .map(r -> fan(board.subject(), reading, r, history, words));
    }

    private static OwnFan fan(
            Case subject, Reading reading, PlaceResult result, List<Past> history, Words words) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        double now = history.getLast().value();
        FanData data =
                new FanData(
                        history,
                        List.of(history.getLast().at(), reading.variant().until()),
                        List.of(new Quantiles(now, now, now, now, now), result.last()),
                        List.of(),
                        subject.reference(),
                        reading.variant().from(),
                        reading.variant().until(),
                        result.last(),
                        result.task());
        String finding =
                words.of(
                        "place.fan-finding",
                        numbers.quantity(result.last().p50(), unit),
                        numbers.until(reading.variant().until()),
                        numbers.amount(result.last().p05(), unit),
                        numbers.amount(result.last().p95(), unit),
                        numbers.quantity(result.task(), unit),
                        numbers.chance(result.chance()));
        return new OwnFan(
                reading.variant().id(),
                finding,
                draw(data, reading, FanLayout.HALF, words),
                draw(data, reading, FanLayout.PHONE, words));
    }

    private static Picture draw(FanData data, Reading reading, FanLayout layout, Words words) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        double first = data.reference().getYear() - 9;
        double last = Math.max(Axis.year(data.until()), data.reference().getYear() + 6) + 0.05;
        Fan fan = FanDrawing.draw(data, layout, first, last);
        LocalDate from = reading.variant().from();
        return FanPicture.of(
                fan,
                new FanPicture.Labels(
                        fan.values().stream().map(t -> numbers.amount(t.value(), unit)).toList(),
                        numbers.date(data.reference()),
                        words.of("fan.counted", Integer.toString(from.getYear())),
                        numbers.amount(data.amount(), unit) + " " + words.of("place.own-part"),
                        numbers.amount(data.last().p50(), unit) + " " + words.of("fan.expected")));
    }
}
