package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.cases.Measure;

/** Two runs of the same futures, compared future by future. */
final class Paired {
    private Paired() {}

    /** The change of each reading's chance that a measure makes. */
    static List<Help> compare(
            Arrangement arrangement, Measure measure, Outcomes before, Outcomes after) {
        List<Help> helps = new ArrayList<>();
        for (int r = 0; r < arrangement.readings().size(); r++) {
            Reading reading = arrangement.readings().get(r);
            helps.add(compare(reading, measure, before.last(r), after.last(r)));
        }
        return helps;
    }

    /**
     * With {@code g} futures gained and {@code l} lost out of {@code n}, the change is (g - l) / n
     * and its standard error sqrt(g + l - (g - l)^2 / n) / n: the spread of a difference of paired
     * proportions (Agresti, "Categorical Data Analysis", section on matched pairs).
     */
    private static Help compare(Reading reading, Measure measure, double[] before, double[] after) {
        int gained = 0;
        int lost = 0;
        double sum = 0;
        double squares = 0;
        for (int m = 0; m < before.length; m++) {
            boolean was = reading.kept(before[m]);
            boolean is = reading.kept(after[m]);
            gained += !was && is ? 1 : 0;
            lost += was && !is ? 1 : 0;
            sum += after[m] - before[m];
            squares += (after[m] - before[m]) * (after[m] - before[m]);
        }
        double n = before.length;
        double points = (gained - lost) / n;
        double error = Math.sqrt(gained + lost - n * points * points) / n;
        double gain = sum / n;
        double gainError = Math.sqrt(Math.max(0, squares / n - gain * gain) / n);
        return new Help(
                reading.variant().id(),
                measure.id(),
                points,
                error,
                gain,
                gainError,
                measure.costPerNotch());
    }
}
