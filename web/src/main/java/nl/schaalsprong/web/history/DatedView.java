package nl.schaalsprong.web.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * The stored forecast beside what has been counted since.
 *
 * @param lead when it was made and with which receipt; empty where none is stored
 * @param region the rows of the region's totals
 * @param places the rows of the municipalities
 */
public record DatedView(String lead, List<Row> region, List<Row> places) {
    /**
     * One count.
     *
     * @param came what was counted; empty where it is not yet known
     * @param inside whether it lies in the band of 90 %; said in {@code verdict}
     */
    public record Row(
            String place,
            String indicator,
            String at,
            String middle,
            String band,
            String came,
            String verdict,
            boolean inside) {}

    static DatedView of(Case subject, Words words) {
        List<History.Dated> all = subject.history().map(History::dated).orElse(List.of());
        Optional<LocalDate> last =
                all.stream().map(History.Dated::made).max(Comparator.naturalOrder());
        List<History.Dated> rows =
                all.stream().filter(row -> Optional.of(row.made()).equals(last)).toList();
        if (rows.isEmpty()) {
            return new DatedView("", List.of(), List.of());
        }
        History.Dated first = rows.getFirst();
        Numbers numbers = new Numbers(words);
        String lead =
                words.of(
                        "history.dated.lead",
                        numbers.date(first.made()),
                        numbers.date(first.start()),
                        numbers.plain(first.size(), 0),
                        first.receipt().substring(0, 12),
                        first.model().substring(0, 12));
        return new DatedView(
                lead,
                rows.stream()
                        .filter(r -> subject.place(r.place()).isEmpty())
                        .map(r -> row(subject, r, words))
                        .toList(),
                rows.stream()
                        .filter(r -> subject.place(r.place()).isPresent())
                        .map(r -> row(subject, r, words))
                        .toList());
    }

    private static Row row(Case subject, History.Dated row, Words words) {
        Numbers numbers = new Numbers(words);
        Optional<Double> came =
                subject.series(row.indicator(), row.place())
                        .flatMap(series -> series.on(row.at()))
                        .map(Series.Observation::value);
        boolean inside = came.map(c -> c >= row.p05() && c <= row.p95()).orElse(true);
        return new Row(
                subject.place(row.place())
                        .map(place -> words.of(place.name()))
                        .orElseGet(() -> words.of("history.region")),
                words.of("history.indicator." + row.indicator()),
                numbers.date(row.at()),
                numbers.plain(row.p50(), 0),
                numbers.plain(row.p05(), 0) + "–" + numbers.plain(row.p95(), 0),
                came.map(c -> numbers.plain(c, 0)).orElse(""),
                came.isEmpty() ? "" : words.of(inside ? "history.inside" : "history.outside"),
                inside);
    }
}
