package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.unit.UnitCheck;
import nl.schaalsprong.language.unit.UnitReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The units of every model that is shipped fit, without a list of exceptions. */
class ShippedUnitsTest {
    private static final Pattern UNIT = Pattern.compile("<units>[^<]*</units>");

    static Stream<Path> models() throws IOException {
        Path cases = Path.of(System.getProperty("sprong.home"), "cases");
        try (Stream<Path> folders = Files.list(cases)) {
            List<Path> models =
                    folders.map(f -> f.resolve("model.xmile")).filter(Files::exists).toList();
            assertFalse(models.isEmpty());
            return models.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_unit_fits(Path model) throws IOException {
        List<String> findings =
                report(Files.readString(model)).findings().stream()
                        .map(f -> f.place() + " " + f.message(Language.ENGLISH))
                        .toList();
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_variable_is_without_a_unit(Path model) throws IOException {
        assertEquals(List.of(), report(Files.readString(model)).undetermined());
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_wrong_unit_of_a_variable_is_found(Path model) throws IOException {
        String text = Files.readString(model);
        List<String> missed = new ArrayList<>();
        List<MatchResult> units = UNIT.matcher(text).results().toList();
        for (int i = 0; i < units.size(); i += 7) {
            MatchResult unit = units.get(i);
            String wrong =
                    text.substring(0, unit.start())
                            + "<units>nonsense</units>"
                            + text.substring(unit.end());
            if (report(wrong).findings().isEmpty()) {
                missed.add(unit.group() + " at " + unit.start());
            }
        }
        assertEquals(List.of(), missed);
    }

    private static UnitReport report(String text) {
        return UnitCheck.of(XmileReader.read("m", text.getBytes(StandardCharsets.UTF_8)).orThrow());
    }
}
