package nl.schaalsprong.cli;

import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.history.Backtest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A back-test as {@code sprong/backtest/1}; the same result gives the same bytes. */
final class BacktestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BacktestJson() {}

    static String write(Case subject, Backtest found) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "sprong/backtest/1");
        root.put("case", subject.id());
        root.put("size", found.receipt().size());
        root.put("seed", found.receipt().seed());
        root.set("receipt", FuturesJson.receipt(found.receipt()));
        ArrayNode rows = root.putArray("rows");
        found.rows().forEach(row -> rows.add(row(row)));
        compared(root.putObject("logRatio"), found.logRatio());
        compared(root.putObject("brier"), found.brier());
        compared(root.putObject("logScore"), found.logScore());
        root.put("n", found.scored());
        root.put("independent", found.independent());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode row(Backtest.Row row) {
        ObjectNode node = MAPPER.createObjectNode().put("id", row.id());
        return switch (row) {
            case Backtest.Row.Scored s ->
                    node.put("predicted", s.predicted())
                            .put("p05", s.low())
                            .put("p95", s.high())
                            .put("realised", s.realised())
                            .put("promised", s.promised())
                            .put("pace", s.pace())
                            .put("chance", s.chance())
                            .put("kept", s.kept())
                            .put("averaged", s.homes())
                            .put("overlaps", s.group());
            case Backtest.Row.Unscored u ->
                    node.put("unscored", u.reason().nl()).put("unscoredEnglish", u.reason().en());
        };
    }

    private static void compared(ObjectNode node, Backtest.Compared compared) {
        node.put("model", compared.model());
        node.put("promisesAreKept", compared.promisesAreKept());
        node.put("paceGoesOn", compared.paceGoesOn());
    }
}
