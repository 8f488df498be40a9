package nl.schaalsprong.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.FuturesResult.LimitShare;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.futures.VariantResult.Score;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result as {@code sprong/futures/1}. Fields come in the order of the schema, so the same result
 * gives the same bytes.
 */
final class FuturesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FuturesJson() {}

    /** What a run took; outside the bytes that repeat. */
    record Timing(double seconds, int threads, long memoryBytes) {
        static Timing now(double seconds, int threads) {
            Runtime runtime = Runtime.getRuntime();
            return new Timing(seconds, threads, runtime.totalMemory() - runtime.freeMemory());
        }

        @Override
        public String toString() {
            return "%.2f s, %d threads, %d MB".formatted(seconds, threads, memoryBytes >> 20);
        }
    }

    static String write(
            Case subject, FuturesResult result, List<Help> helps, Optional<Timing> timing) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "sprong/futures/1");
        root.put("case", subject.id());
        root.put("reference", result.reference().toString());
        root.put("size", result.receipt().size());
        root.put("seed", result.receipt().seed());
        root.set("receipt", receipt(result.receipt()));
        ObjectNode scenario = root.putObject("scenario");
        result.scenario().settings().forEach(scenario::put);
        result.scenario().assumptions().forEach((id, own) -> assume(root, id, own));
        ArrayNode promises = root.putArray("promises");
        for (Promise promise : subject.register().promises()) {
            promises.add(promise(promise, result, helps));
        }
        ArrayNode limits = root.putArray("limits");
        result.limits().forEach(share -> limits.add(limit(share)));
        timing.ifPresent(t -> root.set("time", time(t)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void assume(ObjectNode root, String id, Assumption own) {
        root.withObject("/assumptions")
                .putObject(id)
                .put("low", own.low())
                .put("central", own.central())
                .put("high", own.high());
    }

    private static ObjectNode time(Timing timing) {
        return MAPPER.createObjectNode()
                .put("seconds", timing.seconds())
                .put("threads", timing.threads())
                .put("memoryBytes", timing.memoryBytes());
    }

    static ObjectNode receipt(Receipt receipt) {
        return MAPPER.createObjectNode()
                .put("software", receipt.software())
                .put("model", receipt.model())
                .put("parameters", receipt.parameters())
                .put("data", receipt.data())
                .put("promises", receipt.promises())
                .put("measures", receipt.measures())
                .put("scenario", receipt.scenario())
                .put("hash", receipt.hash());
    }

    private static ObjectNode promise(Promise promise, FuturesResult result, List<Help> helps) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", promise.id());
        node.put("kind", lower(promise.kind()));
        node.put("title", promise.title().nl());
        node.put("titleEnglish", promise.title().en());
        ArrayNode variants = node.putArray("variants");
        for (Variant variant : promise.variants()) {
            result.variant(variant.id()).ifPresent(r -> variants.add(variant(variant, r, helps)));
        }
        return node;
    }

    private static ObjectNode variant(Variant variant, VariantResult result, List<Help> helps) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", variant.id());
        node.put("title", variant.title().nl());
        node.put("titleEnglish", variant.title().en());
        if (variant.aim() instanceof Aim.Level level) {
            node.put("unit", level.unit());
            node.put("target", level.amount());
            node.put("hedge", lower(level.hedge()));
        }
        node.put("from", variant.from().toString());
        node.put("until", variant.until().toString());
        ArrayNode places = node.putArray("places");
        variant.places().forEach(places::add);
        node.set("observed", result.observed().map(FuturesJson::observed).orElse(null));
        switch (result.score()) {
            case Score.Measured measured -> measured(node, variant, measured, helps);
            case Score.Unmeasured(var why) ->
                    node.put("unmeasured", why.nl()).put("unmeasuredEnglish", why.en());
        }
        return node;
    }

    private static ObjectNode observed(Observation observation) {
        return MAPPER.createObjectNode()
                .put("value", observation.value())
                .put("at", observation.at().toString())
                .put("status", lower(observation.status()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static void measured(
            ObjectNode node, Variant variant, Score.Measured score, List<Help> helps) {
        node.put("chance", score.chance());
        node.put("error", score.error());
        node.set("quantiles", quantiles(score.last()));
        node.putObject("needed").put("p50", score.needed50()).put("p95", score.needed95());
        ArrayNode limits = node.putArray("limits");
        score.limits()
                .forEach(s -> limits.addObject().put("limit", s.limit()).put("share", s.share()));
        ArrayNode places = node.putArray("placeResults");
        score.places().forEach(p -> places.add(place(p)));
        ArrayNode helpful = node.putArray("helps");
        helps.stream()
                .filter(h -> h.variant().equals(variant.id()))
                .forEach(h -> helpful.add(help(h)));
    }

    private static ObjectNode place(PlaceResult result) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("place", result.place());
        node.put("task", result.task());
        node.put("chance", result.chance());
        node.set("quantiles", quantiles(result.last()));
        return node;
    }

    private static ObjectNode help(Help help) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("measure", help.measure()).put("points", help.points()).put("error", help.error());
        node.put("gain", help.gain()).put("gainError", help.gainError());
        help.cost()
                .ifPresentOrElse(
                        cost ->
                                node.putObject("cost")
                                        .put("eurocent", cost.eurocent())
                                        .put("priceYear", cost.priceYear()),
                        () -> node.putNull("cost"));
        return node;
    }

    private static ObjectNode quantiles(Quantiles q) {
        return MAPPER.createObjectNode()
                .put("p05", q.p05())
                .put("p25", q.p25())
                .put("p50", q.p50())
                .put("p75", q.p75())
                .put("p95", q.p95());
    }

    private static ObjectNode limit(LimitShare share) {
        return MAPPER.createObjectNode()
                .put("probe", share.probe())
                .put("place", share.place())
                .put("quarter", share.quarter())
                .put("limit", share.limit())
                .put("share", share.share());
    }
}
