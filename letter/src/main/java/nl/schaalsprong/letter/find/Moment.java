package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.found.Window;

/**
 * A moment with its bound, before it becomes a date or a deadline.
 *
 * @param bound before, by, during or after; empty for a moment that binds nobody
 */
record Moment(
        int start,
        int end,
        String rule,
        String bound,
        Optional<LocalDate> due,
        Optional<String> vague,
        Optional<String> event,
        Optional<Window> window,
        List<String> ambiguities) {
    /** One single day. */
    boolean day() {
        return window.map(w -> w.start().equals(w.end())).orElse(false);
    }

    boolean deadline() {
        return !bound.isEmpty();
    }
}
