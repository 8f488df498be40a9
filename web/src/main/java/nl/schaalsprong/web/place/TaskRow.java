package nl.schaalsprong.web.place;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Provenance.Basis;
import nl.schaalsprong.register.Standing;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Scale;
import nl.schaalsprong.web.page.Titles;
import nl.schaalsprong.web.page.Words;

/**
 * A place's own part of a promise in one reading.
 *
 * @param basis whether that part was stated or inferred
 * @param seen what was observed of it so far; empty where nothing is
 * @param behind how far it is behind an even pace; empty where nothing is observed
 * @param part its share of the whole amount
 * @param missing in numbers, for sorting; not a number where nothing is observed
 */
public record TaskRow(
        String promise,
        String link,
        String variant,
        String reading,
        String task,
        String basis,
        String source,
        String seen,
        String behind,
        String part,
        String figure,
        String word,
        String expected,
        Optional<LimitView> limit,
        double chance,
        double amount,
        double missing) {
    /** Every task of a place, in the order of the register. */
    static List<TaskRow> of(Board board, String place, Words words, Links links) {
        List<TaskRow> rows = new ArrayList<>();
        for (var promise : board.subject().register().promises()) {
            for (Reading reading : Board.readings(promise, board.result(), board.baseline())) {
                of(board, reading, place, words, links).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The task of a place in one reading; empty when it has none. */
    public static Optional<TaskRow> of(
            Board board, Reading reading, String place, Words words, Links links) {
        return reading.score().places().stream()
                .filter(p -> p.place().equals(place))
                .findFirst()
                .map(p -> row(board, reading, p, words, links));
    }

    private static TaskRow row(
            Board board, Reading reading, PlaceResult place, Words words, Links links) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        Optional<Variant.Task> task =
                reading.variant().tasks().stream()
                        .filter(t -> t.place().equals(place.place()))
                        .findFirst();
        Optional<Double> seen = seen(board.subject(), reading, place.place());
        double missing = seen.map(s -> due(board.subject(), reading, place) - s).orElse(Double.NaN);
        return new TaskRow(
                Titles.head(words.of(reading.promise().title())),
                links.promise(reading.promise().id()),
                reading.variant().id(),
                words.of(reading.variant().title()),
                numbers.quantity(place.task(), unit),
                task.map(Variant.Task::basis).map(Basis::title).map(words::of).orElse(""),
                task.map(Variant.Task::source).orElse(""),
                seen.map(s -> numbers.quantity(s, unit)).orElse(""),
                behind(missing, unit, words),
                numbers.share(place.task() / reading.aim().amount()),
                numbers.chance(place.chance()),
                Scale.word(place.chance(), words),
                numbers.quantity(place.last().p50(), unit),
                LimitView.binding(board.subject(), place.limits(), words).stream().findFirst(),
                place.chance(),
                place.task(),
                missing);
    }

    private static String behind(double missing, String unit, Words words) {
        if (Double.isNaN(missing)) {
            return "";
        }
        String amount = new Numbers(words).quantity(Math.abs(missing), unit);
        return words.of(missing > 0 ? "place.behind" : "place.ahead", amount);
    }

    /** What was observed of a task so far, counted as the reading counts. */
    private static Optional<Double> seen(Case subject, Reading reading, String place) {
        if (!(reading.variant().aim() instanceof Aim.Level)) {
            return Optional.empty();
        }
        Variant v = reading.variant();
        Variant there =
                new Variant(
                        v.id(),
                        v.title(),
                        v.aim(),
                        List.of(place),
                        v.area(),
                        v.countingRule(),
                        v.from(),
                        v.until(),
                        v.condition(),
                        v.fields(),
                        v.history(),
                        v.tasks());
        return Standing.of(there, subject::series, subject.reference())
                .observed()
                .map(o -> o.value());
    }

    /** What an even pace from the first to the last day would have brought by the reference day. */
    private static double due(Case subject, Reading reading, PlaceResult place) {
        Variant variant = reading.variant();
        double whole = ChronoUnit.DAYS.between(variant.from(), variant.until().plusDays(1));
        double passed = ChronoUnit.DAYS.between(variant.from(), subject.reference());
        return place.task() * Math.clamp(passed / whole, 0, 1);
    }
}
