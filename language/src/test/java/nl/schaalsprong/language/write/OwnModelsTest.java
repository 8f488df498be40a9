package nl.schaalsprong.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Checker;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.view.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model in the repository, and those of the public suite where they are. */
class OwnModelsTest {
    private static final Path HOME = Path.of(System.getProperty("sprong.home", ".."));

    @Test
    void there_are_models_to_try() throws IOException {
        assertTrue(files(HOME).size() >= 9, () -> HOME.toAbsolutePath().toString());
    }

    @TestFactory
    Stream<DynamicTest> our_models_are_the_same_once_written_and_read() throws IOException {
        return files(HOME).stream().map(f -> DynamicTest.dynamicTest(name(f), () -> keeps(f)));
    }

    @TestFactory
    Stream<DynamicTest> our_models_are_the_same_out_of_their_records() throws IOException {
        return files(HOME).stream()
                .map(f -> DynamicTest.dynamicTest(name(f), () -> keepsRecords(f)));
    }

    @Test
    void models_of_vensim_are_written_as_the_standard_wants_it() throws IOException {
        Path folder = HOME.resolve("engine/src/test/resources/models");
        for (String name : List.of("ageing.mdl", "epidemic.mdl", "market.mdl")) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            assertStrict(XmileWriter.write(ModelFormat.read(name, content).orThrow()));
        }
    }

    @TestFactory
    Stream<DynamicTest> models_of_the_public_suite_are_the_same() throws IOException {
        List<Path> suite = suite();
        assumeTrue(!suite.isEmpty(), "The public suite is not here.");
        return suite.stream()
                .map(
                        f ->
                                DynamicTest.dynamicTest(
                                        name(f),
                                        () -> {
                                            keeps(f);
                                            keepsRecords(f);
                                        }));
    }

    private static void keeps(Path file) throws IOException {
        Model model = read(file);
        String written = XmileWriter.write(model);
        RoundTrip.assertKept(model, written);
        assertStrict(written);
        assertEquals(views(model), views(RoundTrip.read(written).orThrow()));
    }

    private static void assertStrict(String written) {
        assertEquals(List.of(), StrictRules.broken(RoundTrip.parsed(written).getDocumentElement()));
    }

    private static void keepsRecords(Path file) throws IOException {
        Model model = read(file);
        String written = XmileWriter.write(RoundTrip.withoutMarkup(model));
        assertStrict(written);
        Model again = RoundTrip.read(written).orThrow();
        assertEquals(written, XmileWriter.write(RoundTrip.withoutMarkup(again)));
        assertEquals(Optional.empty(), Difference.between(computed(model), computed(again)));
    }

    /** Names, formulas and order, without the words of equations and headings. */
    private static List<Object> computed(Model model) {
        return switch (Checker.check(model)) {
            case Outcome.Refused<Plan>(var findings) ->
                    findings.stream().<Object>map(f -> f.code() + f.values()).toList();
            case Outcome.Good<Plan>(Plan plan, var _) ->
                    List.of(
                            plan.start(),
                            plan.stop(),
                            plan.dt(),
                            plan.saveEvery(),
                            plan.dialect(),
                            plan.program(),
                            plan.variables().stream().map(Variable::elements).toList(),
                            plan.variables().stream().map(Variable::title).toList(),
                            plan.variables().stream().map(Variable::unit).toList(),
                            plan.variables().stream().map(Variable::documentation).toList());
        };
    }

    private static List<String> views(Model model) {
        return model.sheets().stream()
                .flatMap(s -> s.views().stream())
                .map(OwnModelsTest::shown)
                .toList();
    }

    private static String shown(View view) {
        return view.title() + view.type() + view.settings() + view.objects().size();
    }

    private static Model read(Path file) throws IOException {
        return XmileReader.read("model.xmile", Files.readAllBytes(file)).orThrow();
    }

    private static String name(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static List<Path> suite() throws IOException {
        String shared = Optional.ofNullable(System.getenv("SPRONG_SHARED")).orElse("");
        Path suite = Path.of(shared, "conformance", "sdxorg");
        return shared.isEmpty() || !Files.isDirectory(suite) ? List.of() : files(suite);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> !f.toString().contains("/target/"))
                    .filter(f -> f.toString().matches(".*\\.(xmile|stmx)"))
                    .sorted()
                    .toList();
        }
    }
}
