package nl.schaalsprong.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.CourseDrawing;
import nl.schaalsprong.chart.FanData.Past;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Course;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.why.Ranges;

/**
 * The course of one element as chart and table.
 *
 * @param element full element name
 * @param finding what it does, in one sentence
 * @param head of the table, and {@code rows} its first day of each year
 * @param observed where the observations beside it come from; empty where there are none
 */
public record CourseView(
        String element,
        String label,
        String finding,
        int size,
        CourseDrawing wide,
        CourseDrawing narrow,
        List<String> levels,
        List<String> head,
        List<List<String>> rows,
        String observed) {
    /** Draws the course over the futures and in the central future. */
    public static CourseView of(
            Case subject, Course course, Run central, String unit, Words words) {
        double[] middle = central.of(course.element());
        Optional<Series> series = observed(subject, course.element());
        List<Past> past = series.map(CourseView::past).orElse(List.of());
        CourseDrawing wide =
                CourseDrawing.of(CourseDrawing.WIDE, course.moments(), course.fan(), middle, past);
        String label = new ElementNames(subject, words).inside(course.element());
        return new CourseView(
                course.element(),
                label,
                finding(course, label, unit, words),
                course.size(),
                wide,
                CourseDrawing.of(
                        CourseDrawing.NARROW, course.moments(), course.fan(), middle, past),
                wide.values().stream().map(t -> Ranges.number(t.value(), words)).toList(),
                List.of(words.of("table.day"), words.of("model.central"), "5%", "50%", "95%"),
                rows(course, middle, words),
                series.map(s -> source(subject, s, words)).orElse(""));
    }

    private static String finding(Course course, String label, String unit, Words words) {
        var first = course.fan().getFirst();
        var last = course.fan().getLast();
        return words.of(
                "model.finding",
                label,
                Ranges.number(first.p50(), words),
                Ranges.number(last.p50(), words),
                new Numbers(words).date(course.moments().getLast()),
                Ranges.number(last.p05(), words),
                Ranges.number(last.p95(), words),
                unit);
    }

    private static List<List<String>> rows(Course course, double[] central, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < course.moments().size(); i++) {
            if (course.moments().get(i).getDayOfYear() == 1) {
                var q = course.fan().get(i);
                rows.add(
                        List.of(
                                new Numbers(words).date(course.moments().get(i)),
                                Ranges.number(central[i], words),
                                Ranges.number(q.p05(), words),
                                Ranges.number(q.p50(), words),
                                Ranges.number(q.p95(), words)));
            }
        }
        return rows;
    }

    /** The observed series of the level that a reading scores with this variable, in its place. */
    private static Optional<Series> observed(Case subject, String element) {
        int bracket = element.indexOf('[');
        String variable = bracket < 0 ? element : element.substring(0, bracket);
        String place =
                bracket < 0
                        ? ""
                        : element.substring(bracket + 1, element.length() - 1)
                                .toUpperCase(Locale.ROOT);
        return Indicators.of(subject, variable).flatMap(i -> subject.series(i, place));
    }

    private static List<Past> past(Series series) {
        return series.observations().stream()
                .map(o -> new Past(o.at(), o.value(), o.status() == Series.Status.DEFINITIVE))
                .toList();
    }

    private static String source(Case subject, Series series, Words words) {
        return series.observations().stream()
                .map(Series.Observation::source)
                .distinct()
                .map(id -> subject.register().source(id).map(s -> s.title()).orElse(id))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
