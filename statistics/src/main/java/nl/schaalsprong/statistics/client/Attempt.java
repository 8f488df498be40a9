package nl.schaalsprong.statistics.client;

import java.time.Duration;
import java.util.Optional;
import nl.schaalsprong.base.Finding;

/** What came of asking once. */
sealed interface Attempt {
    /** An answer. */
    record Answered(Answer answer) implements Attempt {}

    /** No answer, and asking again will not help. */
    record Refused(Finding why) implements Attempt {}

    /**
     * No answer this time.
     *
     * @param asked how long the server asks to wait
     */
    record Again(Finding why, Optional<Duration> asked) implements Attempt {
        Again(Finding why) {
            this(why, Optional.empty());
        }
    }
}
