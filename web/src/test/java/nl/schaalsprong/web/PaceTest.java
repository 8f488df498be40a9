package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace(() -> 0);

    @Test
    void forms_go_through_up_to_the_limit_of_a_minute() {
        assertEquals(
                Limits.WRITES, through(Limits.WRITES * 2, Asked.of("POST", "/brieven", "1.1.1.1")));
    }

    @Test
    void files_go_through_up_to_a_lower_limit() {
        Asked upload =
                Asked.of("POST", "/brieven", "1.1.1.1")
                        .with("getContentType", "multipart/form-data; boundary=edge");
        assertEquals(Limits.UPLOADS, through(Limits.UPLOADS * 2, upload));
    }

    @Test
    void addresses_with_a_question_go_through_up_to_the_limit_of_a_minute() {
        Asked question = Asked.of("GET", "/", "1.1.1.1").with("getQueryString", "m.homes=1");
        assertEquals(Limits.QUESTIONS, through(Limits.QUESTIONS * 2, question));
    }

    @Test
    void connections_for_sliders_count_as_questions() {
        assertEquals(
                Limits.QUESTIONS,
                through(Limits.QUESTIONS * 2, Asked.of("GET", "/live", "1.1.1.1")));
    }

    @Test
    void pages_that_are_the_same_for_everybody_are_not_counted() {
        int times = Limits.QUESTIONS * 2;
        assertEquals(times, through(times, Asked.of("GET", "/", "1.1.1.1")));
    }

    @Test
    void one_address_does_not_hold_another() {
        through(Limits.WRITES * 2, Asked.of("POST", "/brieven", "1.1.1.1"));
        assertEquals(1, through(1, Asked.of("POST", "/brieven", "1.1.1.2")));
    }

    @Test
    void a_network_of_long_addresses_is_one_visitor() {
        through(Limits.WRITES * 2, Asked.of("POST", "/brieven", "2001:db8:1:2::3"));
        assertEquals(0, through(1, Asked.of("POST", "/brieven", "2001:db8:1:2:ffff::9")));
        assertEquals(1, through(1, Asked.of("POST", "/brieven", "2001:db8:1:3::3")));
    }

    @Test
    void so_many_questions_are_answered_at_once_and_the_next_is_put_off() throws Exception {
        CountDownLatch inside = new CountDownLatch(Limits.ANSWERING);
        CountDownLatch released = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Limits.ANSWERING; i++) {
            threads.add(Thread.startVirtualThread(() -> hold(inside, released)));
        }
        inside.await();
        assertEquals(503, ask(question()));
        released.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(200, ask(question()));
    }

    private static Asked question() {
        return Asked.of("GET", "/", "1.1.1.1").with("getQueryString", "m.homes=1");
    }

    private void hold(CountDownLatch inside, CountDownLatch released) {
        Asked asked = question();
        try {
            pace.doFilter(
                    asked.request(),
                    asked.response(),
                    (_, _) -> {
                        inside.countDown();
                        try {
                            released.await();
                        } catch (InterruptedException e) {
                            throw new ServletException(e);
                        }
                    });
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of so many attempts go through while the clock stands still. */
    private int through(int times, Asked each) {
        return (int) IntStream.range(0, times).filter(_ -> ask(each.again()) == 200).count();
    }

    private int ask(Asked asked) {
        try {
            pace.doFilter(asked.request(), asked.response(), (_, _) -> {});
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return asked.status();
    }
}
