package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Variant.Task;

/**
 * One place: its own tasks with their chance, what binds there and what was observed.
 *
 * @param finding the worst task in one sentence
 * @param limits what binds the selected promise here, over time
 */
public record PlacePage(
        Frame frame,
        String name,
        String kind,
        String code,
        Phrase finding,
        String size,
        List<TaskRow> tasks,
        Optional<LimitsView> limits,
        String limited,
        List<Seen> seen,
        String overview) {
    /** A task: this place's part of a promise in one reading. */
    public record TaskRow(
            String promise,
            String link,
            String reading,
            String task,
            String basis,
            String figure,
            String word,
            String expected,
            Optional<LimitView> limit,
            double chance,
            String figureName) {}

    /** The last observation of an indicator. */
    public record Seen(
            String indicator,
            String value,
            String at,
            String status,
            String table,
            String source) {}

    /** Lays out one place. */
    public static PlacePage of(
            Case subject,
            Area area,
            State state,
            Language language,
            FuturesResult result,
            FuturesResult baseline) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Board board = Board.of(subject, state.at(area.code()), result, baseline);
        List<TaskRow> tasks = tasks(board, area, words, links);
        Optional<Reading> mapped =
                board.mapped().filter(r -> r.variant().places().contains(area.code()));
        return new PlacePage(
                Frame.of(
                        subject,
                        language,
                        state,
                        "places",
                        words.of(area.name()) + " · " + words.of(subject.title()),
                        new Links(Frame.other(language), state).place(area.code())),
                words.of(area.name()),
                words.of(area.kind().equals("region") ? "place.region" : "place.municipality"),
                area.code(),
                finding(tasks, words),
                new Numbers(words).plain(result.receipt().size(), 0),
                tasks,
                mapped.map(r -> LimitsView.of(board, r, words)),
                mapped.map(r -> words.of(r.promise().title())).orElse(""),
                seen(subject, area, words),
                links.overview(state.at(area.code())));
    }

    private static Phrase finding(List<TaskRow> tasks, Words words) {
        return tasks.stream()
                .min(java.util.Comparator.comparingDouble(TaskRow::chance))
                .map(
                        t ->
                                words.phrase(
                                        "place.finding",
                                        t.link(),
                                        Titles.head(t.promise()),
                                        t.figure(),
                                        t.word(),
                                        t.expected(),
                                        t.task()))
                .orElse(Phrase.plain(words.of("place.no-task")));
    }

    private static List<TaskRow> tasks(Board board, Area area, Words words, Links links) {
        List<TaskRow> rows = new ArrayList<>();
        for (var promise : board.subject().register().promises()) {
            for (Reading reading : Board.readings(promise, board.result(), board.baseline())) {
                reading.score().places().stream()
                        .filter(p -> p.place().equals(area.code()))
                        .findFirst()
                        .ifPresent(p -> rows.add(row(board, reading, p, words, links)));
            }
        }
        return rows;
    }

    private static TaskRow row(
            Board board, Reading reading, PlaceResult place, Words words, Links links) {
        Numbers numbers = new Numbers(words);
        String unit = reading.aim().unit();
        return new TaskRow(
                words.of(reading.promise().title()),
                links.promise(reading.promise().id()),
                words.of(reading.variant().title()),
                numbers.quantity(place.task(), unit),
                reading.variant().tasks().stream()
                        .filter(t -> t.place().equals(place.place()))
                        .findFirst()
                        .map(Task::basis)
                        .map(b -> words.of(b.title()))
                        .orElse(""),
                numbers.chance(place.chance()),
                Scale.word(place.chance(), words),
                numbers.quantity(place.last().p50(), unit),
                LimitView.binding(board.subject(), place.limits(), words).stream().findFirst(),
                place.chance(),
                "place." + reading.variant().id() + "." + place.place());
    }

    private static List<Seen> seen(Case subject, Area area, Words words) {
        List<Seen> seen = new ArrayList<>();
        for (Series series : subject.observations()) {
            if (series.area().equals(area.code()) && !series.observations().isEmpty()) {
                seen.add(seen(subject, series, series.observations().getLast(), words));
            }
        }
        return seen;
    }

    private static Seen seen(Case subject, Series series, Observation last, Words words) {
        Numbers numbers = new Numbers(words);
        return new Seen(
                subject.register().indicators().stream()
                        .filter(i -> i.id().equals(series.indicator()))
                        .findFirst()
                        .map(Indicator::title)
                        .map(words::of)
                        .orElse(series.indicator()),
                (numbers.stated(last.value(), series.unit()) + " " + numbers.unit(series.unit()))
                        .strip(),
                numbers.date(last.at()),
                words.of("status." + last.status().name().toLowerCase(java.util.Locale.ROOT)),
                last.table(),
                subject.register().source(last.source()).map(s -> s.title()).orElse(last.source()));
    }
}
