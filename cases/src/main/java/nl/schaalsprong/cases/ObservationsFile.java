package nl.schaalsprong.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.cases.Known.Sort;

/** {@code observations.csv}: what official statistics say, one value a row. */
final class ObservationsFile {
    static final String NAME = "observations.csv";

    private final Reading reading;
    private final Map<Key, String> units = new LinkedHashMap<>();
    private final Map<Key, Map<LocalDate, Observation>> values = new LinkedHashMap<>();

    private ObservationsFile(Reading reading) {
        this.reading = reading;
    }

    private record Key(String indicator, String area) {}

    static List<Series> read(Reading reading) {
        ObservationsFile file = new ObservationsFile(reading);
        reading.table(
                        NAME,
                        "indicator",
                        "area",
                        "date",
                        "value",
                        "unit",
                        "table",
                        "vintage",
                        "status",
                        "source",
                        "note")
                .forEach(file::row);
        return file.series();
    }

    private void row(Fields f) {
        Key key = new Key(reading.reference(Sort.INDICATOR, f, "indicator"), area(f));
        String unit = f.text("unit");
        String before = units.putIfAbsent(key, unit);
        if (before != null && !before.equals(unit)) {
            reading.findings().error("unit-differs", f.entry().place(), unit, before);
        }
        Observation value =
                new Observation(
                        f.day("date"),
                        f.number("value"),
                        f.choice("status", Status.class),
                        f.textOrEmpty("table"),
                        f.textOrEmpty("vintage"),
                        reading.reference(Sort.SOURCE, f, "source"));
        Map<LocalDate, Observation> days = values.computeIfAbsent(key, k -> new LinkedHashMap<>());
        if (days.putIfAbsent(value.at(), value) != null) {
            reading.findings()
                    .error(
                            "duplicate-observation",
                            f.entry().place(),
                            key.indicator(),
                            key.area(),
                            value.at());
        }
    }

    /** A place of the case, or one of its named sets of places. */
    private String area(Fields f) {
        if (f.entry()
                .cell("area")
                .filter(c -> reading.known().has(Sort.PLACE_SET, c))
                .isPresent()) {
            return f.text("area");
        }
        return reading.reference(Sort.PLACE, f, "area");
    }

    private List<Series> series() {
        List<Series> all = new ArrayList<>();
        values.forEach(
                (key, days) ->
                        all.add(
                                new Series(
                                        key.indicator(),
                                        key.area(),
                                        units.getOrDefault(key, ""),
                                        List.copyOf(days.values()))));
        return all;
    }
}
