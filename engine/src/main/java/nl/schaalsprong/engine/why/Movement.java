package nl.schaalsprong.engine.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schaalsprong.engine.Recording;
import nl.schaalsprong.language.Formula;

/**
 * How much a slot moved between two steps, split over what moved it. Of an equation: for each cause
 * what the slot would have moved had only that cause changed; what is left is interaction. Of a
 * stock: for each flow what the net flow is more than it would be without it, times the step, over
 * all steps between; what is left came from the method of integration or from being held at zero.
 * Contributions and rest sum to the whole move.
 *
 * @param slot what moved
 * @param from step from which
 * @param to step to which, not before {@code from}
 * @param contributions in the order written
 * @param rest interaction; of a stock what integration and the floor at zero added
 */
public record Movement(
        int slot,
        int from,
        int to,
        double before,
        double after,
        List<Contribution> contributions,
        double rest) {
    /**
     * What one cause did.
     *
     * @param amount in the unit of what moved
     * @param told false where a device also reads the cause: what that did is in the amount of the
     *     device's stock
     */
    public record Contribution(Cause cause, double amount, boolean told) {}

    /** The whole move. */
    public double change() {
        return after - before;
    }

    /** Splits the move of a slot between two steps of the run. */
    public static Movement of(CausalLinks links, int slot, int from, int to) {
        Recording recording = links.recording();
        List<Contribution> contributions = new ArrayList<>();
        double before = recording.value(slot, from);
        double after = recording.value(slot, to);
        double rest = after - before;
        if (links.isMoving(slot)) {
            Formula formula = links.formula(slot).orElseThrow();
            for (Map.Entry<Cause, Reading> read : links.readings(slot).entrySet()) {
                Set<Formula> leaves = read.getValue().leaves();
                double amount =
                        links.isStock(slot)
                                ? flowed(recording, formula, leaves, from, to)
                                : replaced(recording, formula, leaves, from, to);
                boolean told = read.getValue().told();
                contributions.add(new Contribution(read.getKey(), amount, told));
                rest -= amount;
            }
        }
        return new Movement(slot, from, to, before, after, List.copyOf(contributions), rest);
    }

    private static double replaced(
            Recording recording, Formula formula, Set<Formula> leaves, int from, int to) {
        return recording.mixed(formula, from, leaves, to) - recording.value(formula, from);
    }

    private static double flowed(
            Recording recording, Formula net, Set<Formula> leaves, int from, int to) {
        double sum = 0;
        for (int step = from; step < to; step++) {
            double without = recording.changed(net, step, leaves, _ -> 0);
            sum += (recording.value(net, step) - without) * recording.dt();
        }
        return sum;
    }
}
