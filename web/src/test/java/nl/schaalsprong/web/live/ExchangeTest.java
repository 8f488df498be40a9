package nl.schaalsprong.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final int SEQUENCE = 4;
    private static final int SIZE = 8;
    private static final int HASH = 12;

    private final List<ByteBuffer> frames = new ArrayList<>();
    private final List<Finding> refusals = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Remembered answers =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private final Exchange exchange =
            new Exchange(
                    answers,
                    new Exchange.Browser() {
                        @Override
                        public void show(ByteBuffer frame) {
                            frames.add(frame.order(ByteOrder.LITTLE_ENDIAN));
                        }

                        @Override
                        public void refuse(List<Finding> findings) {
                            refusals.addAll(findings);
                        }
                    },
                    waiting::add);

    @AfterEach
    void close() {
        answers.close();
    }

    @Test
    void a_question_gets_a_frame_with_its_number_and_size() {
        ask("7 256 m.factory=750");
        assertEquals(7, frames.getFirst().getInt(SEQUENCE));
        assertEquals(Answers.COARSE, frames.getFirst().getInt(SIZE));
    }

    @Test
    void a_frame_carries_the_hash_of_its_scenario() {
        ask("1 256 m.factory=750");
        String hash = Scenario.BASELINE.with("factory", 750).hash();
        assertEquals(hash.substring(0, 8), "%08x".formatted(frames.getFirst().getInt(HASH)));
    }

    @Test
    void a_whole_sample_is_preceded_by_a_coarse_one_of_the_same_scenario() {
        ask("1 10000 m.factory=750");
        assertEquals(
                List.of(Answers.COARSE, Answers.FULL),
                frames.stream().map(f -> f.getInt(SIZE)).toList());
    }

    @Test
    void a_scenario_in_sight_is_not_computed_coarsely_again() {
        ask("1 256 m.factory=750");
        ask("2 10000 m.factory=750");
        assertEquals(
                List.of(Answers.COARSE, Answers.FULL),
                frames.stream().map(f -> f.getInt(SIZE)).toList());
    }

    @Test
    void of_questions_that_wait_only_the_latest_is_answered() {
        exchange.ask("1 256 ");
        exchange.ask("2 256 m.factory=250");
        exchange.ask("3 256 m.factory=500");
        waiting.forEach(Runnable::run);
        assertEquals(
                List.of(3),
                frames.stream().map(f -> f.getInt(SEQUENCE)).collect(Collectors.toList()));
    }

    @Test
    void a_wrong_setting_is_refused_with_the_same_words_as_an_address() {
        ask("1 256 m.factory=99999");
        assertEquals("web.out-of-range", refusals.getFirst().code());
        assertTrue(frames.isEmpty());
    }

    @Test
    void another_sample_size_is_refused() {
        ask("1 999999 ");
        assertEquals("web.unknown-size", refusals.getFirst().code());
    }

    @Test
    void what_is_no_question_is_refused() {
        ask("hello");
        assertEquals("web.not-a-question", refusals.getFirst().code());
    }

    private void ask(String question) {
        exchange.ask(question);
        waiting.forEach(Runnable::run);
    }
}
