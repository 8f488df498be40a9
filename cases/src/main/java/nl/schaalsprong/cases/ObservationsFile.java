package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.Statistics;

/** {@code observations.csv}: what official statistics say, one value a row. */
final class ObservationsFile {
    static final String NAME = "observations.csv";
    private static final String HEADER =
            "indicator,area,date,value,unit,table,vintage,status,source,note";

    private final Reading reading;
    private final Indicators indicators;
    private final Map<Key, Map<LocalDate, Observation>> series = new LinkedHashMap<>();

    private ObservationsFile(Reading reading, Indicators indicators) {
        this.reading = reading;
        this.indicators = indicators;
    }

    private record Key(String indicator, String area) {}

    static List<Series> read(Reading reading, Indicators indicators, Statistics official) {
        ObservationsFile file = new ObservationsFile(reading, indicators);
        reading.table(NAME, HEADER).forEach(file::row);
        official.map().slices().forEach(slice -> file.replace(slice, official));
        return file.series.entrySet().stream()
                .map(one -> file.series(one.getKey(), one.getValue()))
                .toList();
    }

    private void row(Fields f) {
        Key key =
                new Key(reading.reference(Sort.INDICATOR, f, "indicator"), reading.area(f, "area"));
        Observation value =
                new Observation(
                        f.day("date"),
                        f.number("value"),
                        f.choice("status", Status.class),
                        f.textOrEmpty("table"),
                        f.textOrEmpty("vintage"),
                        reading.reference(Sort.SOURCE, f, "source"));
        keep(key, value, f.text("unit"), f.entry().place());
    }

    private void keep(Key key, Observation value, String unit, Place place) {
        Map<LocalDate, Observation> days = series.computeIfAbsent(key, k -> new LinkedHashMap<>());
        if (days.putIfAbsent(value.at(), value) != null) {
            reading.findings()
                    .error("duplicate-observation", place, key.indicator(), key.area(), value.at());
        }
        indicators
                .unit(key.indicator())
                .filter(own -> !own.equals(unit))
                .ifPresent(own -> reading.findings().error("unit-differs", place, unit, own));
    }

    /** What was fetched goes before what was copied by hand; where they differ, it is told. */
    private void replace(Slice slice, Statistics official) {
        int different = 0;
        for (String place : slice.places()) {
            List<Observation> fetched = official.observations(slice.indicator(), place);
            if (!fetched.isEmpty()) {
                Map<LocalDate, Observation> days =
                        series.computeIfAbsent(
                                new Key(slice.indicator(), place), k -> new LinkedHashMap<>());
                for (Observation value : fetched) {
                    Observation copied = days.put(value.at(), value);
                    different += copied != null && copied.value() != value.value() ? 1 : 0;
                }
            }
        }
        if (different > 0) {
            reading.findings()
                    .warning("copy-differs", Place.whole(NAME), slice.indicator(), different);
        }
    }

    private Series series(Key key, Map<LocalDate, Observation> days) {
        String unit = indicators.unit(key.indicator()).orElse("");
        return new Series(key.indicator(), key.area(), unit, List.copyOf(days.values()));
    }
}
