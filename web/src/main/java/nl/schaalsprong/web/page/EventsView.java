package nl.schaalsprong.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Event;
import nl.schaalsprong.chart.Axis;
import nl.schaalsprong.chart.StackLayout;
import nl.schaalsprong.register.Source;

/**
 * Dated steps that bear on the limits of a chart, hung below its axis.
 *
 * @param marks from right to left, each a row lower, so that no stem crosses a word
 * @param height of the drawing in pixels
 * @param rows the same as a list, in order of date
 */
public record EventsView(List<Mark> marks, int height, List<Row> rows) {
    private static final int ROW = 19;

    /** A stem and its words. */
    public record Mark(double x, int y, String words, String pattern) {}

    /** One step in words, with its source. */
    public record Row(String when, String title, String pattern, String source, String link) {}

    static EventsView of(Case subject, Binding binding, StackLayout layout, Words words) {
        double end = binding.firstYear() + binding.quarters().size() / 4.0;
        List<Event> shown =
                subject.events().stream()
                        .filter(e -> binding.limits().contains(e.limit()))
                        .filter(e -> year(e) >= binding.firstYear() && year(e) < end)
                        .sorted(Comparator.comparingDouble(EventsView::year))
                        .toList();
        Axis time = new Axis(binding.firstYear(), end, layout.left(), layout.right());
        List<Mark> marks = new ArrayList<>();
        for (Event event : shown.reversed()) {
            marks.add(
                    new Mark(
                            time.at(year(event)),
                            ROW * (marks.size() + 1),
                            when(event, words) + ": " + words.of(event.title()),
                            LimitView.pattern(event.limit())));
        }
        return new EventsView(
                marks,
                ROW * shown.size() + 6,
                shown.stream().map(e -> row(subject, e, words)).toList());
    }

    /** The middle of the period the source gives. */
    private static double year(Event event) {
        double first = Axis.year(event.at());
        return switch (event.precision()) {
            case DAY -> first;
            case MONTH -> first + 1 / 24.0;
            case YEAR -> first + 0.5;
        };
    }

    private static Row row(Case subject, Event event, Words words) {
        return new Row(
                when(event, words),
                words.of(event.title()),
                LimitView.pattern(event.limit()),
                subject.register().source(event.source()).map(Source::title).orElse(event.source()),
                subject.register()
                        .source(event.source())
                        .map(Source::link)
                        .filter(l -> l.startsWith("http"))
                        .orElse(""));
    }

    private static String when(Event event, Words words) {
        return new Numbers(words).dated(event.at(), event.precision());
    }
}
