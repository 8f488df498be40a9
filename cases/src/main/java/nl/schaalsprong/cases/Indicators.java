package nl.schaalsprong.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Indicator;

/** {@code indicators.yaml}: the measured quantities, and the unit each is measured in. */
record Indicators(List<Indicator> list) {
    static Indicators read(Reading reading) {
        reading.known().open(Sort.INDICATOR);
        List<Fields> all =
                reading.list("indicators.yaml").stream()
                        .map(f -> f.only("id", "title", "unit", "definition", "stated", "source"))
                        .toList();
        all.forEach(f -> reading.define(Sort.INDICATOR, f, "id"));
        Map<String, List<Indicator.Figure>> figures = figures(reading);
        return new Indicators(all.stream().map(f -> indicator(reading, f, figures)).toList());
    }

    private static Map<String, List<Indicator.Figure>> figures(Reading reading) {
        Map<String, List<Indicator.Figure>> figures = new LinkedHashMap<>();
        for (Fields f :
                reading.tableIfAny(
                        "figures.csv",
                        "indicator,amount,rounding,period,area,note_nl,note_en,source")) {
            figures.computeIfAbsent(
                            reading.reference(Sort.INDICATOR, f, "indicator"),
                            i -> new ArrayList<>())
                    .add(figure(reading, f));
        }
        return figures;
    }

    private static Indicator.Figure figure(Reading reading, Fields f) {
        return new Indicator.Figure(
                f.number("amount"),
                f.numberIfAny("rounding").orElse(0.0),
                f.entry().cell("period").map(Cell::text),
                f.textOrEmpty("area"),
                f.wordsOrEmpty("note"),
                reading.reference(Sort.SOURCE, f, "source"));
    }

    private static Indicator indicator(
            Reading reading, Fields f, Map<String, List<Indicator.Figure>> figures) {
        String id = f.textOrEmpty("id");
        return new Indicator(
                id,
                f.words("title"),
                f.text("unit"),
                f.words("definition"),
                f.textOrEmpty("stated"),
                reading.reference(Sort.SOURCE, f, "source"),
                figures.getOrDefault(id, List.of()));
    }

    /** The unit of the indicator with that id. */
    Optional<String> unit(String id) {
        return list.stream().filter(i -> i.id().equals(id)).map(Indicator::unit).findFirst();
    }
}
