package nl.schaalsprong.engine.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.engine.suite.SuiteResult.ModelFile;
import nl.schaalsprong.engine.suite.SuiteResult.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models held against the output of other tools. */
class SuiteTest {
    private static final String MODEL =
            """
            <xmile><sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>
            <model><variables><aux name="My value"><eqn>TIME * 100</eqn></aux></variables></model></xmile>
            """;

    @Test
    void all_public_test_models_pass() throws IOException {
        Path shared = shared();
        assumeTrue(Files.isDirectory(shared), "../shared is not there");
        SuiteResult result = Suite.of(shared);
        List<String> bad =
                result.folders().stream()
                        .flatMap(f -> f.files().stream())
                        .filter(f -> f.verdict() != Verdict.PASS)
                        .map(ModelFile::path)
                        .toList();
        assertEquals(List.of(), bad);
        assertEquals(15, result.passed());
    }

    @Test
    void a_model_that_agrees_with_one_of_the_outputs_passes(@TempDir Path folder)
            throws IOException {
        write(folder, "output_a.csv", "Time,my_value\n0,0\n1,101\n");
        write(
                folder,
                "output_b.tab",
                "Time\tMY VALUE\tTIME STEP\r0\t0\t1\r1\t100.05\t\r2\t200\t\r");
        assertEquals(Verdict.PASS, only(folder, MODEL).verdict());
    }

    @Test
    void a_value_that_differs_fails(@TempDir Path folder) throws IOException {
        write(folder, "output.csv", "Time,My value\n0,0\n1,100.2\n");
        assertFails("engine.value-differs", only(folder, MODEL));
    }

    @Test
    void a_column_the_model_does_not_have_fails(@TempDir Path folder) throws IOException {
        write(folder, "output.csv", "Time,My value,Other\n0,0,0\n");
        assertFails("engine.column-missing", only(folder, MODEL));
    }

    @Test
    void a_moment_that_is_not_saved_fails(@TempDir Path folder) throws IOException {
        write(folder, "output.csv", "Time,My value\n0,0\n0.5,50\n");
        assertFails("engine.moment-missing", only(folder, MODEL));
    }

    @Test
    void a_model_without_expected_output_fails(@TempDir Path folder) throws IOException {
        assertFails("engine.nothing-expected", only(folder, MODEL));
    }

    @Test
    void a_model_that_cannot_be_run_is_refused_by_name_and_line(@TempDir Path folder)
            throws IOException {
        write(folder, "output.csv", "Time,My value\n0,0\n");
        ModelFile file = only(folder, MODEL.replace("TIME * 100", "???"));
        assertEquals(Verdict.REFUSED, file.verdict());
        Finding reason = file.reasons().getFirst();
        assertEquals(2, reason.place().line());
        assertEquals(List.of("???", "My value"), reason.values());
    }

    private static void assertFails(String code, ModelFile file) {
        assertEquals(Verdict.FAIL, file.verdict());
        assertEquals(code, file.reasons().getFirst().code());
    }

    private static ModelFile only(Path folder, String model) throws IOException {
        write(folder, "model.xmile", model);
        return Suite.of(folder).folders().getFirst().files().getFirst();
    }

    private static void write(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static Path shared() {
        @Nullable String named = System.getenv("SPRONG_SHARED");
        Path root =
                named != null
                        ? Path.of(named)
                        : Path.of(System.getProperty("sprong.home", "."), "..", "shared");
        return root.resolve("conformance/sdxorg");
    }
}
