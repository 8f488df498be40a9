package nl.schaalsprong.futures.brainport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same 10,000 futures with steps of a quarter and of half a quarter. */
class HalfTheStepTest {
    private static final String STEP = "<dt>0.25</dt>";
    private static final int SIZE = 10_000;

    @TempDir Path folder;

    /** The case as shipped, with another step. */
    private FuturesResult futures(String step) throws IOException {
        Path shipped = Path.of(System.getProperty("sprong.home"), "cases", "brainport");
        Path copy = folder.resolve(step);
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(shipped.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to);
                }
            }
        }
        Path model = copy.resolve("model.xmile");
        String text = Files.readString(model);
        assertTrue(text.contains(STEP));
        Files.writeString(model, text.replace(STEP, "<dt>" + step + "</dt>"));
        Ensemble ensemble = CaseReader.read(copy).then(Ensemble::of).orThrow();
        return ensemble.run(Scenario.BASELINE, SIZE, 42, 2, Watch.none());
    }

    @Test
    void no_chance_moves_by_more_than_two_sampling_errors() throws IOException {
        FuturesResult quarter = futures("0.25");
        FuturesResult half = futures("0.125");
        List<String> moved = new ArrayList<>();
        int compared = 0;
        for (VariantResult variant : quarter.variants()) {
            if (variant.measured().isPresent()) {
                Measured one = variant.measured().get();
                Measured two = half.variant(variant.variant()).orElseThrow().measured().get();
                compared++;
                if (Math.abs(one.chance() - two.chance()) > 2 * one.error()) {
                    moved.add(variant.variant() + ": " + one.chance() + " and " + two.chance());
                }
            }
        }
        assertTrue(compared > 10);
        assertEquals(List.of(), moved);
    }

    @Test
    void the_finer_step_is_really_another_run() throws IOException {
        assertTrue(!futures("0.25").variants().equals(futures("0.125").variants()));
    }
}
