package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.futures.Assumption;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.ScenarioText;
import org.junit.jupiter.api.Test;

/** A scenario as text fits its schema. */
class ScenarioSchemaTest {
    private static final Path SCHEMA =
            Path.of(System.getProperty("sprong.home"), "schema", "v1", "scenario.schema.json");

    private static List<?> faults(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void settings_and_assumptions_fit() throws IOException {
        Scenario scenario =
                Scenario.BASELINE
                        .with("more-hard-plans", 500)
                        .assuming("pace", new Assumption(1, 2, 3, "measured"));
        assertEquals(List.of(), faults(ScenarioText.of("brainport", scenario)));
    }

    @Test
    void the_baseline_fits() throws IOException {
        assertEquals(List.of(), faults(ScenarioText.of("brainport", Scenario.BASELINE)));
    }

    @Test
    void a_field_it_does_not_know_does_not_fit() throws IOException {
        assertFalse(
                faults("{\"schema\":\"sprong/scenario/1\",\"case\":\"x\",\"more\":1}").isEmpty());
    }
}
