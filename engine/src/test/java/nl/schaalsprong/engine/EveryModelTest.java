package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Specification;
import nl.schaalsprong.language.Specification.Method;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.write.XmileWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every model in the repository, in XMILE and of Vensim, with every method of integration: whatever
 * computes it and whatever it was written to in between, the bits are the same.
 */
class EveryModelTest {
    private static final Path HOME = Path.of(System.getProperty("sprong.home", ".."));
    private static final long SEED = 5;

    @Test
    void there_are_models_of_both_kinds() throws IOException {
        List<Path> all = files(HOME);
        assertTrue(all.stream().filter(f -> f.toString().endsWith(".xmile")).count() >= 9);
        assertTrue(all.stream().filter(f -> f.toString().endsWith(".mdl")).count() >= 3);
    }

    @TestFactory
    Stream<DynamicTest> the_batch_agrees_with_the_oracle_in_tiles_of_any_width()
            throws IOException {
        return everywhere(
                plan -> {
                    Agreement.assertSame(plan, 1, 3, 1);
                    Agreement.assertSame(plan, 4, 2, 3);
                });
    }

    @TestFactory
    Stream<DynamicTest> two_threads_give_the_bits_of_one() throws IOException {
        return everywhere(plan -> assertArrayEquals(Threads.run(plan, 1), Threads.run(plan, 2)));
    }

    @TestFactory
    Stream<DynamicTest> a_run_is_the_same_after_writing_and_reading() throws IOException {
        return files(HOME).stream().map(f -> DynamicTest.dynamicTest(name(f), () -> keeps(f)));
    }

    @TestFactory
    Stream<DynamicTest> a_run_of_the_public_suite_is_the_same_after_writing_and_reading()
            throws IOException {
        assumeTrue(Files.isDirectory(Models.shared()), "../shared is not there");
        return files(Models.shared()).stream()
                .map(f -> DynamicTest.dynamicTest(name(f), () -> keeps(f)));
    }

    /** What a test holds against a model. */
    private interface Claim {
        void holds(Plan plan);
    }

    /** The Brainport model is too large for the adaptive method to be tried in every build. */
    private static boolean isQuick(Path file, Method method) {
        return method != Method.RUNGE_KUTTA_45 || !file.endsWith("brainport/model.xmile");
    }

    /** Conveyors, queues and ovens move once in every step: that goes with Euler only. */
    private static boolean suits(Path file, Method method) {
        try {
            return method == Method.EULER || plan(file, Method.EULER).program().devices().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DynamicTest> everywhere(Claim claim) throws IOException {
        return files(HOME).stream()
                .flatMap(
                        file ->
                                Stream.of(Method.values())
                                        .filter(m -> isQuick(file, m) && suits(file, m))
                                        .map(
                                                m ->
                                                        DynamicTest.dynamicTest(
                                                                name(file) + " " + m,
                                                                () -> claim.holds(plan(file, m)))));
    }

    private static void keeps(Path file) throws IOException {
        Model model = model(file);
        Resources resources = Resources.beside(file);
        if (!(Xmile.plan(model, resources) instanceof Outcome.Good<Plan>(Plan before, var _))) {
            return;
        }
        byte[] written = XmileWriter.write(model).getBytes(StandardCharsets.UTF_8);
        Plan after =
                XmileReader.read("written.xmile", written)
                        .then(m -> Xmile.plan(m, resources))
                        .orThrow();
        Run one = Oracle.run(before, Map.of(), SEED, 1).orThrow();
        Run other = Oracle.run(after, Map.of(), SEED, 1).orThrow();
        assertEquals(one.times(), other.times());
        assertEquals(one.names(), other.names());
        for (String name : one.names()) {
            assertArrayEquals(bits(one.of(name)), bits(other.of(name)), name);
        }
    }

    private static long[] bits(double[] values) {
        return java.util.Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
    }

    private static Model model(Path file) throws IOException {
        return ModelFormat.read(file.toString(), Files.readAllBytes(file)).orThrow();
    }

    private static Plan plan(Path file, Method method) throws IOException {
        Model model = model(file);
        Specification own = model.specification();
        Specification other =
                new Specification(
                        own.start(), own.stop(), own.dt(), own.saveEvery(), method, own.timeUnit());
        Model with =
                new Model(
                        model.source(),
                        model.name(),
                        model.dialect(),
                        other,
                        model.dimensions(),
                        model.outside(),
                        model.sheets(),
                        model.macros(),
                        model.imports(),
                        model.units(),
                        model.markup());
        return Xmile.plan(with, Resources.beside(file)).orThrow();
    }

    private static String name(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> !f.toString().contains("/target/"))
                    .filter(f -> f.toString().matches("(?i).*\\.(xmile|stmx|mdl)"))
                    .filter(f -> !f.endsWith("functions.mdl"))
                    .sorted()
                    .toList();
        }
    }
}
