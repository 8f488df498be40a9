package nl.schaalsprong.web.answer;

import nl.schaalsprong.base.Progress;
import nl.schaalsprong.futures.sensitivity.Sensitivity;

/** Which uncertainties decide each reading, or how far the answer is. */
public sealed interface Decided {
    /** The answer. */
    record Known(Sensitivity sensitivity) implements Decided {}

    /** It is being computed beside everything else. */
    record Busy(Progress.Seen seen) implements Decided {}
}
