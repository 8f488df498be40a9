package nl.schaalsprong.web.scenario;

import java.math.BigDecimal;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.ScenarioText;
import nl.schaalsprong.web.limit.Limits;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.StateReader;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a scenario that somebody kept as a file, as {@link ScenarioText} wrote it or by hand. */
final class ScenarioFile {
    private static final Place FILE = Place.whole("scenario");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double LARGEST = 1e12;

    private ScenarioFile() {}

    /** What the text sets, checked against the case as an address would be. */
    static Outcome<State> read(Case subject, String text) {
        if (text.length() > Limits.SCENARIO_FILE) {
            return refused("scenario-too-long", Limits.SCENARIO_FILE);
        }
        try {
            return read(subject, MAPPER.readTree(text));
        } catch (JacksonException e) {
            return refused("scenario-no-json");
        }
    }

    private static Outcome<State> read(Case subject, JsonNode root) {
        String schema = root.path("schema").asString("");
        if (!schema.equals(ScenarioText.SCHEMA)) {
            return refused("scenario-schema", schema, ScenarioText.SCHEMA);
        }
        String of = root.path("case").asString("");
        if (!of.equals(subject.id())) {
            return refused("scenario-case", of, subject.id());
        }
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        root.path("settings")
                .properties()
                .forEach(p -> parameters.add("m." + p.getKey(), number(p.getValue())));
        root.path("assumptions")
                .properties()
                .forEach(p -> assume(parameters, p.getKey(), p.getValue()));
        return StateReader.read(subject, parameters);
    }

    private static void assume(
            MultiValueMap<String, String> parameters, String id, JsonNode assumption) {
        String range =
                String.join(
                        ",",
                        number(assumption.path("low")),
                        number(assumption.path("central")),
                        number(assumption.path("high")));
        parameters.add("p." + id, range);
        String reason = assumption.path("reason").asString("");
        if (!reason.isEmpty()) {
            parameters.add("r." + id, reason);
        }
    }

    /** A number as an address holds it; what is none stays what it is, to be named. */
    private static String number(JsonNode node) {
        double value = node.isNumber() ? node.asDouble() : Double.NaN;
        return Math.abs(value) < LARGEST
                ? BigDecimal.valueOf(value).toPlainString()
                : node.asString("?");
    }

    private static <T> Outcome<T> refused(String name, Object... values) {
        return new Outcome.Refused<>(List.of(Finding.error("web." + name, FILE, values)));
    }
}
