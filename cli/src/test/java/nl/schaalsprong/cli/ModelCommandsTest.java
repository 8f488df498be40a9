package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong run}, {@code check} and {@code suite}. */
class ModelCommandsTest {
    private static final String MODEL =
            """
            <xmile><sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
            <dimensions><dim name="Place"><elem name="North"/><elem name="South"/></dim></dimensions>
            <model><variables>
            <stock name="Homes"><eqn>10</eqn><inflow>Building</inflow></stock>
            <flow name="Building"><eqn>Pace * SUM(Share[*])</eqn></flow>
            <aux name="Pace"><eqn>2</eqn></aux>
            <aux name="Share"><dimensions><dim name="Place"/></dimensions><eqn>0.5</eqn></aux>
            </variables></model></xmile>
            """;

    @TempDir Path folder = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void write() throws IOException {
        model = Files.writeString(folder.resolve("model.xmile"), MODEL);
    }

    @Test
    void a_run_prints_every_variable_at_every_moment() {
        Ran ran = Ran.of("run", model.toString());
        assertEquals(0, ran.exit());
        assertEquals(
                """
                time,homes,building,pace,share[north],share[south]
                0.0,10.0,2.0,2.0,0.5,0.5
                1.0,12.0,2.0,2.0,0.5,0.5
                2.0,14.0,2.0,2.0,0.5,0.5
                """,
                ran.out());
    }

    @Test
    void a_setting_replaces_an_equation_one_element_or_the_start_of_a_stock() {
        Ran ran =
                Ran.of(
                        "run",
                        model.toString(),
                        "--set",
                        "PACE=4",
                        "--set",
                        "Share[North]=1",
                        "--set",
                        "homes=0");
        assertTrue(ran.out().endsWith("2.0,12.0,6.0,4.0,1.0,0.5\n"), ran.out());
    }

    @Test
    void a_result_goes_to_a_file_and_nothing_else_is_left_there() throws IOException {
        Path out = folder.resolve("out.csv");
        assertEquals(0, Ran.of("run", model.toString(), "--out", out.toString()).exit());
        assertEquals(4, Files.readAllLines(out).size());
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(2, all.count());
        }
    }

    @Test
    void a_name_that_is_not_there_is_a_finding_with_the_nearest_and_writes_nothing() {
        Path out = folder.resolve("out.csv");
        Ran ran =
                Ran.of(
                        "run",
                        model.toString(),
                        "--set",
                        "pce=4",
                        "--out",
                        out.toString(),
                        "--language",
                        "en");
        assertEquals(1, ran.exit());
        assertTrue(
                ran.err().contains("no variable pce. Maybe pace is meant. [cli.unknown-setting]"));
        assertFalse(Files.exists(out));
    }

    @Test
    void a_setting_without_a_number_or_a_name_is_a_finding() {
        assertTrue(
                Ran.of("run", model.toString(), "--set", "pace=fast")
                        .err()
                        .contains("[cli.bad-setting]"));
        assertTrue(
                Ran.of("run", model.toString(), "--set", "pace")
                        .err()
                        .contains("[cli.bad-setting]"));
    }

    @Test
    void a_place_that_cannot_be_written_to_is_a_finding() {
        Ran ran =
                Ran.of("run", model.toString(), "--out", folder.resolve("no/where.csv").toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("[cli.unreadable]"), ran.err());
    }

    @Test
    void a_model_that_is_not_there_is_a_finding() {
        for (String command : List.of("run", "check")) {
            Ran ran = Ran.of(command, folder.resolve("nothing.xmile").toString());
            assertEquals(1, ran.exit());
            assertTrue((ran.out() + ran.err()).contains("[cli.unreadable]"));
        }
    }

    @Test
    void a_check_says_what_is_wrong_where_and_fits_its_schema() throws IOException {
        Path bad =
                Files.writeString(
                        folder.resolve("bad.xmile"), MODEL.replace(">2</eqn>", ">pase</eqn>"));
        Ran text = Ran.of("check", bad.toString(), "--language", "en");
        assertEquals(1, text.exit());
        assertTrue(text.out().contains("bad.xmile:6:"), text.out());
        Ran json = Ran.of("check", bad.toString(), "--json");
        assertEquals(1, json.exit());
        assertFits("check", json.out());
        assertFits("check", Ran.of("check", model.toString(), "--json").out());
    }

    @Test
    void a_check_counts_units_and_says_both_sides_of_what_does_not_fit() throws IOException {
        String units =
                """
                <xmile><sim_specs time_units="year"/><model><variables>
                <aux name="homes"><eqn>2</eqn><units>home</units></aux>
                <aux name="jobs"><eqn>homes</eqn><units>job</units></aux>
                <aux name="both"><eqn>homes * 2</eqn></aux></variables></model></xmile>
                """;
        Path file = Files.writeString(folder.resolve("units.xmile"), units);
        Ran text = Ran.of("check", file.toString(), "--language", "en");
        assertEquals(0, text.exit());
        assertTrue(text.out().contains("units.xmile:3:"), text.out());
        assertTrue(text.out().contains("gives home, the unit of jobs is job"), text.out());
        assertTrue(text.out().contains("2 variables have theirs written, of 1 it"), text.out());
        Ran json = Ran.of("check", file.toString(), "--json");
        assertFits("check", json.out());
        assertTrue(json.out().replaceAll("\\s", "").contains("\"misfits\":1"), json.out());
    }

    @Test
    void a_suite_ends_with_what_passes_and_fits_its_schema() throws IOException {
        Files.writeString(folder.resolve("output.csv"), "time,homes\n0,10\n2,14\n");
        Ran good = Ran.of("suite", folder.toString());
        assertEquals(0, good.exit());
        assertEquals("1 of 1 folders pass", good.out().lines().toList().getLast());
        Files.writeString(folder.resolve("worse.xmile"), MODEL.replace(">2</eqn>", ">???</eqn>"));
        Ran bad = Ran.of("suite", folder.toString());
        assertEquals(1, bad.exit());
        assertEquals("0 of 1 folders pass", bad.out().lines().toList().getLast());
        assertTrue(bad.out().contains("refused  worse.xmile: worse.xmile:6:"), bad.out());
        assertFits("suite", Ran.of("suite", folder.toString(), "--json").out());
    }

    @Test
    void a_folder_that_is_not_there_is_a_finding() {
        Ran ran = Ran.of("suite", folder.resolve("nothing").toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("[cli.unreadable]"));
    }

    @Test
    void wrong_usage_has_an_exit_code_of_its_own() {
        assertEquals(2, Ran.of("run").exit());
    }

    private static void assertFits(String schema, String json) throws IOException {
        Path file =
                Path.of(
                        System.getProperty("sprong.home", "."),
                        "schema",
                        "v1",
                        schema + ".schema.json");
        var errors =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(file), InputFormat.JSON)
                        .validate(json, InputFormat.JSON);
        assertEquals(List.of(), errors);
    }
}
