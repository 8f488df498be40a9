package nl.schaalsprong.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.chart.Axis;
import nl.schaalsprong.chart.Fan;
import nl.schaalsprong.chart.FanData;
import nl.schaalsprong.chart.FanDrawing;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.register.Kind;

/**
 * A fan with its words.
 *
 * @param id unique on the page
 * @param title the finding in one line
 * @param description the same in full, for who does not see it
 * @param hash of the scenario it was drawn from
 * @param counted what stands left of the level line
 */
public record FanView(
        String id,
        Fan fan,
        String title,
        String description,
        String reference,
        String counted,
        String aimWord,
        String expectedWord,
        List<String> valueLabels,
        String unit,
        String hash) {
    /** The time axis all fans of a page share. */
    public record Span(double first, double last) {
        /** From some years of history to the last day of any of these readings. */
        public static Span of(List<Reading> readings, int referenceYear) {
            double last =
                    readings.stream()
                            .mapToDouble(r -> Axis.year(r.variant().until()))
                            .max()
                            .orElse(referenceYear + 6);
            return new Span(referenceYear - 9, Math.max(last, referenceYear + 6) + 0.05);
        }
    }

    /** A fan on a scale of its own. */
    public static FanView of(
            Board board, Reading reading, FanLayout layout, Span span, Words words) {
        return of(board, reading, layout, span, range(board, reading, span), words);
    }

    /** The levels a reading's fan spans. */
    public static FanDrawing.Range range(Board board, Reading reading, Span span) {
        return FanDrawing.range(data(board, reading), span.first());
    }

    /** A fan on a scale it shares with others. */
    public static FanView of(
            Board board,
            Reading reading,
            FanLayout layout,
            Span span,
            FanDrawing.Range range,
            Words words) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        FanData data = data(board, reading);
        Fan fan = FanDrawing.draw(data, layout, span.first(), span.last(), range);
        Quantiles last = reading.score().last();
        String expected = numbers.quantity(last.p50(), unit);
        return new FanView(
                "fan-" + reading.variant().id() + "-" + layout.width() + "x" + layout.height(),
                fan,
                words.of(
                        "fan.title",
                        words.of(reading.variant().title()),
                        numbers.chance(reading.score().chance())),
                words.of(
                        "fan.description",
                        expected,
                        numbers.until(reading.variant().until()),
                        numbers.amount(last.p05(), unit),
                        numbers.amount(last.p95(), unit),
                        numbers.stated(reading.aim().amount(), unit) + " " + numbers.unit(unit),
                        words.of("aim." + key(reading.promise().kind()))),
                numbers.date(board.subject().reference()),
                words.of("fan.counted", since(reading, words)),
                numbers.stated(reading.aim().amount(), unit)
                        + (unit.equals("MW") ? "\u00a0MW" : "")
                        + " "
                        + words.of("aim." + key(reading.promise().kind())),
                brief(numbers, last.p50(), unit) + " " + words.of("fan.expected"),
                fan.values().stream().map(t -> numbers.amount(t.value(), unit)).toList(),
                unit,
                board.drawn());
    }

    /** The key of the word for what an amount is: committed, agreed, target or needed. */
    public static String key(Kind kind) {
        return switch (kind) {
            case COMMITMENT -> "commitment";
            case AGREEMENT -> "agreement";
            case TARGET -> "target";
            case NEED -> "need";
        };
    }

    private static String since(Reading reading, Words words) {
        var from = reading.variant().from();
        return from.getDayOfYear() == 1
                ? Integer.toString(from.getYear())
                : words.of("months.short").split(" ")[from.getMonthValue() - 1]
                        + " "
                        + from.getYear();
    }

    /** Homes and workplaces speak for themselves at the end of a fan; other units are named. */
    private static String brief(Numbers numbers, double value, String unit) {
        return switch (unit) {
            case "MW" -> numbers.quantity(value, unit);
            default -> numbers.amount(value, unit);
        };
    }

    private static FanData data(Board board, Reading reading) {
        List<LocalDate> moments = moments(board.result().moments(), reading);
        List<Double> baseline =
                board.changed()
                        ? quantiles(reading.baseline(), moments).stream()
                                .map(Quantiles::p50)
                                .toList()
                        : List.of();
        return new FanData(
                History.of(
                        board.subject(),
                        reading.variant(),
                        reading.aim(),
                        reading.variant().places()),
                moments,
                quantiles(reading.score(), moments),
                baseline,
                board.subject().reference(),
                reading.variant().from(),
                reading.variant().until(),
                reading.score().last(),
                reading.aim().amount());
    }

    /** The days a fan is drawn on: each moment up to the last day, and the last day itself. */
    public static List<LocalDate> moments(List<LocalDate> all, Reading reading) {
        LocalDate until = reading.variant().until();
        List<LocalDate> moments =
                all.stream()
                        .limit(reading.score().fan().size())
                        .filter(m -> m.isBefore(until))
                        .collect(Collectors.toCollection(ArrayList::new));
        moments.add(until);
        return moments;
    }

    /** The quantiles on those days; the last day has its own. */
    public static List<Quantiles> quantiles(Measured score, List<LocalDate> moments) {
        List<Quantiles> quantiles =
                new ArrayList<>(
                        score.fan().subList(0, Math.min(score.fan().size(), moments.size() - 1)));
        quantiles.add(score.last());
        return quantiles;
    }
}
