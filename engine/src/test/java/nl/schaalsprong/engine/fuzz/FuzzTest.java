package nl.schaalsprong.engine.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.engine.fuzz.Fuzzer.Input;
import nl.schaalsprong.engine.fuzz.ModelFuzz.Reached;
import org.junit.jupiter.api.Test;

/** A slice of what {@code ./sprong bench fuzz} does: the same inputs every time. */
class FuzzTest {
    private static final int INPUTS = 4_000;
    private static final long SEED = 20261201;

    @Test
    void damaged_models_are_read_or_refused_and_nothing_else() throws IOException {
        Fuzzer fuzzer = new Fuzzer(Corpus.own(), new Seed(SEED));
        Map<Reached, Integer> reached = new EnumMap<>(Reached.class);
        for (long number = 0; number < INPUTS; number++) {
            reached.merge(taken(fuzzer.input(number), number), 1, Integer::sum);
        }
        for (Reached stage : Reached.values()) {
            int count = reached.getOrDefault(stage, 0);
            assertTrue(stage == Reached.CHECKED || count > INPUTS / 50, () -> "" + reached);
        }
    }

    @Test
    void an_input_has_the_same_bytes_every_time() throws IOException {
        Fuzzer fuzzer = new Fuzzer(Corpus.own(), new Seed(SEED));
        for (long number = 0; number < 100; number++) {
            assertArrayEquals(fuzzer.input(number).content(), fuzzer.input(number).content());
        }
    }

    @Test
    void every_model_to_begin_with_is_read_as_it_is() throws IOException {
        Corpus corpus = Corpus.own();
        for (String text : corpus.xmile()) {
            assertRead(new Input("model.xmile", text.getBytes(StandardCharsets.UTF_8)));
        }
        for (String text : corpus.vensim()) {
            assertRead(new Input("model.mdl", text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void assertRead(Input input) {
        Reached reached = ModelFuzz.take(input.name(), input.content());
        assertTrue(
                reached.compareTo(Reached.CHECKED) >= 0,
                () -> reached + " " + new String(input.content(), StandardCharsets.UTF_8));
    }

    private static Reached taken(Input input, long number) {
        try {
            return ModelFuzz.take(input.name(), input.content());
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            String text = new String(input.content(), StandardCharsets.UTF_8);
            throw new AssertionError("Input " + number + ":\n" + text, e);
        }
    }
}
