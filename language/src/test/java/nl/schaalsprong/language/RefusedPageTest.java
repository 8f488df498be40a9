package nl.schaalsprong.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.language.format.ModelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on what is refused holds what is really said. */
class RefusedPageTest {
    private static final String MDL =
            "INITIAL TIME = 0~~|\nFINAL TIME = 4~~|\nTIME STEP = 1~~|\nSAVEPER = 1~~|\nD: a, b~~|\n%s ~~|\n";
    private static final String XMILE =
            """
            <xmile><sim_specs/><model><variables><aux name="y"><eqn>2</eqn></aux>
            <aux name="x"><eqn>%s</eqn></aux></variables></model></xmile>
            """;
    private static final String HEAD =
            """
            # What is refused, and why

            Written out of `language/src/test/resources/refused/refused.txt` by `RefusedPageTest`, which reads every line below and
            fails where the message differs. A file is refused whole when anything in it is: no number is computed from half a
            model. Every refusal names the line; `./sprong check FILE` lists them all at once. Limits of size and depth are in
            [the rules](../rules.md), what is read is in [the statement of conformance](../conformance.md) and [Vensim](vensim.md).

            | in | written | what is said | why |
            |---|---|---|---|
            """;

    /** Something that is refused. */
    record Row(String in, String text, String code, String why) {
        Finding finding() {
            String name = in.equals("Vensim") ? "m.mdl" : "m.xmile";
            byte[] content = whole().getBytes(StandardCharsets.UTF_8);
            return ModelFormat.plan(name, content, Resources.NONE).findings().stream()
                    .filter(f -> f.severity() == Finding.Severity.ERROR)
                    .findFirst()
                    .orElseThrow();
        }

        private String whole() {
            return switch (in) {
                case "Vensim" -> MDL.formatted(text);
                case "XMILE" -> XMILE.formatted(text);
                default -> file();
            };
        }

        private String file() {
            String times = text.startsWith("<sim_specs") ? "" : "<sim_specs/>";
            return "<xmile>" + times + "<model/>" + text + "</xmile>";
        }
    }

    static List<Row> rows() {
        return text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> new Row(parts[0], parts[1], parts[2], parts[3]))
                .toList();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(
                        RefusedPageTest.class.getResourceAsStream("/refused/refused.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_is_refused_by_name_and_line(Row row) {
        Finding finding = row.finding();
        assertEquals("language." + row.code(), finding.code());
        assertTrue(finding.place().line() >= 1);
    }

    @Test
    void the_page_says_what_is_really_said() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Row row : rows()) {
            String said = row.finding().message(Language.ENGLISH);
            Stream.of(row.in(), "`" + row.text() + "`", said, row.why())
                    .forEach(
                            cell -> page.append("| ").append(cell.replace("|", "\\|")).append(' '));
            page.append("|\n");
        }
        Path there = Path.of(System.getProperty("sprong.home", ".."), "docs/methods/refused.md");
        String old = Files.exists(there) ? Files.readString(there) : "";
        if (!old.equals(page.toString())) {
            Files.writeString(Path.of("target", "refused.md"), page);
        }
        assertEquals(page.toString(), old, "target/refused.md has the new text");
    }
}
