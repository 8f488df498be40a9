package nl.schaalsprong.engine.device;

import java.util.List;
import nl.schaalsprong.language.Device.Conveyor;
import nl.schaalsprong.language.Device.Leak;

/** What leaks from a belt, and where. */
final class Leakage {
    /** Part of a unit by which a sum may miss a whole number and still count as it. */
    private static final double SLACK = 1e-9;

    private final List<Leak> leaks;
    private final boolean exponential;
    private final double dt;
    private final int[] within;
    private int withinSteps = -1;

    Leakage(Conveyor conveyor, double dt) {
        this.leaks = conveyor.leaks();
        this.exponential = conveyor.exponential();
        this.dt = dt;
        this.within = new int[leaks.size()];
    }

    /** What each leak takes in every step of its zone of so much that comes on now. */
    double[] shares(double volume, int steps, double[] fractions) {
        countWithin(steps);
        double[] shares = new double[leaks.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = within[k] == 0 || exponential ? 0 : fractions[k] * volume / within[k];
        }
        return shares;
    }

    /** Steps of the way that lie in each zone; kept while the way is as long. */
    private void countWithin(int steps) {
        if (steps == withinSteps) {
            return;
        }
        withinSteps = steps;
        for (int k = 0; k < within.length; k++) {
            within[k] = 0;
            for (int to = 1; to <= steps; to++) {
                within[k] += inZone(k, to, steps) ? 1 : 0;
            }
        }
    }

    /** What is left of one unit at the beginning of the step with so many steps to go. */
    double[] kept(int steps, double[] fractions) {
        double[] kept = new double[steps + 1];
        double[] shares = shares(1, steps, fractions);
        double left = 1;
        for (int to = steps; to >= 1; to--) {
            kept[to] = left;
            for (int k = 0; k < shares.length; k++) {
                left -= amount(k, fractions[k], to, steps, shares[k], left);
            }
        }
        return kept;
    }

    /** What a leak would take if it need not be whole. */
    double owed(int k, double fraction, Batches batches, double[] left) {
        double owed = 0;
        for (int i = 0; i < batches.size(); i++) {
            owed += amount(k, fraction, batches, i, left[i]);
        }
        return owed;
    }

    /** Takes a leak off what is left of the batches; gives what was taken. */
    double take(int k, double fraction, Batches batches, double[] left, double carried) {
        if (leaks.get(k).whole()) {
            return takeWhole(k, batches, left, carried + owed(k, fraction, batches, left));
        }
        double taken = 0;
        for (int i = 0; i < batches.size(); i++) {
            double amount = amount(k, fraction, batches, i, left[i]);
            left[i] -= amount;
            taken += amount;
        }
        return taken;
    }

    /** Whole units, first from what is nearest to the end. */
    private double takeWhole(int k, Batches batches, double[] left, double owed) {
        double there = 0;
        for (int i = 0; i < batches.size(); i++) {
            there += inZone(k, batches.to(i), batches.steps(i)) ? left[i] : 0;
        }
        double whole = StrictMath.floor(Math.min(owed, there) + SLACK);
        double open = whole;
        for (int to = 1; open > 0 && to <= longest(batches); to++) {
            for (int i = 0; i < batches.size(); i++) {
                if (batches.to(i) == to && inZone(k, to, batches.steps(i))) {
                    double taken = Math.min(left[i], open);
                    left[i] -= taken;
                    open -= taken;
                }
            }
        }
        return whole - open;
    }

    private static int longest(Batches batches) {
        int longest = 0;
        for (int i = 0; i < batches.size(); i++) {
            longest = Math.max(longest, batches.to(i));
        }
        return longest;
    }

    private double amount(int k, double fraction, Batches batches, int i, double left) {
        double share = exponential ? 0 : batches.share(i, k);
        return amount(k, fraction, batches.to(i), batches.steps(i), share, left);
    }

    private double amount(int k, double fraction, int to, int steps, double share, double left) {
        if (!inZone(k, to, steps)) {
            return 0;
        }
        return Math.min(left, exponential ? left * fraction * dt : share);
    }

    /** Whether the middle of this place of the belt lies in the zone. */
    private boolean inZone(int k, int to, int steps) {
        double fromEntry = 1 - (to - 0.5) / steps;
        return fromEntry >= leaks.get(k).start() && fromEntry <= leaks.get(k).end();
    }
}
