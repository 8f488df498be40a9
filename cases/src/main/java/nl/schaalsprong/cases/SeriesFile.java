package nl.schaalsprong.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Series.Status;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.statistics.Period;
import nl.schaalsprong.statistics.SeriesMap;
import nl.schaalsprong.statistics.SeriesMap.Mask;
import nl.schaalsprong.statistics.SeriesMap.Successor;
import nl.schaalsprong.statistics.SeriesMap.Table;
import nl.schaalsprong.statistics.Slice;

/** {@code series.yaml}: which official tables feed the indicators. A case may do without. */
final class SeriesFile {
    static final String NAME = "series.yaml";

    private static final String[] FIELDS = {
        "id",
        "indicator",
        "table",
        "measure",
        "measureTitle",
        "fixed",
        "placeDimension",
        "timeDimension",
        "places",
        "periods",
        "since",
        "moment",
        "unit",
        "factor",
        "unsaid",
        "from",
        "until",
        "source"
    };

    private final Reading reading;

    private SeriesFile(Reading reading) {
        this.reading = reading;
    }

    /**
     * The map; {@code reading} has read the sources, places and indicators.
     *
     * @param places codes of all places of the case, which a slice without places asks for
     */
    static SeriesMap read(Reading reading, List<String> places) {
        if (!reading.folder().has(NAME)) {
            return SeriesMap.NONE;
        }
        SeriesFile file = new SeriesFile(reading);
        return reading.mapping(NAME)
                .map(f -> f.only("server", "tables", "series", "masks"))
                .map(f -> file.map(f, places))
                .orElse(SeriesMap.NONE);
    }

    private SeriesMap map(Fields f, List<String> places) {
        reading.known().open(Sort.TABLE);
        List<Fields> tables =
                f.entries("tables").stream()
                        .map(t -> t.only("id", "definition", "successor"))
                        .toList();
        tables.forEach(t -> reading.define(Sort.TABLE, t, "id"));
        reading.known().open(Sort.SLICE);
        return new SeriesMap(
                server(f),
                tables.stream().map(this::table).toList(),
                f.entries("series").stream().map(s -> slice(s, places)).toList(),
                f.entries("masks").stream().map(this::mask).toList());
    }

    private String server(Fields f) {
        Optional<Cell> server = f.required("server");
        server.filter(c -> !c.text().matches("https?://[\\w.:-]+(/[\\w.-]+)*/?"))
                .ifPresent(c -> reading.findings().error("server", c.place(), c.text()));
        return server.map(Cell::text).orElse("");
    }

    private Table table(Fields f) {
        return new Table(
                f.textOrEmpty("id"),
                f.words("definition"),
                f.part("successor")
                        .map(s -> s.only("table", "from", "difference"))
                        .map(this::successor));
    }

    private Successor successor(Fields f) {
        return new Successor(
                reading.reference(Sort.TABLE, f, "table"), f.day("from"), f.words("difference"));
    }

    private Mask mask(Fields f) {
        f.only("id", "place", "flows", "why", "source");
        return new Mask(
                f.text("id"),
                reading.reference(Sort.PLACE, f, "place"),
                f.cells("flows").stream().map(Cell::text).toList(),
                f.words("why"),
                reading.reference(Sort.SOURCE, f, "source"));
    }

    private Slice slice(Fields f, List<String> all) {
        f.only(FIELDS);
        List<String> own = reading.places(f.cells("places"));
        return new Slice(
                id(f),
                reading.reference(Sort.INDICATOR, f, "indicator"),
                reading.reference(Sort.TABLE, f, "table"),
                measure(f),
                fixed(f),
                f.text("placeDimension"),
                f.text("timeDimension"),
                own.isEmpty() ? all : own,
                f.oneOf("periods", "JJ", "HJ", "KW", "MM"),
                since(f),
                f.choice("moment", Slice.Moment.class),
                f.text("unit"),
                f.number("factor"),
                f.choice("unsaid", Status.class),
                f.dayIfAny("from"),
                f.dayIfAny("until"),
                reading.reference(Sort.SOURCE, f, "source"));
    }

    /** The name of a slice is the name of a folder. */
    private String id(Fields f) {
        String id = reading.define(Sort.SLICE, f, "id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            reading.findings().error("slice-name", f.entry().place(), id);
        }
        return id;
    }

    private String since(Fields f) {
        Optional<Cell> since = f.required("since");
        since.filter(c -> Period.of(c.text()).isEmpty())
                .ifPresent(c -> reading.findings().error("period", c.place(), c.text()));
        return since.map(Cell::text).orElse("");
    }

    private Slice.Measure measure(Fields f) {
        Optional<Cell> code = f.entry().cell("measure");
        return code.isPresent()
                ? new Slice.Measure.Code(code.get().text())
                : new Slice.Measure.Titled(f.text("measureTitle"));
    }

    private Map<String, String> fixed(Fields f) {
        Map<String, String> fixed = new LinkedHashMap<>();
        if (f.child("fixed").orElse(null) instanceof Tree.Branch branch) {
            branch.children()
                    .keySet()
                    .forEach(name -> branch.cell(name).ifPresent(c -> fixed.put(name, c.text())));
        }
        return fixed;
    }
}
