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
    private static final Optional<LocalDate> NO_DAY = Optional.empty();
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<Window> NO_WINDOW = Optional.empty();

    /** Words that give no day. */
    static Moment vague(int start, int end, String words) {
        return new Moment(
                start,
                end,
                "deadline-vague",
                "during",
                NO_DAY,
                Optional.of(words),
                NONE,
                NO_WINDOW,
                List.of());
    }

    /** A named moment; its last day where a rule gives one. */
    static Moment event(
            int start, int end, String rule, String bound, Optional<LocalDate> due, String name) {
        return new Moment(
                start, end, rule, bound, due, NONE, Optional.of(name), NO_WINDOW, List.of());
    }

    /** A bound with its last day and the days it covers, where they are known. */
    static Moment due(
            int start,
            int end,
            String rule,
            String bound,
            Optional<LocalDate> due,
            Optional<Window> window) {
        return new Moment(start, end, rule, bound, due, NONE, NONE, window, List.of());
    }

    /** A stretch that binds nobody. */
    static Moment date(int start, int end, String rule, Window window) {
        return new Moment(start, end, rule, "", NO_DAY, NONE, NONE, Optional.of(window), List.of());
    }

    Moment with(List<String> second) {
        return new Moment(start, end, rule, bound, due, vague, event, window, second);
    }

    /** One single day. */
    boolean day() {
        return window.map(w -> w.start().equals(w.end())).orElse(false);
    }

    boolean deadline() {
        return !bound.isEmpty();
    }
}
