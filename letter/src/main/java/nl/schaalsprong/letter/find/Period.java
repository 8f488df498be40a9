package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.found.Window;

/**
 * A stretch of time as written, without the bound before it.
 *
 * @param from first token
 * @param to one past the last token
 * @param window the days; absent for a named moment whose day is not known
 * @param event name of a named moment, or empty
 */
record Period(
        int from,
        int to,
        Shape shape,
        Optional<Window> window,
        String event,
        List<String> ambiguities) {
    /** How a moment is written; some shapes mean a moment by themselves, some only with a bound. */
    enum Shape {
        DAY,
        MONTH,
        YEAR,
        YEARS,
        PART,
        END,
        EVENT
    }

    static Optional<Period> of(int from, int to, Shape shape, LocalDate first, LocalDate last) {
        return Optional.of(
                new Period(from, to, shape, Optional.of(new Window(first, last)), "", List.of()));
    }

    Period startingAt(int token) {
        return new Period(token, to, shape, window, event, ambiguities);
    }

    Period with(String ambiguity) {
        return new Period(from, to, shape, window, event, List.of(ambiguity));
    }
}
