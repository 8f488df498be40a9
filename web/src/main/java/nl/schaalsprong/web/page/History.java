package nl.schaalsprong.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.chart.FanData.Past;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Variant;

/** What was observed of a reading so far, counted as the reading counts. */
public final class History {
    private History() {}

    /** The line up to the reference day for a set of places; empty where nothing is observed. */
    public static List<Past> of(Case subject, Variant variant, Aim.Level aim, List<String> places) {
        Optional<String> indicator = aim.indicator();
        if (indicator.isEmpty()) {
            return List.of();
        }
        List<Series> series =
                places.stream().flatMap(p -> subject.series(indicator.get(), p).stream()).toList();
        if (series.isEmpty() || series.size() < places.size()) {
            return List.of();
        }
        List<Past> levels = levels(series, subject.reference());
        return switch (aim.counts()) {
            case LEVEL -> levels;
            case INCREASE -> since(levels, variant.from());
            case SUM -> summed(levels, variant.from());
        };
    }

    /** The sum over places on each day that all of them cover. */
    private static List<Past> levels(List<Series> series, LocalDate reference) {
        TreeSet<LocalDate> days = new TreeSet<>();
        series.forEach(s -> s.observations().forEach(o -> days.add(o.at())));
        List<Past> levels = new ArrayList<>();
        for (LocalDate day : days) {
            List<Observation> there =
                    series.stream().flatMap(s -> s.levelOn(day).stream()).toList();
            if (there.size() == series.size() && !day.isAfter(reference)) {
                levels.add(
                        new Past(
                                day,
                                there.stream().mapToDouble(Observation::value).sum(),
                                there.stream().noneMatch(o -> o.status() == Status.ESTIMATED)));
            }
        }
        return levels;
    }

    private static List<Past> since(List<Past> levels, LocalDate from) {
        Optional<Double> start = at(levels, from);
        return start.map(
                        zero ->
                                levels.stream()
                                        .map(p -> new Past(p.at(), p.value() - zero, p.firm()))
                                        .toList())
                .orElse(List.of());
    }

    private static Optional<Double> at(List<Past> levels, LocalDate day) {
        for (int i = 0; i < levels.size(); i++) {
            Past b = levels.get(i);
            if (b.at().equals(day)) {
                return Optional.of(b.value());
            }
            if (i > 0 && b.at().isAfter(day)) {
                Past a = levels.get(i - 1);
                double share =
                        (double) (day.toEpochDay() - a.at().toEpochDay())
                                / (b.at().toEpochDay() - a.at().toEpochDay());
                return Optional.of(a.value() + share * (b.value() - a.value()));
            }
        }
        return Optional.empty();
    }

    /** Running total since the first day; what flowed before it is not shown. */
    private static List<Past> summed(List<Past> flows, LocalDate from) {
        List<Past> sums = new ArrayList<>();
        double total = 0;
        for (Past flow : flows) {
            if (!flow.at().isBefore(from)) {
                total += flow.value();
                sums.add(new Past(flow.at(), total, flow.firm()));
            }
        }
        return sums;
    }
}
