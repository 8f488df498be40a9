package nl.schaalsprong.statistics;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The right answer of the stub server to an address. */
record StubAnswer(int status, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static StubAnswer of(Map<String, StubTable> tables, String base, URI target) {
        String[] parts = target.getPath().substring("/odata/v1/CBS/".length()).split("/");
        StubTable table = tables.get(parts[0]);
        if (table == null || parts.length < 2) {
            return text(404, "{\"error\":{\"code\":\"NotFound\"}}");
        }
        try {
            return switch (parts[1]) {
                case "Properties" -> json(properties(table));
                case "MeasureCodes" -> json(list(List.of(measure(table))));
                case "RegioSCodes" ->
                        json(list(table.places.stream().map(p -> code(p, "")).toList()));
                case "PeriodenCodes" ->
                        json(
                                list(
                                        table.periods.entrySet().stream()
                                                .map(p -> code(p.getKey(), p.getValue()))
                                                .toList()));
                case "Observations" -> json(observations(table, base, query(target)));
                default -> text(404, "{\"error\":{\"code\":\"NotFound\"}}");
            };
        } catch (IllegalArgumentException e) {
            return text(400, JSON.createObjectNode().put("error", e.getMessage()).toString());
        }
    }

    private static ObjectNode properties(StubTable table) {
        return JSON.createObjectNode()
                .put("Identifier", table.id)
                .put("Title", "Bevolking; geslacht, leeftijd en regio’s")
                .put("Status", table.status)
                .put("Version", table.version)
                .put("Modified", table.modified)
                .put("ObservationsModified", table.modified);
    }

    private static ObjectNode measure(StubTable table) {
        return JSON.createObjectNode()
                .put("Identifier", "M000352")
                .put("Title", table.measureTitle)
                .put("Description", table.definition)
                .putNull("MeasureGroupId")
                .put("Unit", table.unit);
    }

    private static ObjectNode code(String code, String status) {
        ObjectNode node = JSON.createObjectNode().put("Identifier", code).put("Title", code);
        return status.isEmpty() ? node : node.put("Status", status);
    }

    private static ObjectNode observations(
            StubTable table, String base, Map<String, String> query) {
        var filter = StubFilter.of(query.getOrDefault("$filter", "Id ge ''"));
        List<Map<String, String>> rows = table.rows().stream().filter(filter).toList();
        int from = Integer.parseInt(query.getOrDefault("$skiptoken", "0"));
        int size = Math.min(table.pageSize, Integer.parseInt(query.getOrDefault("$top", "999999")));
        int until = Math.min(rows.size(), from + size);
        List<String> fields = List.of(query.getOrDefault("$select", "").split(","));
        ObjectNode page =
                list(rows.subList(from, until).stream().map(r -> row(r, fields)).toList());
        if (query.containsKey("$count")) {
            page.put("@odata.count", rows.size());
        }
        if (until < rows.size() && size > 0) {
            Map<String, String> next = new HashMap<>(query);
            next.put("$skiptoken", String.valueOf(until));
            List<String> words = new ArrayList<>();
            next.forEach((k, v) -> words.add(encoded(k) + "=" + encoded(v)));
            String address = base + "/" + table.id + "/Observations?" + String.join("&", words);
            page.put("@odata.nextLink", address);
        }
        return page;
    }

    private static ObjectNode row(Map<String, String> row, List<String> fields) {
        ObjectNode node = JSON.createObjectNode();
        for (String field : fields) {
            String value = String.valueOf(row.get(field));
            if (!field.equals("Value")) {
                node.put(field, value);
            } else if (value.equals("null")) {
                node.putNull(field);
            } else {
                node.put(field, new java.math.BigDecimal(value));
            }
        }
        return node;
    }

    private static ObjectNode list(List<ObjectNode> items) {
        ObjectNode node = JSON.createObjectNode().put("@odata.context", "$metadata#X");
        ArrayNode value = node.putArray("value");
        items.forEach(value::add);
        return node;
    }

    private static Map<String, String> query(URI target) {
        Map<String, String> query = new HashMap<>();
        for (String pair : String.valueOf(target.getRawQuery()).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static StubAnswer json(ObjectNode node) {
        return text(200, node.toString());
    }

    private static StubAnswer text(int status, String text) {
        return new StubAnswer(status, text.getBytes(StandardCharsets.UTF_8));
    }
}
