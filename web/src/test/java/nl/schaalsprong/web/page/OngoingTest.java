package nl.schaalsprong.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Progress;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.Test;

class OngoingTest {
    private final Ongoing ongoing = new Ongoing();

    @Test
    void work_that_is_done_at_once_is_answered_at_once() {
        assertEquals(new Ongoing.Answer.Ready<>("done"), ongoing.answer("a", _ -> "done"));
    }

    @Test
    void work_that_takes_long_says_how_far_it_is() {
        CountDownLatch end = new CountDownLatch(1);
        Ongoing.Answer<String> answer = ongoing.answer("b", watch -> half(watch, end));
        Progress.Seen seen = assertInstanceOf(Ongoing.Answer.Busy.class, answer).seen();
        assertEquals(5, seen.done());
        assertEquals(10, seen.expected());
        end.countDown();
        assertEquals(new Ongoing.Answer.Ready<>("whole"), ongoing.answer("b", _ -> "another"));
    }

    @Test
    void what_was_handed_out_is_computed_anew_when_it_is_asked_again() {
        AtomicInteger times = new AtomicInteger();
        ongoing.answer("c", _ -> times.incrementAndGet());
        assertEquals(
                new Ongoing.Answer.Ready<>(2), ongoing.answer("c", _ -> times.incrementAndGet()));
    }

    @Test
    void the_oldest_work_makes_place_when_more_is_looked_after_than_the_limit() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        for (int i = 0; i <= Limits.ONGOING; i++) {
            String key = "e" + i;
            Thread.ofVirtual().start(() -> ongoing.answer(key, watch -> counted(begun, end)));
            while (begun.get() <= i) {
                Thread.onSpinWait();
            }
        }
        ongoing.answer("e" + Limits.ONGOING, _ -> begun.incrementAndGet());
        assertEquals(Limits.ONGOING + 1, begun.get());
        ongoing.answer("e0", _ -> begun.incrementAndGet());
        assertEquals(Limits.ONGOING + 2, begun.get());
        end.countDown();
    }

    private static int counted(AtomicInteger begun, CountDownLatch end) {
        int number = begun.incrementAndGet();
        await(end);
        return number;
    }

    @Test
    void what_the_work_throws_is_thrown_to_who_waits() {
        assertThrows(
                CompletionException.class,
                () ->
                        ongoing.answer(
                                "d",
                                _ -> {
                                    throw new IllegalStateException("broken");
                                }));
    }

    @Test
    void the_page_says_how_far_how_fast_and_how_long_still() {
        Words words = Words.in(Language.DUTCH);
        Frame frame = Frame.of(Example.subject(), Language.DUTCH, State.START, "", "", "");
        Busy busy = Busy.of(frame, "", new Progress.Seen(20_000, 80_000, 2), "/");
        assertEquals("20.000 van 80.000 toekomsten gerekend, 10.000 per seconde.", busy.far());
        assertEquals("Nog ongeveer 6 s.", busy.left());
        assertEquals(25, busy.share());
        assertEquals(
                words.of("busy.begun"), Busy.of(frame, "", new Progress.Seen(0, 0, 1), "/").far());
    }

    private static String half(Watch watch, CountDownLatch end) {
        watch.expect(10);
        watch.passed(5);
        await(end);
        return "whole";
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
