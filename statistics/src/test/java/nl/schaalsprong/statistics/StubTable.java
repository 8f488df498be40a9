package nl.schaalsprong.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the stub server: what it says of itself and its observations. May be changed. */
public final class StubTable {
    final String id;
    public String version = "202606230000";
    public String modified = "2026-06-23T00:00:00+02:00";
    public String status = "Regulier";
    public String unit = "aantal";
    public String measureTitle = "Bevolking op 1 januari";
    public String definition = "De inwoners van een bepaald gebied.";
    public int pageSize = 100_000;

    /** Codes of places as the table writes them. */
    public final List<String> places = new ArrayList<>();

    /** Periods with their status; an empty status is left out, as older tables do. */
    public final Map<String, String> periods = new LinkedHashMap<>();

    /** Values by place and period; what is absent is Impossible. */
    public final Map<String, String> values = new LinkedHashMap<>();

    /** Reasons why there is no value, by place and period. */
    public final Map<String, String> reasons = new LinkedHashMap<>();

    public StubTable(String id) {
        this.id = id;
    }

    /** Two places over three years, of which the last is provisional. */
    public static StubTable population() {
        StubTable table = new StubTable("03759ned");
        table.places.addAll(List.of("NL01", "GM0001", "GM0002"));
        table.periods.put("2022JJ00", "Definitief");
        table.periods.put("2023JJ00", "NaderVoorlopig");
        table.periods.put("2024JJ00", "Voorlopig");
        table.periods.put("2024MM01", "Voorlopig");
        int value = 1000;
        for (String place : table.places) {
            for (String period : table.periods.keySet()) {
                table.values.put(place + " " + period, String.valueOf(value++));
            }
        }
        return table;
    }

    public StubTable value(String place, String period, String value) {
        values.put(place + " " + period, value);
        return this;
    }

    /** Every row of the table, of the total and of men: two values of one fixed dimension. */
    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String sex : List.of("T001038", "3000")) {
            for (String place : places) {
                for (String period : periods.keySet()) {
                    rows.add(row(rows.size(), sex, place, period));
                }
            }
        }
        return rows;
    }

    private Map<String, String> row(int id, String sex, String place, String period) {
        String key = place.strip() + " " + period;
        Map<String, String> row = new LinkedHashMap<>();
        row.put("Id", String.valueOf(id));
        row.put("Measure", "M000352");
        boolean has = values.containsKey(key);
        row.put("ValueAttribute", has ? "None" : reasons.getOrDefault(key, "Impossible"));
        row.put("Value", has ? values.get(key) : "null");
        row.put("Geslacht", sex);
        row.put("RegioS", place);
        row.put("Perioden", period);
        return row;
    }
}
