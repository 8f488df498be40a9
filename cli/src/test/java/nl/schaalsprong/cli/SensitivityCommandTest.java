package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code sprong sensitivity} on the shipped case. */
class SensitivityCommandTest {
    private static final Path SCHEMA =
            Path.of(System.getProperty("sprong.home"), "schema", "v1", "sensitivity.schema.json");
    private static final String JSON = json("42", "2");

    private static String json(String seed, String threads) {
        String[] asked = {"sensitivity", "--json", "--size", "64", "--seed", seed};
        String[] all = java.util.Arrays.copyOf(asked, asked.length + 2);
        all[asked.length] = "--threads";
        all[asked.length + 1] = threads;
        Ran ran = Ran.of(all);
        assertEquals(0, ran.exit(), ran.err());
        return ran.out();
    }

    @Test
    void its_json_fits_the_schema() throws IOException {
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                        .validate(JSON, InputFormat.JSON));
    }

    @Test
    void one_thread_gives_the_bytes_of_two() {
        assertEquals(JSON, json("42", "1"));
    }

    @Test
    void another_seed_gives_another_design() {
        assertNotEquals(design(JSON), design(json("43", "2")));
    }

    private static String design(String json) {
        return json.lines().filter(l -> l.contains("\"design\"")).findFirst().orElseThrow();
    }

    @Test
    void no_number_in_it_is_below_zero_but_the_mean_of_an_effect() {
        assertTrue(
                JSON.lines().filter(l -> l.contains(": -")).allMatch(l -> l.contains("\"mean\"")));
    }

    @Test
    void with_few_points_it_says_how_many_runs_are_needed() {
        Ran ran = Ran.of("--language", "en", "sensitivity", "--size", "64");
        assertTrue(ran.out().contains("not converged: needs about"), ran.out());
    }

    @Test
    void a_size_that_is_no_power_of_two_is_wrong_usage() {
        assertEquals(2, Ran.of("sensitivity", "--size", "100").exit());
    }
}
