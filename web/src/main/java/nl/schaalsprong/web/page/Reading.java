package nl.schaalsprong.web.page;

import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.futures.VariantResult.Score.Measured;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/**
 * One scored reading with everything a page says about it.
 *
 * @param score under the scenario
 * @param baseline with every measure at its baseline
 * @param number of this reading within its promise, from 1
 * @param of how many scored readings the promise has
 */
public record Reading(
        Promise promise,
        Variant variant,
        Aim.Level aim,
        Measured score,
        Measured baseline,
        Optional<Observation> observed,
        int number,
        int of) {
    /** Change of the chance against the baseline. */
    public double change() {
        return score.chance() - baseline.chance();
    }

    /** Whether the change is larger than its own margin. */
    public boolean changed() {
        double error = Math.hypot(score.error(), baseline.error());
        return Math.abs(change()) > Numbers.MARGIN * error || clearlyMoved();
    }

    /** With the same futures on both sides, more than half a point is never only the dice. */
    private boolean clearlyMoved() {
        return Math.abs(change()) >= 0.005;
    }
}
