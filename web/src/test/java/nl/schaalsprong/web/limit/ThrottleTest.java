package nl.schaalsprong.web.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong(-7);
    private final Throttle throttle = new Throttle(3, Duration.ofSeconds(30), clock::get);

    @Test
    void a_burst_goes_through_and_the_next_hears_how_long_to_wait() {
        assertEquals(List.of(0L, 0L, 0L, 10L), take("anna", 4));
    }

    @Test
    void what_was_used_comes_back_evenly() {
        take("anna", 3);
        clock.addAndGet(10 * SECOND);
        assertEquals(List.of(0L, 10L), take("anna", 2));
    }

    @Test
    void a_refused_attempt_does_not_count() {
        take("anna", 30);
        clock.addAndGet(10 * SECOND);
        assertEquals(List.of(0L), take("anna", 1));
    }

    @Test
    void one_visitor_does_not_hold_another() {
        take("anna", 4);
        assertEquals(List.of(0L), take("bram", 1));
    }

    @Test
    void what_is_given_back_can_be_used_again() {
        take("anna", 3);
        throttle.giveBack("anna");
        assertEquals(List.of(0L, 10L), take("anna", 2));
    }

    @Test
    void as_many_visitors_as_the_limit_are_remembered() {
        take("anna", 4);
        LongStream.range(1, Limits.VISITORS).forEach(i -> throttle.take("other " + i));
        assertEquals(List.of(10L), take("anna", 1));
    }

    @Test
    void one_visitor_more_and_the_one_of_longest_ago_is_forgotten() {
        take("anna", 4);
        LongStream.rangeClosed(1, Limits.VISITORS).forEach(i -> throttle.take("other " + i));
        assertEquals(List.of(0L), take("anna", 1));
    }

    private List<Long> take(String visitor, int times) {
        return LongStream.range(0, times).map(_ -> throttle.take(visitor)).boxed().toList();
    }
}
