package nl.schaalsprong.web.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * What was observed of an indicator in a place.
 *
 * @param id of the indicator
 * @param change since the first observation, with its sign and unit; empty for a single one
 * @param count how many observations there are
 */
public record Seen(
        String id,
        String indicator,
        String value,
        String at,
        String change,
        int count,
        String status,
        String table,
        String source,
        String link) {
    /** Every indicator observed there, the last value shown. */
    public static List<Seen> of(Case subject, Area area, Words words) {
        List<Seen> seen = new ArrayList<>();
        for (Series series : subject.observations()) {
            if (series.area().equals(area.code()) && !series.observations().isEmpty()) {
                seen.add(of(subject, series, words));
            }
        }
        return seen;
    }

    private static Seen of(Case subject, Series series, Words words) {
        Numbers numbers = new Numbers(words);
        Observation last = series.observations().getLast();
        Optional<Source> source = subject.register().source(last.source());
        return new Seen(
                series.indicator(),
                title(subject, series.indicator(), words),
                (numbers.stated(last.value(), series.unit()) + " " + numbers.unit(series.unit()))
                        .strip(),
                numbers.date(last.at()),
                change(series, words),
                series.observations().size(),
                words.of("status." + last.status().name().toLowerCase(Locale.ROOT)),
                last.table(),
                source.map(Source::title).orElse(last.source()),
                source.map(Source::link).filter(l -> l.startsWith("http")).orElse(""));
    }

    private static String title(Case subject, String indicator, Words words) {
        return subject.register().indicators().stream()
                .filter(i -> i.id().equals(indicator))
                .findFirst()
                .map(Indicator::title)
                .map(words::of)
                .orElse(indicator);
    }

    private static String change(Series series, Words words) {
        Observation first = series.observations().getFirst();
        Observation last = series.observations().getLast();
        Numbers numbers = new Numbers(words);
        double change = last.value() - first.value();
        return series.observations().size() < 2 || change == 0
                ? ""
                : words.of(
                        "place.since",
                        numbers.gain(change, series.unit()),
                        numbers.date(first.at()));
    }
}
