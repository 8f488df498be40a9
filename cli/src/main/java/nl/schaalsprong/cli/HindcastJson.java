package nl.schaalsprong.cli;

import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.history.Hindcast;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A hindcast as {@code sprong/hindcast/1}; the same result gives the same bytes. */
final class HindcastJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private HindcastJson() {}

    static String write(Case subject, Hindcast found) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "sprong/hindcast/1");
        root.put("case", subject.id());
        root.put("frozenOn", found.frozenOn());
        root.put("variantsTried", found.variantsTried());
        root.put("size", found.receipt().size());
        root.put("seed", found.receipt().seed());
        root.set("receipt", FuturesJson.receipt(found.receipt()));
        ArrayNode tests = root.putArray("tests");
        found.tests().forEach(test -> tests.add(test(test)));
        ArrayNode bands = root.putArray("bands");
        found.bands().forEach(band -> bands.add(band(band)));
        ArrayNode scores = root.putArray("crps");
        found.scores()
                .forEach(
                        s ->
                                scores.addObject()
                                        .put("against", s.against())
                                        .put("ratio", s.ratio())
                                        .put("bar", s.bar()));
        ArrayNode plumbing = root.putArray("plumbing");
        found.plumbing()
                .forEach(
                        p ->
                                plumbing.addObject()
                                        .put("indicator", p.indicator())
                                        .put("at", p.at().toString())
                                        .put("mdape", p.mdape())
                                        .put("regionError", p.regionError()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static ObjectNode test(Hindcast.Test test) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("test", test.test());
        node.put("cells", test.cells());
        node.put("mape", test.mape());
        node.putObject("naive").put("name", test.naive().name()).put("mape", test.naive().mape());
        node.put("ratio", test.ratio());
        test.frozenRatio().ifPresent(ratio -> node.put("ratioWhenFrozen", ratio));
        test.bar().ifPresent(bar -> node.put("bar", bar));
        ArrayNode horizons = node.putArray("byHorizon");
        test.byHorizon()
                .forEach(
                        h ->
                                horizons.addObject()
                                        .put("horizon", h.horizon())
                                        .put("mape", h.mape())
                                        .put("naive", h.naive())
                                        .put("regionError", h.regionError())
                                        .put("naiveRegionError", h.naiveRegionError()));
        return node;
    }

    private static ObjectNode band(Hindcast.Band band) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("what", band.what());
        node.put("level", band.level());
        node.put("covered", band.covered());
        node.put("samplingError", band.samplingError());
        node.put("observations", band.observations());
        band.low().ifPresent(low -> node.put("barLow", low));
        band.high().ifPresent(high -> node.put("barHigh", high));
        return node;
    }
}
