package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
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
            Change change = change(before.last(r), after.last(r), reading::kept);
            helps.add(
                    new Help(
                            reading.variant().id(),
                            measure.id(),
                            change.points(),
                            change.error(),
                            change.gain(),
                            change.gainError(),
                            measure.costPerNotch()));
        }
        return helps;
    }

    /** What changes for each reading, as a whole and per place. */
    static List<Difference> differences(Arrangement arrangement, Outcomes before, Outcomes after) {
        List<Difference> differences = new ArrayList<>();
        for (int r = 0; r < arrangement.readings().size(); r++) {
            Reading reading = arrangement.readings().get(r);
            differences.add(
                    new Difference(
                            reading.variant().id(),
                            change(before.last(r), after.last(r), reading::kept),
                            places(reading, before.places[r], after.places[r])));
        }
        return differences;
    }

    private static Map<String, Change> places(
            Reading reading, double[][] before, double[][] after) {
        Map<String, Change> places = new TreeMap<>();
        for (int i = 0; i < before.length; i++) {
            double task = reading.task(i);
            if (!Double.isNaN(task)) {
                places.put(
                        reading.places().get(i),
                        change(before[i], after[i], v -> reading.aim().hedge().keptBy(v, task)));
            }
        }
        return places;
    }

    /**
     * With {@code g} futures gained and {@code l} lost out of {@code n}, the change is (g - l) / n
     * and its standard error sqrt(g + l - (g - l)^2 / n) / n: the spread of a difference of paired
     * proportions (Agresti, "Categorical Data Analysis", section on matched pairs).
     */
    private static Change change(double[] before, double[] after, DoublePredicate kept) {
        int gained = 0;
        int lost = 0;
        double sum = 0;
        double squares = 0;
        for (int m = 0; m < before.length; m++) {
            boolean was = kept.test(before[m]);
            boolean is = kept.test(after[m]);
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
        return new Change(points, error, gain, gainError);
    }
}
