package nl.schaalsprong.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A snapshot as text: JSON of schema {@code sprong/snapshot/1}, one row a line, values as text so
 * that no digit is lost. The same snapshot gives the same bytes.
 */
public final class SnapshotFile {
    private static final String SCHEMA = "sprong/snapshot/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FIELDS = 5;

    private SnapshotFile() {}

    /** The text of a snapshot. */
    public static String write(Snapshot snapshot) {
        StringBuilder text = new StringBuilder("{\n");
        head(snapshot)
                .forEach(
                        (name, value) ->
                                text.append("\"" + name + "\": ")
                                        .append(JSON.writeValueAsString(value))
                                        .append(",\n"));
        List<String> rows = snapshot.rows().stream().map(SnapshotFile::line).toList();
        return text + "\"rows\": [\n" + String.join(",\n", rows) + "\n]\n}\n";
    }

    private static Map<String, String> head(Snapshot snapshot) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("schema", SCHEMA);
        head.put("slice", snapshot.slice());
        head.put("table", snapshot.table());
        head.put("title", snapshot.title());
        head.put("version", snapshot.version());
        head.put("modified", snapshot.modified());
        head.put("tableStatus", snapshot.tableStatus());
        head.put("measure", snapshot.measure());
        head.put("measureTitle", snapshot.measureTitle());
        head.put("definition", snapshot.definition());
        head.put("unit", snapshot.unit());
        head.put("fetched", snapshot.fetched());
        head.put("query", snapshot.query());
        head.put("answer", snapshot.answer());
        return head;
    }

    private static String line(Snapshot.Row row) {
        ArrayNode line = JSON.createArrayNode();
        line.add(row.place()).add(row.period());
        row.value().ifPresentOrElse(v -> line.add(v.toPlainString()), line::addNull);
        return line.add(row.attribute()).add(row.published()).toString();
    }

    /** The snapshot in a text, or {@code statistics.not-a-snapshot}. */
    public static Outcome<Snapshot> read(String text, String file) {
        if (text.length() > Limits.SNAPSHOT_CHARACTERS) {
            return refused(file, "more than " + Limits.SNAPSHOT_CHARACTERS + " characters");
        }
        try {
            return Outcome.good(snapshot(JSON.readTree(text)));
        } catch (JacksonException e) {
            return refused(file, String.valueOf(e.getOriginalMessage()));
        } catch (IllegalArgumentException e) {
            return refused(file, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome<Snapshot> refused(String file, String why) {
        String brief = why.length() > Limits.QUOTED ? why.substring(0, Limits.QUOTED) + "…" : why;
        return new Outcome.Refused<>(
                List.of(Finding.error("statistics.not-a-snapshot", Place.whole(file), brief)));
    }

    private static Snapshot snapshot(JsonNode root) {
        if (!text(root, "schema").equals(SCHEMA)) {
            throw new IllegalArgumentException("schema " + text(root, "schema"));
        }
        return new Snapshot(
                text(root, "slice"),
                text(root, "table"),
                text(root, "title"),
                text(root, "version"),
                text(root, "modified"),
                text(root, "tableStatus"),
                text(root, "measure"),
                text(root, "measureTitle"),
                text(root, "definition"),
                text(root, "unit"),
                text(root, "fetched"),
                text(root, "query"),
                text(root, "answer"),
                rows(root.path("rows")));
    }

    private static String text(JsonNode root, String name) {
        if (!root.path(name).isString()) {
            throw new IllegalArgumentException(name);
        }
        return root.path(name).stringValue();
    }

    private static List<Snapshot.Row> rows(JsonNode list) {
        if (!list.isArray() || list.size() > Limits.ROWS) {
            throw new IllegalArgumentException("rows");
        }
        List<Snapshot.Row> rows = new ArrayList<>(list.size());
        list.forEach(row -> rows.add(row(row)));
        return rows;
    }

    private static Snapshot.Row row(JsonNode row) {
        boolean whole = row.isArray() && row.size() == FIELDS;
        for (int i = 0; whole && i < FIELDS; i++) {
            whole = row.get(i).isString() || i == 2 && row.get(i).isNull();
        }
        if (!whole) {
            throw new IllegalArgumentException("row " + row);
        }
        Optional<BigDecimal> value =
                row.get(2).isNull()
                        ? Optional.empty()
                        : Optional.of(new BigDecimal(row.get(2).stringValue()));
        return new Snapshot.Row(
                row.get(0).stringValue(),
                row.get(1).stringValue(),
                value,
                row.get(3).stringValue(),
                row.get(4).stringValue());
    }
}
