package nl.schaalsprong.futures;

import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.register.journal.Canonical;

/**
 * A scenario as text: JSON after {@code schema/v1/scenario.schema.json} in its {@link Canonical}
 * form. The same scenario always gives the same bytes, so that the hash of the text is its name.
 */
public final class ScenarioText {
    /** The name of the format. */
    public static final String SCHEMA = "sprong/scenario/1";

    private ScenarioText() {}

    /** The text of a scenario of a case. What is empty is left out. */
    public static String of(String caseId, Scenario scenario) {
        Map<String, Object> fields = new TreeMap<>(Map.of("schema", SCHEMA, "case", caseId));
        if (!scenario.settings().isEmpty()) {
            fields.put("settings", scenario.settings());
        }
        if (!scenario.assumptions().isEmpty()) {
            fields.put("assumptions", scenario.assumptions());
        }
        return Canonical.text(fields);
    }

    /** The name by which a text is found again. */
    public static String id(String text) {
        return Hash.of(text);
    }
}
