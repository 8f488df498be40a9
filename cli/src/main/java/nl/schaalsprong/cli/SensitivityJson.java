package nl.schaalsprong.cli;

import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects.Effect;
import nl.schaalsprong.futures.sensitivity.Index;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import nl.schaalsprong.futures.sensitivity.SobolIndices.Pair;
import nl.schaalsprong.futures.sensitivity.Uncertainty;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What decides each reading, as {@code sprong/sensitivity/1}; the same result, the same bytes. */
final class SensitivityJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SensitivityJson() {}

    static String write(Case subject, Sensitivity found) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "sprong/sensitivity/1");
        root.put("case", subject.id());
        root.put("size", found.receipt().size());
        root.put("seed", found.receipt().seed());
        root.set("receipt", FuturesJson.receipt(found.receipt()));
        root.putObject("indices").put("design", found.design()).put("runs", found.runs());
        root.putObject("screening").put("design", found.screening()).put("runs", found.screened());
        ArrayNode uncertainties = root.putArray("uncertainties");
        found.readings().stream()
                .limit(1)
                .flatMap(r -> r.outcome().stream())
                .forEach(p -> uncertainties.add(uncertainty(subject, p.uncertainty())));
        ArrayNode variants = root.putArray("variants");
        found.readings().forEach(r -> variants.add(reading(r)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode uncertainty(Case subject, Uncertainty uncertainty) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", uncertainty.id());
        node.put("title", uncertainty.title().nl()).put("titleEnglish", uncertainty.title().en());
        ArrayNode parameters = node.putArray("parameters");
        uncertainty.members().forEach(p -> parameters.add(subject.parameters().get(p).id()));
        return node;
    }

    private static ObjectNode reading(Sensitivity.Reading reading) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", reading.variant());
        ArrayNode outcome = node.putArray("outcome");
        reading.outcome().forEach(p -> outcome.add(pair(p)));
        ArrayNode chance = node.putArray("chance");
        reading.chance().forEach(p -> chance.add(pair(p)));
        ArrayNode effects = node.putArray("screening");
        reading.effects().forEach(e -> effects.add(effect(e)));
        return node;
    }

    private static ObjectNode pair(Pair pair) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("uncertainty", pair.uncertainty().id());
        node.set("first", index(pair.first()));
        node.set("total", index(pair.total()));
        return node;
    }

    private static ObjectNode index(Index index) {
        ObjectNode node = MAPPER.createObjectNode();
        return switch (index) {
            case Index.Settled s ->
                    node.put("value", s.value()).put("low", s.low()).put("high", s.high());
            case Index.Unsettled(long needed) -> node.put("notConverged", needed);
            case Index.Constant() -> node.put("constant", true);
        };
    }

    private static ObjectNode effect(Effect effect) {
        return MAPPER.createObjectNode()
                .put("parameter", effect.uncertainty().id())
                .put("mean", effect.mean())
                .put("size", effect.size())
                .put("spread", effect.spread())
                .put("error", effect.error());
    }
}
