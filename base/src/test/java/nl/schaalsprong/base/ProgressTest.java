package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void the_rate_is_what_was_done_in_a_second() {
        assertEquals(50, new Progress.Seen(200, 1000, 4).rate());
    }

    @Test
    void what_is_left_takes_as_long_as_the_rate_says() {
        assertEquals(OptionalDouble.of(16), new Progress.Seen(200, 1000, 4).remaining());
    }

    @Test
    void before_the_first_part_nobody_knows_how_long_it_takes() {
        assertTrue(new Progress.Seen(0, 1000, 4).remaining().isEmpty());
    }

    @Test
    void parts_of_several_threads_are_all_counted() throws InterruptedException {
        Progress progress = new Progress();
        progress.expect(2000);
        Runnable work =
                () -> {
                    for (int i = 0; i < 1000; i++) {
                        progress.passed(1);
                    }
                };
        Thread one = Thread.ofPlatform().start(work);
        Thread other = Thread.ofPlatform().start(work);
        one.join();
        other.join();
        assertEquals(2000, progress.seen().done());
        assertEquals(2000, progress.seen().expected());
    }
}
