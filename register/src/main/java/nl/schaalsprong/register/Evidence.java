package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * Something dated that happened to a promise: how the number came about and moved.
 *
 * @param about id of the promise
 * @param at the day it happened or was published; the first day of the period where the source
 *     gives a month or a year
 * @param precision how exact {@code at} is
 * @param says what happened, in our words
 * @param source identifier of a {@link Source}
 */
public record Evidence(
        String id,
        String about,
        LocalDate at,
        Precision precision,
        Sort sort,
        Text says,
        String source,
        Optional<Anchor> anchor)
        implements Item {
    /** What a date of the source fixes. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** What sort of event it is. */
    public enum Sort {
        /** Somebody took it on or repeated it. */
        PROMISE,
        /** Parties agreed. */
        AGREEMENT,
        /** A decision of a board, council or government. */
        DECISION,
        /** Money was granted or paid. */
        GRANT,
        /** Something was measured. */
        OBSERVATION,
        /** Somebody reported that it may not be kept. */
        WARNING,
        /** The letter or report that says it was done: answered, which is not yet achieved. */
        ANSWER
    }
}
