package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code correlations.csv}. */
class CorrelationsFileTest {
    private static final String HEADER = "a,b,correlation,source,note\n";

    @TempDir Path folder;

    private List<String> found(String rows) {
        return CopiedCase.into(folder).write("correlations.csv", HEADER + rows).found();
    }

    @Test
    void a_pair_of_two_parameters_gives_no_finding() {
        assertEquals(List.of(), found("yard,wish,0.5,assumption,\n"));
    }

    @Test
    void a_pair_that_is_named_twice_is_found() {
        assertEquals(
                List.of("correlations.csv:3 correlation-pair"),
                found("yard,wish,0.5,assumption,\nwish,yard,0.4,assumption,\n"));
    }

    @Test
    void a_parameter_cannot_move_together_with_itself() {
        assertEquals(
                List.of("correlations.csv:2 correlation-pair"),
                found("yard,yard,0.5,assumption,\n"));
    }

    @Test
    void a_correlation_of_more_than_one_cannot_be() {
        assertEquals(
                List.of(
                        "correlations.csv:2 correlation-pair",
                        "correlations.csv:2 correlations-impossible"),
                found("yard,wish,1.5,assumption,\n"));
    }
}
