package nl.schaalsprong.web.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final Scenario ONE = Scenario.BASELINE.with("a", 1);
    private static final Scenario TWO = Scenario.BASELINE.with("a", 2);
    private static final long PATIENCE = 30_000;

    private final Slow engine = new Slow();
    private final Remembered answers = new Remembered(Example.subject(), engine);

    @AfterEach
    void end() {
        answers.close();
    }

    @Test
    void what_one_reader_asks_does_not_drop_what_another_waits_for() throws Exception {
        answers.helps(ONE, "first reader", 0);
        engine.begun();
        answers.helps(TWO, "second reader", 0);
        engine.look.countDown();
        assertTrue(answers.helps(ONE, "first reader", PATIENCE).isPresent());
    }

    @Test
    void a_newer_question_of_the_same_reader_drops_the_older() throws Exception {
        answers.helps(ONE, "reader", 0);
        engine.begun();
        answers.helps(TWO, "reader", 0);
        engine.look.countDown();
        assertTrue(answers.helps(TWO, "reader", PATIENCE).isPresent());
        assertFalse(engine.finished.contains(ONE));
    }

    @Test
    void what_decides_is_told_once_it_is_known_and_how_far_it_is_before_that() throws Exception {
        assertInstanceOf(Decided.Busy.class, answers.decided(ONE));
        engine.begun();
        Decided.Busy half = assertInstanceOf(Decided.Busy.class, answers.decided(ONE));
        assertEquals(1, half.seen().done());
        assertEquals(2, half.seen().expected());
        engine.look.countDown();
        while (answers.decided(ONE) instanceof Decided.Busy) {
            Thread.sleep(5);
        }
        assertEquals(1, engine.finished.size());
    }

    @Test
    void what_decides_is_not_worked_on_while_somebody_asks_something() throws Exception {
        answers.coarse(ONE, LocalDate.MAX);
        answers.decided(ONE);
        assertTrue(engine.started.isEmpty());
        engine.begun();
        engine.look.countDown();
    }

    /** An engine whose work looks up once, when it is told to. */
    private static final class Slow implements Engine {
        final CountDownLatch look = new CountDownLatch(1);
        final BlockingQueue<Scenario> started = new LinkedBlockingQueue<>();
        final BlockingQueue<Scenario> finished = new LinkedBlockingQueue<>();

        void begun() throws InterruptedException {
            assertTrue(started.poll(PATIENCE, TimeUnit.MILLISECONDS) != null);
        }

        @Override
        public FuturesResult run(
                Scenario scenario, int size, LocalDate last, BooleanSupplier cancelled) {
            return new ExampleEngine(Example.subject()).run(scenario, size, last, cancelled);
        }

        @Override
        public List<Difference> differences(Scenario from, Scenario to, int size, Watch watch) {
            throw new IllegalStateException("not asked here");
        }

        @Override
        public Explanation explain(Scenario from, Scenario to, int size, Watch watch) {
            throw new IllegalStateException("not asked here");
        }

        @Override
        public List<Help> helps(Scenario scenario, BooleanSupplier cancelled) {
            started.add(scenario);
            try {
                look.await();
            } catch (InterruptedException e) {
                throw new CancellationException("interrupted");
            }
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("superseded");
            }
            finished.add(scenario);
            return List.of();
        }

        @Override
        public Sensitivity sensitivity(Scenario scenario, Watch watch) {
            watch.expect(2);
            watch.passed(1);
            helps(scenario, watch::cancelled);
            return new ExampleEngine(Example.subject()).sensitivity(scenario, watch);
        }
    }
}
