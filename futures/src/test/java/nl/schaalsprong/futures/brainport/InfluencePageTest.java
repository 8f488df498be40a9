package nl.schaalsprong.futures.brainport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Analysis;
import nl.schaalsprong.futures.sensitivity.Influence;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import org.junit.jupiter.api.Test;

/** The first page of the model's documentation names the ten assumptions that move most. */
class InfluencePageTest {
    private static final Path PAGE = Path.of(System.getProperty("sprong.home"), "docs", "model.md");
    private static final String FROM = "<!-- influence: written by InfluencePageTest -->\n";
    private static final String UNTIL = "<!-- end of influence -->\n";
    private static final int SIZE = 1_024;

    private static String table() {
        Sensitivity found =
                Analysis.of(Region.CASE, Scenario.BASELINE, SIZE, 42, 2, Watch.none()).orThrow();
        return Influence.of(Region.CASE, found, 10).stream()
                .map(InfluencePageTest::row)
                .collect(
                        Collectors.joining(
                                "\n",
                                "| assumption | moves most | share of its spread |\n|---|---|---|\n",
                                "\n"));
    }

    private static String row(Influence influence) {
        return "| %s | `%s` | %.0f %%%s |"
                .formatted(
                        influence.uncertainty().title().en(),
                        influence.variant(),
                        100 * influence.share(),
                        influence.screened() ? " (screening)" : "");
    }

    @Test
    void it_holds_what_the_analysis_says() throws IOException {
        String text = Files.readString(PAGE);
        int from = text.indexOf(FROM) + FROM.length();
        String wanted = text.substring(0, from) + table() + text.substring(text.indexOf(UNTIL));
        if (!wanted.equals(text)) {
            Files.writeString(Path.of("target", "model.md"), wanted);
        }
        assertEquals(wanted, text, "target/model.md has the new table");
    }
}
