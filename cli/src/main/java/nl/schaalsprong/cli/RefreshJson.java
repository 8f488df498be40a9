package nl.schaalsprong.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.statistics.Change;
import nl.schaalsprong.statistics.refresh.Report;
import nl.schaalsprong.statistics.refresh.Report.Renewal;

/** A refresh as JSON, {@code schema/v1/refresh.schema.json}. */
final class RefreshJson {
    private RefreshJson() {}

    static String write(Report report, Language language) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "sprong/refresh/1");
        all.put("complete", !report.failed());
        all.put("series", report.renewals().stream().map(r -> renewal(r, language)).toList());
        return FindingsJson.text(all);
    }

    private static Map<String, Object> renewal(Renewal renewal, Language language) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", renewal.slice().id());
        row.put("indicator", renewal.slice().indicator());
        row.put("table", renewal.slice().table());
        row.put("result", renewal.result().name().toLowerCase(Locale.ROOT));
        if (!renewal.version().isEmpty()) {
            row.put("version", renewal.version());
            row.put("modified", renewal.modified());
            row.put("rows", renewal.rows());
        }
        List<Map<String, Object>> changes =
                renewal.changes().stream().map(RefreshJson::change).toList();
        row.put("changes", changes);
        row.put("findings", FindingsJson.rows(renewal.findings(), language));
        return row;
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
        row.put("place", change.place());
        row.put("period", change.period());
        change.before().ifPresent(v -> row.put("before", v));
        change.after().ifPresent(v -> row.put("after", v));
        row.put("statusBefore", change.statusBefore());
        row.put("statusAfter", change.statusAfter());
        return row;
    }
}
