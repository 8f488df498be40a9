package nl.schaalsprong.web.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.TilesView;
import nl.schaalsprong.web.page.Words;

/**
 * All places on the map and in a table one can sort, for the promise on the map.
 *
 * @param sort the column the table is sorted by
 * @param hash of the scenario the map was drawn from
 */
public record PlacesPage(
        Frame frame,
        Optional<TilesView> tiles,
        String promise,
        String reading,
        Sort sort,
        List<Head> heads,
        List<Row> rows,
        String hash) {
    /** A place with its task; the task is empty where it has none. */
    public record Row(
            String name, String code, String group, String link, Optional<TaskRow> task) {}

    /** A column one can sort by; {@code chosen} when the table is. */
    public record Head(String title, String link, boolean chosen, boolean number) {}

    /** What a table of places can be sorted by. */
    public enum Sort {
        NAME,
        GROUP,
        CHANCE,
        TASK,
        BEHIND,
        LIMIT;

        /** The column of that name; by name when there is none. */
        static Sort of(String name) {
            return java.util.Arrays.stream(values())
                    .filter(s -> s.key().equals(name))
                    .findFirst()
                    .orElse(NAME);
        }

        /** Its name in an address. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The page of a case. */
    static PlacesPage of(
            Case subject,
            State state,
            Sort sort,
            Language language,
            FuturesResult result,
            FuturesResult baseline) {
        Words words = Words.in(language);
        Links links = new Links(language, state);
        Board board = Board.of(subject, state, result, baseline);
        Optional<Reading> mapped = board.mapped();
        return new PlacesPage(
                Frame.of(
                        subject,
                        language,
                        state,
                        "places",
                        words.of("places.title") + " · " + words.of(subject.title()),
                        sorted(new Links(Frame.other(language), state).places(), sort)),
                mapped.map(r -> TilesView.of(board, r, words, links)),
                mapped.map(r -> words.of(r.promise().title())).orElse(""),
                mapped.map(r -> words.of(r.variant().title())).orElse(""),
                sort,
                heads(sort, words, links),
                subject.places().stream()
                        .map(a -> row(board, mapped, a, words, links))
                        .sorted(order(sort))
                        .toList(),
                board.drawn());
    }

    private static Row row(
            Board board, Optional<Reading> mapped, Area area, Words words, Links links) {
        return new Row(
                words.of(area.name()),
                area.code(),
                area.kind().equals("region") ? words.of("place.region") : area.group(),
                links.place(area.code()),
                mapped.flatMap(r -> TaskRow.of(board, r, area.code(), words, links)));
    }

    /** Places without a task come last, whatever the table is sorted by. */
    private static Comparator<Row> order(Sort sort) {
        Comparator<Row> by =
                switch (sort) {
                    case NAME -> Comparator.comparing(Row::name);
                    case GROUP -> Comparator.comparing(Row::group);
                    case CHANCE -> number(TaskRow::chance);
                    case TASK -> number(t -> -t.amount());
                    case BEHIND -> number(t -> -t.missing());
                    case LIMIT ->
                            Comparator.comparing(
                                    r ->
                                            r.task()
                                                    .flatMap(TaskRow::limit)
                                                    .map(l -> l.title())
                                                    .orElse("~"));
                };
        return by.thenComparing(Row::name);
    }

    private static Comparator<Row> number(java.util.function.ToDoubleFunction<TaskRow> of) {
        return Comparator.comparingDouble(
                r -> r.task().map(of::applyAsDouble).orElse(Double.POSITIVE_INFINITY));
    }

    private static List<Head> heads(Sort chosen, Words words, Links links) {
        return java.util.Arrays.stream(Sort.values())
                .map(
                        s ->
                                new Head(
                                        words.of("places.sort." + s.key()),
                                        sorted(links.places(), s),
                                        s == chosen,
                                        s == Sort.TASK || s == Sort.BEHIND))
                .toList();
    }

    private static String sorted(String address, Sort sort) {
        return address + (address.contains("?") ? "&" : "?") + "sort=" + sort.key();
    }
}
