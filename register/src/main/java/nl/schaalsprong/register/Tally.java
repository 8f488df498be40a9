package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.base.Text;

/** Counts the observations of an indicator over the places of one reading. */
record Tally(Variant variant, Aim.Level aim, String indicator, SeriesSource source, LocalDate day) {
    static final Text NO_SERIES =
            new Text(
                    "Er is geen openbare reeks waarin dit wordt bijgehouden.",
                    "No public series keeps track of this.");
    private static final Text PLACE_MISSING =
            new Text(
                    "Niet voor elke plek van deze lezing is er een reeks.",
                    "Not every place of this reading has a series.");
    private static final Text NOT_YET =
            new Text(
                    "De waarnemingen reiken nog niet tot in de looptijd van deze lezing.",
                    "The observations do not reach into the term of this reading yet.");
    private static final Text GAPS =
            new Text(
                    "In de reeks ontbreken jaren; een som zou te laag uitkomen.",
                    "Years are missing from the series; a sum would come out too low.");
    private static final double YEAR = 365.25;
    private static final int LONGEST_PERIOD = 366;

    Standing standing() {
        List<Series> series =
                variant.places().stream()
                        .flatMap(place -> source.series(indicator, place).stream())
                        .toList();
        if (series.isEmpty()) {
            return new Standing.Blank(NO_SERIES);
        }
        if (series.size() < variant.places().size()) {
            return new Standing.Blank(PLACE_MISSING);
        }
        Optional<LocalDate> last = lastSharedDay(series);
        if (last.isEmpty() || !last.get().isAfter(variant.from())) {
            return new Standing.Blank(NOT_YET);
        }
        return switch (aim.counts()) {
            case LEVEL -> level(series, last.get());
            case INCREASE -> increase(series, last.get());
            case SUM -> sum(series, last.get());
        };
    }

    /** The last day on which every place was observed. */
    private Optional<LocalDate> lastSharedDay(List<Series> series) {
        List<LocalDate> days =
                series.stream()
                        .flatMap(s -> s.lastUpTo(day).stream())
                        .map(Observation::at)
                        .toList();
        return days.size() < series.size()
                ? Optional.empty()
                : days.stream().min(Comparator.naturalOrder());
    }

    private Standing level(List<Series> series, LocalDate last) {
        List<Observation> now = on(series, last);
        return seen(total(now), now, last, false);
    }

    private Standing increase(List<Series> series, LocalDate last) {
        List<Observation> then = on(series, variant.from());
        List<Observation> now = on(series, last);
        if (then.size() < series.size() || now.size() < series.size()) {
            return new Standing.Blank(NOT_YET);
        }
        List<Observation> both = new ArrayList<>(then);
        both.addAll(now);
        return seen(total(now) - total(then), both, last, true);
    }

    private Standing sum(List<Series> series, LocalDate last) {
        List<Observation> counted = new ArrayList<>();
        for (Series one : series) {
            LocalDate reached = variant.from();
            for (Observation o : one.observations()) {
                if (o.at().isAfter(variant.from()) && !o.at().isAfter(last)) {
                    if (o.at().toEpochDay() - reached.toEpochDay() > LONGEST_PERIOD) {
                        return new Standing.Blank(GAPS);
                    }
                    reached = o.at();
                    counted.add(o);
                }
            }
        }
        return seen(total(counted), counted, last, true);
    }

    private static List<Observation> on(List<Series> series, LocalDate day) {
        return series.stream().flatMap(s -> s.levelOn(day).stream()).toList();
    }

    private static double total(List<Observation> observations) {
        return observations.stream().mapToDouble(Observation::value).sum();
    }

    private Standing seen(double value, List<Observation> from, LocalDate at, boolean pace) {
        double remaining = Math.max(0, aim.amount() - value);
        double passed = (at.toEpochDay() - variant.from().toEpochDay()) / YEAR;
        double left = (variant.until().toEpochDay() + 1 - at.toEpochDay()) / YEAR;
        Observation first = from.getLast();
        Observation counted =
                new Observation(
                        at, value, status(from), first.table(), first.vintage(), first.source());
        return new Standing.Seen(
                counted,
                remaining,
                pace && passed >= 0.25 ? Optional.of(value / passed) : Optional.empty(),
                pace && left > 0 ? Optional.of(remaining / left) : Optional.empty());
    }

    /** The least firm of what was counted; a count of firm values is derived. */
    private static Status status(List<Observation> counted) {
        List<Status> all = counted.stream().map(Observation::status).distinct().toList();
        for (Status loose : List.of(Status.ESTIMATED, Status.PROVISIONAL, Status.REVISED)) {
            if (all.contains(loose)) {
                return loose;
            }
        }
        return counted.size() == 1 ? all.getFirst() : Status.DERIVED;
    }
}
