package nl.schaalsprong.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.schaalsprong.language.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the batch computes is what the oracle computes, to the last bit. */
class SameBitsTest {
    static List<Plan> own() {
        return Models.own().toList();
    }

    @ParameterizedTest
    @MethodSource("own")
    void the_batch_gives_the_bits_of_the_oracle_on_our_own_models(Plan plan) {
        Agreement.assertSame(plan, 64, 5, 9);
    }

    @ParameterizedTest
    @MethodSource("own")
    void a_tile_of_one_gives_the_same_bits(Plan plan) {
        Agreement.assertSame(plan, 1, 3, 1);
    }

    @Test
    void the_batch_gives_the_bits_of_the_oracle_on_the_public_test_models() throws IOException {
        assumeTrue(Files.isDirectory(Models.shared()), "../shared is not there");
        for (Plan plan : Models.conformance()) {
            Agreement.assertSame(plan, 8, 0, 3);
        }
    }
}
