package nl.schaalsprong.statistics.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.statistics.Fault;
import nl.schaalsprong.statistics.Limits;
import nl.schaalsprong.statistics.Places;
import nl.schaalsprong.statistics.Stub;
import nl.schaalsprong.statistics.StubTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a server is asked, and what is done when it does not answer well. Real sockets. */
class ServerTest {
    private final Stub stub = new Stub(StubTable.population());
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void an_answer_is_read_with_its_bytes() {
        Answer answer = ask().orThrow();
        assertEquals("202606230000", answer.json().path("Version").stringValue());
        assertTrue(new String(answer.raw(), java.nio.charset.StandardCharsets.UTF_8).contains("’"));
    }

    @Test
    void a_packed_answer_is_unpacked() {
        byte[] plain = ask().orThrow().raw();
        stub.next("Properties", new Fault.Packed());
        assertEquals(new String(plain), new String(ask().orThrow().raw()));
    }

    @Test
    void a_fault_of_the_server_is_asked_again_after_one_two_and_four_seconds() {
        stub.next("Properties", status(500), status(502), status(504));
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(seconds(1, 2, 4), pauses);
    }

    @Test
    void a_question_is_asked_no_more_often_than_the_limit() {
        stub.next("Properties", status(500), status(500), status(500), status(500), status(500));
        assertEquals("statistics.server-fault", code());
        assertEquals(Limits.TRIES, stub.asked("Properties"));
    }

    @Test
    void a_busy_server_is_given_the_seconds_it_asks_for() {
        stub.next("Properties", busy(429, "17"), busy(503, "3"));
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(seconds(17, 3), pauses);
    }

    @Test
    void a_busy_server_may_name_a_moment() {
        stub.next("Properties", busy(429, "Tue, 01 Dec 2026 12:00:42 GMT"));
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(seconds(42), pauses);
    }

    @Test
    void a_moment_that_has_passed_is_no_wait() {
        stub.next("Properties", busy(429, "Tue, 01 Dec 2026 11:00:00 GMT"));
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(seconds(0), pauses);
    }

    @Test
    void a_wait_that_cannot_be_read_is_the_usual_one() {
        stub.next("Properties", busy(429, "soon"));
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(seconds(1), pauses);
    }

    @Test
    void a_longer_wait_than_the_limit_is_told_and_not_taken() {
        int wait = Limits.WAIT_SECONDS + 1;
        stub.next("Properties", busy(429, String.valueOf(wait)));
        Finding why = ask().findings().getFirst();
        assertEquals("statistics.busy-server", why.code());
        assertEquals(List.of("429", String.valueOf(wait)), why.values());
        assertEquals(List.of(), pauses);
    }

    @Test
    void an_answer_that_stalls_is_given_up_and_asked_again() {
        stub.next("Properties", new Fault.Stall());
        assertInstanceOf(Outcome.Good.class, ask(300));
        assertEquals(seconds(1), pauses);
    }

    @Test
    void an_answer_that_stalls_halfway_is_given_up_too() {
        Fault half = new Fault.StallHalfway();
        stub.next("Properties", half, half, half, half);
        assertEquals("statistics.stalled", ask(300).findings().getFirst().code());
    }

    @Test
    void a_reset_before_the_answer_is_asked_again() {
        stub.next("Properties", new Fault.Reset());
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(2, stub.asked("Properties"));
    }

    @Test
    void a_reset_in_the_answer_is_asked_again() {
        stub.next("Properties", new Fault.ResetHalfway(), new Fault.ResetHalfway());
        assertInstanceOf(Outcome.Good.class, ask());
        assertEquals(seconds(1, 2), pauses);
    }

    @Test
    void json_that_breaks_off_is_asked_again_and_never_half_read() {
        Fault cut = new Fault.Truncated();
        stub.next("Properties", cut, cut, cut, cut);
        assertEquals("statistics.broken-off", code());
    }

    @Test
    void something_after_the_json_is_no_answer() {
        Fault two = new Fault.Body("{} {}");
        stub.next("Properties", two, two, two, two);
        assertEquals("statistics.broken-off", code());
    }

    @Test
    void a_sign_in_page_is_told_for_what_it_is_and_not_asked_again() {
        stub.next("Properties", new Fault.Page());
        Finding why = ask().findings().getFirst();
        assertEquals(List.of("text/html", "<html>Sign in</html>"), why.values());
        assertEquals(1, stub.asked("Properties"));
    }

    @Test
    void an_unknown_table_is_not_asked_again() {
        Outcome<Answer> answer = get(address("00000NED/Properties"), 20_000);
        assertEquals("statistics.not-found", answer.findings().getFirst().code());
        assertEquals(1, stub.asked().size());
    }

    @Test
    void a_refusal_is_quoted_on_one_line_up_to_the_limit() {
        stub.next("Properties", new Fault.Status(400));
        Finding why = ask().findings().getFirst();
        assertEquals(List.of("400", "No, not now."), why.values());
        assertTrue("No, not now.".length() < Limits.QUOTED);
    }

    @Test
    void another_address_is_not_followed() {
        stub.next("Properties", new Fault.Status(302, Map.of("Location", "http://elsewhere/")));
        assertEquals("statistics.refused-by-server", code());
    }

    @Test
    void an_answer_beyond_the_limit_is_cut_off() {
        stub.next("Properties", new Fault.Blanks(Limits.ANSWER_BYTES + 1, false));
        assertEquals("statistics.answer-too-large", code());
    }

    @Test
    void a_small_answer_that_unpacks_beyond_the_limit_is_refused() {
        stub.next("Properties", new Fault.Blanks(Limits.ANSWER_BYTES + 1, true));
        assertEquals("statistics.answer-too-large", code());
    }

    @Test
    void an_address_beyond_the_limit_is_not_asked() {
        URI address = address("x/" + "y".repeat(Limits.ADDRESS_CHARACTERS));
        assertEquals(
                "statistics.address-too-long", get(address, 20_000).findings().getFirst().code());
        assertEquals(List.of(), stub.asked());
    }

    @Test
    void without_a_connection_it_says_so_at_once() {
        stub.close();
        Finding why = ask().findings().getFirst();
        assertEquals("statistics.no-connection", why.code());
        assertTrue(why.message(Language.ENGLISH).contains("no connection to 127.0.0.1"));
        assertEquals(List.of(), pauses);
    }

    private Outcome<Answer> ask() {
        return ask(20_000);
    }

    private Outcome<Answer> ask(int milliseconds) {
        return get(address("03759ned/Properties"), milliseconds);
    }

    private Outcome<Answer> get(URI address, int milliseconds) {
        try (Server server = Places.server(pauses, milliseconds)) {
            return server.get(address);
        }
    }

    private String code() {
        return ask().findings().getFirst().code();
    }

    private URI address(String part) {
        return URI.create(stub.base() + "/" + part);
    }

    private static Fault status(int code) {
        return new Fault.Status(code);
    }

    private static Fault busy(int code, String wait) {
        return new Fault.Status(code, Map.of("Retry-After", wait));
    }

    private static List<Duration> seconds(int... all) {
        return java.util.Arrays.stream(all).mapToObj(Duration::ofSeconds).toList();
    }
}
