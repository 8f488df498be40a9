package nl.schaalsprong.cases;

import java.util.List;
import nl.schaalsprong.cases.Known.Sort;
import nl.schaalsprong.register.Source;

/** {@code sources.csv}: every document and table that a number or a record rests on. */
final class SourcesFile {
    static final String NAME = "sources.csv";

    private SourcesFile() {}

    static List<Source> read(Reading reading) {
        List<Source> sources =
                reading
                        .table(NAME, "id", "title", "identifier", "link", "date", "confidence")
                        .stream()
                        .map(fields -> source(reading, fields))
                        .toList();
        if (!sources.isEmpty()) {
            reading.known().open(Sort.SOURCE);
        }
        return sources;
    }

    private static Source source(Reading reading, Fields fields) {
        return new Source(
                reading.define(Sort.SOURCE, fields, "id"),
                fields.text("title"),
                fields.textOrEmpty("identifier"),
                fields.textOrEmpty("link"),
                fields.textOrEmpty("date"),
                fields.choice("confidence", Confidence.class).name());
    }

    /** Official or own publication; press naming the official source; weak. */
    private enum Confidence {
        A,
        B,
        C
    }
}
