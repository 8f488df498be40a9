package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void a_span_covers_from_its_start_up_to_its_end() {
        assertEquals("cd", new Span(2, 4).in("abcdef"));
        assertEquals("", new Span(2, 2).in("abcdef"));
    }

    @Test
    void a_span_does_not_run_backward() {
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }
}
