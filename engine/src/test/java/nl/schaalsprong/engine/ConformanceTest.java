package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schaalsprong.language.Builtin;
import nl.schaalsprong.language.Xmile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * XMILE 1.1 clause by clause, and the statement in {@code docs/conformance.md}, which is written
 * out of the same list. Where the statement differs, the one that should be there is put beside it.
 */
class ConformanceTest {
    private static final Pattern EQUATION = Pattern.compile("(.*\\S) = ([-0-9.eE ]+)");
    private static final String GIVEN =
            """
            <gf name="between"><xpts>1,2,3</xpts><ypts>10,30,40</ypts></gf>
            <gf name="beyond" type="extrapolate"><xpts>1,2,3</xpts><ypts>10,30,40</ypts></gf>
            <gf name="stairs" type="discrete"><xscale min="1" max="2"/><ypts>1,2</ypts></gf>
            <aux name="My Value"><eqn>7</eqn></aux>
            <aux name="square"><dimensions><dim name="D"/></dimensions><eqn>D * D</eqn></aux>
            """;

    /** A clause with what holds it. */
    private record Clause(
            String section, String what, String status, List<String> checks, List<String> tests) {}

    private static List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (String line : text("/conformance/clauses.txt").split("\n")) {
            if (line.startsWith("## ")) {
                String[] parts = line.substring(3).split(" \\| ");
                clauses.add(
                        new Clause(
                                parts[0],
                                parts[1],
                                parts[2].strip(),
                                new ArrayList<>(),
                                new ArrayList<>()));
            } else if (line.startsWith("test: ")) {
                clauses.getLast().tests().add(line.substring(6).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                clauses.getLast().checks().add(line.strip());
            }
        }
        return clauses;
    }

    static Stream<String> equations() {
        return clauses().stream()
                .flatMap(c -> c.checks().stream())
                .filter(c -> !c.startsWith("refused: "));
    }

    static Stream<String> refusals() {
        return clauses().stream()
                .flatMap(c -> c.checks().stream())
                .filter(c -> c.startsWith("refused: "));
    }

    @ParameterizedTest
    @MethodSource("equations")
    void an_equation_has_the_values_the_standard_gives_it(String check) {
        var parts = EQUATION.matcher(check);
        assertEquals(true, parts.matches(), check);
        double[] values =
                Arrays.stream(parts.group(2).split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] wanted = new double[5];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = values[values.length == 1 ? 0 : i];
        }
        String equation = parts.group(1).replace("&", "&amp;").replace("<", "&lt;");
        assertArrayEquals(wanted, Course.of(equation, GIVEN), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_is_not_supported_is_refused_by_name_and_line(String check) {
        String[] parts = check.substring("refused: ".length()).split(" => ");
        String times = parts[0].contains("<sim_specs method") ? "" : "<sim_specs/>";
        String model =
                parts[0].contains("<model>") || parts[0].contains("<model/>") ? "" : "<model/>";
        boolean second = parts[0].startsWith("<model name") || parts[0].startsWith("<model enc");
        String text =
                "<xmile>\n"
                        + times
                        + (second ? model : "")
                        + parts[0]
                        + (second ? "" : model)
                        + "</xmile>";
        var outcome = Xmile.plan("m", text.getBytes(StandardCharsets.UTF_8));
        assertEquals("language." + parts[1].strip(), outcome.findings().getFirst().code());
        assertEquals(2, outcome.findings().getFirst().place().line());
    }

    @Test
    void every_function_is_in_a_clause() {
        String all = String.join("\n", equations().toList()).toLowerCase(java.util.Locale.ROOT);
        Set<String> missing = new TreeSet<>();
        for (Builtin builtin : Builtin.values()) {
            if (!Pattern.compile("\\b" + builtin.word() + "\\b").matcher(all).find()) {
                missing.add(builtin.word());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_statement_in_the_documents_is_this_list() throws IOException {
        Path statement = Path.of(System.getProperty("sprong.home", ".."), "docs", "conformance.md");
        String wanted = statement();
        String there = Files.exists(statement) ? Files.readString(statement) : "";
        if (!there.equals(wanted)) {
            Files.writeString(Path.of("target", "conformance.md"), wanted);
        }
        assertEquals(wanted, there, "target/conformance.md has the new text");
    }

    private static String statement() {
        StringBuilder table = new StringBuilder();
        int checks = 0;
        for (Clause clause : clauses()) {
            int tests = clause.tests().stream().mapToInt(ConformanceTest::tests).sum();
            int count = clause.checks().size() + tests;
            checks += clause.checks().size();
            table.append("| ")
                    .append(clause.section())
                    .append(" | ")
                    .append(clause.what())
                    .append(" | ")
                    .append(clause.status())
                    .append(" | ")
                    .append(count)
                    .append(" |\n");
        }
        return text("/conformance/head.md").formatted(checks) + table;
    }

    /** How many tests a class has; one with a table of cases counts as one. */
    private static int tests(String name) {
        try {
            return (int)
                    Arrays.stream(
                                    Class.forName("nl.schaalsprong.engine." + name)
                                            .getDeclaredMethods())
                            .filter(
                                    m ->
                                            m.isAnnotationPresent(Test.class)
                                                    || m.isAnnotationPresent(
                                                            ParameterizedTest.class))
                            .count();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("There are no tests (%s).".formatted(name), e);
        }
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ConformanceTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
