package nl.schaalsprong.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import tools.jackson.databind.json.JsonMapper;

/** Findings as they stand in every JSON output. */
final class FindingsJson {
    private FindingsJson() {}

    static List<Map<String, Object>> rows(List<Finding> findings, Language language) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", finding.code());
            row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            row.put("file", finding.place().file());
            row.put("line", finding.place().line());
            row.put("column", finding.place().column());
            row.put("values", finding.values());
            row.put("message", finding.message(language));
            rows.add(row);
        }
        return rows;
    }

    /** An output as indented text. */
    static String text(Map<String, Object> output) {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(output);
    }
}
