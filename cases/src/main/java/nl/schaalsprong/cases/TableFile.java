package nl.schaalsprong.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Place;

/**
 * A table with a header row (CSV, comma, UTF-8) to rows. Places in findings give the line of the
 * file and the number of the field in that line.
 */
final class TableFile {
    private final String file;
    private final List<String> columns;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    private TableFile(String file, List<String> columns, Findings findings) {
        this.file = file;
        this.columns = columns;
        this.findings = findings;
    }

    /** The rows of a file of the folder whose header names these columns, in any order. */
    static List<Row> read(Folder folder, String file, List<String> columns, Findings findings) {
        TableFile table = new TableFile(file, columns, findings);
        folder.text(file).ifPresent(table::parse);
        return table.rows;
    }

    private void parse(String text) {
        try {
            Iterator<CsvRecord> records =
                    CsvReader.builder()
                            .allowMissingFields(true)
                            .allowExtraFields(true)
                            .ofCsvRecord(text)
                            .iterator();
            if (!records.hasNext()) {
                findings.error("empty-file", Place.whole(file));
                return;
            }
            if (headerIsRight(records.next().getFields())) {
                rows(records);
            }
        } catch (CsvParseException e) {
            findings.error("table", Place.whole(file), String.valueOf(e.getMessage()));
        }
    }

    private boolean headerIsRight(List<String> names) {
        header = names.stream().map(String::strip).toList();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            Place place = new Place(file, 1, i + 1);
            if (!columns.contains(name)) {
                findings.error("unknown-field", place, name, findings.meant(name, columns));
            } else if (header.indexOf(name) < i) {
                findings.error("duplicate-field", place, name);
            }
        }
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(c -> findings.error("missing-column", new Place(file, 1, 0), c));
        return Set.copyOf(header).equals(Set.copyOf(columns));
    }

    private void rows(Iterator<CsvRecord> records) {
        while (records.hasNext() && rows.size() < Limits.ROWS) {
            row(records.next());
        }
        if (records.hasNext()) {
            findings.error("table-too-long", Place.whole(file), Limits.ROWS);
        }
    }

    private void row(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        List<String> values = record.getFields();
        if (values.size() != header.size()) {
            Place place = new Place(file, line, values.size());
            findings.error("fields-in-row", place, values.size(), header.size());
        } else if (values.stream().anyMatch(v -> v.length() > Limits.FIELD_CHARACTERS)) {
            findings.error("field-too-long", new Place(file, line, 0), Limits.FIELD_CHARACTERS);
        } else {
            rows.add(new Row(file, line, header, values));
        }
    }

    /** One row of the table. */
    record Row(String file, int line, List<String> header, List<String> values) implements Entry {
        @Override
        public Place place() {
            return new Place(file, line, 0);
        }

        @Override
        public Optional<Cell> cell(String name) {
            int i = header.indexOf(name);
            return i < 0
                    ? Optional.empty()
                    : Optional.of(new Cell(values.get(i), new Place(file, line, i + 1)))
                            .filter(cell -> !cell.isEmpty());
        }

        @Override
        public Optional<Cell> cell(String name, Language language) {
            return cell(name + "_" + language.tag());
        }
    }
}
