package nl.schaalsprong.futures.sensitivity;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.futures.sensitivity.ElementaryEffects.Effect;
import nl.schaalsprong.futures.sensitivity.SobolIndices.Pair;

/**
 * Which uncertainties decide each scored reading.
 *
 * @param receipt of the case and the scenario; its size is the number of points of each sample
 * @param design hash of the design of the indices
 * @param screening hash of the design of the screening
 * @param runs of the indices; {@code screened} of the screening
 */
public record Sensitivity(
        Receipt receipt,
        String design,
        String screening,
        long runs,
        long screened,
        List<Reading> readings) {

    /**
     * One reading.
     *
     * @param variant its id
     * @param outcome indices of the outcome on the last day, in the order of the parameters
     * @param chance indices of whether the amount is kept
     * @param effects screening of the outcome, for each parameter by itself
     */
    public record Reading(
            String variant, List<Pair> outcome, List<Pair> chance, List<Effect> effects) {}

    /** One reading by its id. */
    public Optional<Reading> reading(String variant) {
        return readings.stream().filter(r -> r.variant().equals(variant)).findFirst();
    }
}
