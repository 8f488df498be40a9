package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sprong hindcast} and {@code sprong backtest} on the shipped case. */
class HistoryCommandsTest {
    private static String json(String verb, String threads) {
        Ran ran = Ran.of(verb, "--json", "--size", "64", "--threads", threads);
        assertEquals(0, ran.exit(), ran.err());
        return ran.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hindcast", "backtest"})
    void its_json_fits_the_schema(String verb) throws IOException {
        Path schema =
                Path.of(System.getProperty("sprong.home"), "schema", "v1", verb + ".schema.json");
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(json(verb, "2"), InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hindcast", "backtest"})
    void one_thread_gives_the_bytes_of_two(String verb) {
        assertEquals(json(verb, "1"), json(verb, "2"));
    }

    @Test
    void the_report_names_the_bar_beside_the_figure() {
        Ran ran = Ran.of("--language", "en", "hindcast", "--size", "64");
        assertTrue(ran.out().contains("(bar 0.85)"), ran.out());
    }

    @Test
    void the_report_names_every_earlier_promise() {
        Ran ran = Ran.of("--language", "en", "backtest", "--size", "64");
        long named = ran.out().lines().filter(line -> line.startsWith("rbt-")).count();
        assertEquals(11, named, ran.out());
    }

    @Test
    void a_dated_forecast_has_a_row_for_each_place_and_the_region() {
        Ran ran = Ran.of("hindcast", "--dated", "--size", "64");
        assertEquals(2 * 3 * 22, ran.out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hindcast", "backtest"})
    void no_future_at_all_is_wrong_usage(String verb) {
        assertEquals(2, Ran.of(verb, "--size", "0").exit());
    }
}
