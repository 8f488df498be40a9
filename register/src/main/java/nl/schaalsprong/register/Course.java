package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;

/** What was observed of a reading so far, day by day, counted as the reading counts. */
public final class Course {
    private Course() {}

    /** One day; {@code firm} is false when the value was estimated anywhere. */
    public record Point(LocalDate at, double value, boolean firm) {}

    /** The course up to {@code day} over a set of places; empty where one of them has no series. */
    public static List<Point> of(
            Variant variant,
            Aim.Level aim,
            List<String> places,
            SeriesSource source,
            LocalDate day) {
        List<Series> series =
                aim.indicator().stream()
                        .flatMap(i -> places.stream().flatMap(p -> source.series(i, p).stream()))
                        .toList();
        if (series.isEmpty() || series.size() < places.size()) {
            return List.of();
        }
        List<Point> levels = levels(series, day);
        return switch (aim.counts()) {
            case LEVEL -> levels;
            case INCREASE -> since(levels, variant.from());
            case SUM -> summed(levels, variant.from());
        };
    }

    /** The sum over places on each day that all of them cover. */
    private static List<Point> levels(List<Series> series, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        series.forEach(s -> s.observations().forEach(o -> days.add(o.at())));
        List<Point> levels = new ArrayList<>();
        for (LocalDate day : days) {
            List<Observation> there =
                    series.stream().flatMap(s -> s.levelOn(day).stream()).toList();
            if (there.size() == series.size() && !day.isAfter(last)) {
                levels.add(
                        new Point(
                                day,
                                there.stream().mapToDouble(Observation::value).sum(),
                                there.stream().noneMatch(o -> o.status() == Status.ESTIMATED)));
            }
        }
        return levels;
    }

    private static List<Point> since(List<Point> levels, LocalDate from) {
        return at(levels, from)
                .map(
                        zero ->
                                levels.stream()
                                        .map(p -> new Point(p.at(), p.value() - zero, p.firm()))
                                        .toList())
                .orElse(List.of());
    }

    private static Optional<Double> at(List<Point> levels, LocalDate day) {
        for (int i = 0; i < levels.size(); i++) {
            Point b = levels.get(i);
            if (b.at().equals(day)) {
                return Optional.of(b.value());
            }
            if (i > 0 && b.at().isAfter(day)) {
                Point a = levels.get(i - 1);
                double share =
                        (double) (day.toEpochDay() - a.at().toEpochDay())
                                / (b.at().toEpochDay() - a.at().toEpochDay());
                return Optional.of(a.value() + share * (b.value() - a.value()));
            }
        }
        return Optional.empty();
    }

    /** Running total since the first day; what flowed before it is not counted. */
    private static List<Point> summed(List<Point> flows, LocalDate from) {
        List<Point> sums = new ArrayList<>();
        double total = 0;
        for (Point flow : flows) {
            if (!flow.at().isBefore(from)) {
                total += flow.value();
                sums.add(new Point(flow.at(), total, flow.firm()));
            }
        }
        return sums;
    }
}
