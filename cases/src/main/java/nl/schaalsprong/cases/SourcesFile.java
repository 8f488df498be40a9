package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Source;

/** {@code sources.csv}: every document and table that a number or a record rests on. */
final class SourcesFile {
    static final String NAME = "sources.csv";
    private static final String HEADER =
            "id,title,identifier,link,date,confidence,sort,valid_from,valid_until";

    private SourcesFile() {}

    static List<Source> read(Reading reading) {
        return reading.table(NAME, HEADER).stream().map(f -> source(reading, f)).toList();
    }

    private static Source source(Reading reading, Fields fields) {
        return new Source(
                reading.define(Sort.SOURCE, fields, "id"),
                fields.text("title"),
                fields.textOrEmpty("identifier"),
                fields.textOrEmpty("link"),
                fields.textOrEmpty("date"),
                fields.oneOf("confidence", "A", "B", "C"),
                fields.choice("sort", Source.Sort.class),
                reading.validity(fields, "valid_from", "valid_until"));
    }
}
