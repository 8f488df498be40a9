package nl.schaalsprong.futures;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;

/**
 * A scored reading, laid beside the model: which outputs add up to its outcome, what was realised
 * before the forecast starts, and where the last day falls.
 *
 * @param outputs indices of the question's outputs that add up to the outcome; aligned with {@code
 *     places} when the model variable is arrayed over place, one entry otherwise
 * @param places codes aligned with {@code outputs}; empty for a regional variable
 * @param realised per output what counted before the forecast starts, in the unit of the aim
 * @param observed where the reading stands today
 * @param last index of the saved moment that ends its last day
 */
record Reading(
        Promise promise,
        Variant variant,
        Aim.Level aim,
        List<Integer> outputs,
        List<String> places,
        double[] realised,
        Optional<Observation> observed,
        int last) {

    /** The task of the place behind an output, or not a number where nobody divided the amount. */
    double task(int output) {
        if (places.isEmpty()) {
            return Double.NaN;
        }
        String place = places.get(output);
        return variant.tasks().stream()
                .filter(t -> t.place().equals(place))
                .mapToDouble(Variant.Task::amount)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Whether an outcome keeps the amount. */
    boolean kept(double outcome) {
        return aim.hedge().keptBy(outcome, aim.amount());
    }
}
