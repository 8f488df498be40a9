package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.language.format.ModelFormat;
import nl.schaalsprong.language.source.Limits;
import nl.schaalsprong.language.unit.UnitCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to take all time or memory are refused by what exceeds a limit. */
class HostileFilesTest {
    private static final int MANY = 100_000;
    private static final String TIMES =
            "INITIAL TIME = 0~~|FINAL TIME = 1~~|TIME STEP = 1~~|SAVEPER = 1~~|";

    @TempDir Path folder;

    @Test
    void entities_of_every_kind_are_refused_before_they_are_read() {
        for (String entity :
                List.of(
                        "<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">",
                        "<!ENTITY a SYSTEM \"file:///dev/zero\">",
                        "<!ENTITY % a SYSTEM \"file:///dev/zero\"> %a;")) {
            assertRefused(
                    "document-type", "<!DOCTYPE x [" + entity + "]>" + Snippets.equation("&a;"));
        }
    }

    @Test
    void what_nests_a_hundred_thousand_deep_is_refused() {
        assertRefused("markup-too-large", "<xmile>" + "<a>".repeat(MANY));
        assertRefused("equation-too-long", Snippets.equation("(".repeat(MANY) + "1"));
        assertRefused("equation-too-long", Snippets.equation("IF 1 THEN 2 ELSE ".repeat(MANY)));
        assertRefused("expression-too-deep", Snippets.equation("ABS(".repeat(12_000) + "1"));
    }

    @Test
    void dimensions_count_together() {
        int size = Limits.DIMENSION_SIZE;
        String dimensions =
                IntStream.rangeClosed(0, Limits.DIMENSION_ELEMENTS / size)
                        .mapToObj(i -> "<dim name=\"d%d\" size=\"%d\"/>".formatted(i, size))
                        .collect(Collectors.joining());
        assertRefused("too-many-elements", sized(dimensions, ""));
        assertRefused("dimension-size", sized("<dim name=\"d\" size=\"1000000000\"/>", ""));
        String ranges =
                IntStream.range(0, 50)
                        .mapToObj("D%d: (e1-e9999)~~|"::formatted)
                        .collect(Collectors.joining());
        assertEquals("language.too-many-elements", vensim(ranges).getFirst());
    }

    @Test
    void an_array_of_too_many_dimensions_is_refused() {
        String fits = "<dim name=\"d\"/>".repeat(Limits.DIMENSIONS);
        String array = "<aux name=\"a\"><dimensions>%s</dimensions><eqn>1</eqn></aux>";
        String one = "<dim name=\"d\" size=\"1\"/>";
        assertEquals(List.of(), Snippets.codes(sized(one, array.formatted(fits))));
        assertRefused(
                "too-many-dimensions", sized(one, array.formatted(fits + "<dim name=\"d\"/>")));
    }

    @Test
    void a_sum_over_many_dimensions_counts_as_many_operations() {
        String array =
                "<aux name=\"a\"><dimensions>%s</dimensions><eqn>SUM(a)</eqn></aux>"
                        .formatted("<dim name=\"d\"/>".repeat(Limits.DIMENSIONS));
        assertRefused("model-too-large", sized("<dim name=\"d\" size=\"2\"/>", array));
    }

    @Test
    void a_circle_through_as_many_variables_as_may_be_is_told() {
        int last = Limits.VARIABLES - 1;
        String circle =
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> aux("v" + i, "v" + (i == last ? 0 : i + 1)))
                        .collect(Collectors.joining());
        assertRefused("circle", Snippets.model(circle));
    }

    @Test
    void data_are_imported_only_so_often_and_only_from_the_folder() throws Exception {
        String one = "<import resource=\"%s\"/>";
        String data = "<xmile><sim_specs/><data>%s</data><model><aux name=\"a\"/></model></xmile>";
        String many = one.formatted("a.csv").repeat(Limits.IMPORTS + 1);
        assertRefused("too-many-imports", data.formatted(many));
        Files.createSymbolicLink(folder.resolve("zero.csv"), Path.of("/dev/zero"));
        for (String outside : List.of("../a.csv", "/dev/zero", "file:///dev/zero", "zero.csv")) {
            byte[] text = data.formatted(one.formatted(outside)).getBytes(StandardCharsets.UTF_8);
            Resources beside = Resources.beside(folder.resolve("m.xmile"));
            List<Finding> found = Xmile.plan("m.xmile", text, beside).findings();
            assertEquals("language.data-unreadable", found.getFirst().code(), outside);
        }
    }

    @Test
    void units_are_read_up_to_a_length_and_a_depth() {
        assertFound("unit-unreadable", "", "u*".repeat(Limits.UNIT_LENGTH) + "u");
        StringBuilder chain = new StringBuilder("<model_units>");
        for (int i = 0; i <= 2 * Limits.UNIT_DEPTH; i++) {
            chain.append("<unit name=\"u%d\"><eqn>u%2$d*u%2$d</eqn></unit>".formatted(i, i + 1));
        }
        assertFound("unit-circle", chain + "</model_units>", "u0");
    }

    @Test
    void exceptions_on_the_left_are_counted_for_every_element() {
        String except =
                IntStream.range(0, 3000)
                        .mapToObj(i -> "[a%d, a1]".formatted(i % 700 + 1))
                        .collect(Collectors.joining(","));
        String text = "A: (a1-a700)~~|x[A, A] :EXCEPT: " + except + " = 1~~|";
        assertTrue(vensim(text).contains("language.model-too-large"));
    }

    @Test
    void extremes_inside_each_other_in_a_sum_are_not_written_out_without_end() {
        String nested = "MIN(".repeat(60) + "w[A!]" + ", w[A!])".repeat(60);
        String text = "A: (a1-a9)~~|w[A] = 1~~|x = SUM(" + nested + ")~~|";
        assertTrue(vensim(text).contains("language.vensim-nested-sum"));
    }

    private static void assertFound(String code, String definitions, String unit) {
        String text =
                "<xmile><sim_specs/>"
                        + definitions
                        + "<model><aux name=\"a\"><eqn>1</eqn><units>"
                        + unit
                        + "</units></aux></model></xmile>";
        Model model = XmileReader.read("m", text.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertTrue(
                UnitCheck.of(model).findings().stream()
                        .anyMatch(f -> f.code().equals("language." + code)));
    }

    private static String sized(String dimensions, String variables) {
        return "<xmile><sim_specs/><dimensions>%s</dimensions><model><variables>%s</variables></model></xmile>"
                .formatted(dimensions, variables);
    }

    private static String aux(String name, String equation) {
        return String.format(Locale.ROOT, "<aux name=\"%s\"><eqn>%s</eqn></aux>", name, equation);
    }

    private static void assertRefused(String code, String text) {
        assertEquals("language." + code, Snippets.codes(text).getFirst());
    }

    private static List<String> vensim(String equations) {
        byte[] text = (equations + TIMES).getBytes(StandardCharsets.UTF_8);
        return ModelFormat.plan("m.mdl", text, Resources.NONE).findings().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(Finding::code)
                .toList();
    }
}
