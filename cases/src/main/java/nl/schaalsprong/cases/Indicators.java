package nl.schaalsprong.cases;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Indicator;

/** {@code indicators.yaml}: the measured quantities, and the unit each is measured in. */
record Indicators(List<Indicator> list) {
    static Indicators read(Reading reading) {
        reading.known().open(Sort.INDICATOR);
        return new Indicators(
                reading.list("indicators.yaml").stream()
                        .map(f -> f.only("id", "title", "unit", "definition", "stated", "source"))
                        .map(f -> indicator(reading, f))
                        .toList());
    }

    private static Indicator indicator(Reading reading, Fields f) {
        return new Indicator(
                reading.define(Sort.INDICATOR, f, "id"),
                f.words("title"),
                f.text("unit"),
                f.words("definition"),
                f.textOrEmpty("stated"),
                reading.reference(Sort.SOURCE, f, "source"));
    }

    /** The unit of the indicator with that id. */
    Optional<String> unit(String id) {
        return list.stream().filter(i -> i.id().equals(id)).map(Indicator::unit).findFirst();
    }
}
