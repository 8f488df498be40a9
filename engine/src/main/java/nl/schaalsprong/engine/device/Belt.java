package nl.schaalsprong.engine.device;

import java.util.Arrays;
import nl.schaalsprong.language.Device.Conveyor;
import nl.schaalsprong.language.Formula.Port;

/**
 * A conveyor as a row of batches, each with the steps it still has to go and the transit time it
 * came on with. A transit time is rounded to whole steps, at least one; a batch that came on with
 * {@code n} steps leaves in the n-th step after it.
 */
final class Belt implements Mechanism {
    /** Part of a time unit by which a moment may miss it and still count as in it. */
    private static final double SLACK = 1e-9;

    private final Conveyor conveyor;
    private final Leakage leakage;
    private final double dt;
    private final Batches batches;
    private final double[] carried;
    private final double[] fractions;
    private final double[] leaked;
    private double[] left = new double[16];
    private double transit;
    private double spent;
    private double unit;
    private boolean broken;

    Belt(Conveyor conveyor, double dt, Budget budget) {
        this.conveyor = conveyor;
        this.dt = dt;
        this.leakage = new Leakage(conveyor, dt);
        this.batches = new Batches(conveyor.leaks().size(), budget);
        this.carried = new double[conveyor.leaks().size()];
        this.fractions = new double[carried.length];
        this.leaked = new double[carried.length];
    }

    @Override
    public void start(double[] arguments) {
        batches.clear();
        Arrays.fill(carried, 0);
        spent = 0;
        unit = Double.NEGATIVE_INFINITY;
        transit = arguments[1];
        int steps = Steps.of(transit, dt, 1);
        broken = steps < 0;
        if (!broken && arguments[0] != 0) {
            System.arraycopy(arguments, 2, fractions, 0, fractions.length);
            fill(arguments[0], steps);
        }
    }

    /** As if the same had come on in every step before, or in the first of every unit of time. */
    private void fill(double content, int steps) {
        double[] kept = leakage.kept(steps, fractions);
        double sum = 0;
        for (int to = 1; to <= steps; to++) {
            sum += begins(to, steps) ? kept[to] : 0;
        }
        double each = content / sum;
        for (int to = steps; to >= 1; to--) {
            if (begins(to, steps)) {
                add(each * kept[to], to, steps, leakage.shares(each, steps, fractions));
            }
        }
    }

    private void add(double volume, int to, int steps, double[] shares) {
        broken |= !batches.add(volume, to, steps, shares);
    }

    /** Whether a batch stands here at the start: on a discrete belt one for each unit of time. */
    private boolean begins(int to, int steps) {
        return !conveyor.discrete() || to == steps || block(to) != block(to + 1);
    }

    private double block(int to) {
        return StrictMath.floor((to - 1) * dt + SLACK);
    }

    @Override
    public double look(Port port, int index, double[] arguments) {
        if (broken) {
            return Double.NaN;
        }
        return switch (port) {
            case EXIT -> exit(arguments);
            case LEAK -> {
                leak(arguments, index + 1);
                yield leaked[index] / dt;
            }
            case SPENT -> unit(arguments[0]) == unit ? spent : 0;
            case START, SUPPLY, BLOCKED, ROOM ->
                    throw new IllegalArgumentException(
                            "(%s) is no port of a belt.".formatted(port));
        };
    }

    private static double unit(double time) {
        return StrictMath.floor(time + SLACK);
    }

    private double exit(double[] arguments) {
        leak(arguments, fractions.length);
        double out = 0;
        for (int i = 0; i < batches.size(); i++) {
            out += batches.to(i) == 1 ? left[i] : 0;
        }
        return out / dt;
    }

    /** What each of the first leaks takes in this step, and what is left of every batch. */
    private void leak(double[] arguments, int count) {
        left = batches.contents(left);
        for (int k = 0; k < count; k++) {
            boolean held = arguments[2 * k + 1] != 0;
            leaked[k] = held ? 0 : leakage.take(k, arguments[2 * k], batches, left, carried[k]);
        }
    }

    @Override
    public void move(double[] arguments) {
        double time = unit(arguments[6]);
        spent = time == unit ? spent : 0;
        unit = time;
        if (arguments[0] != 0 || broken) {
            broken |= Double.isNaN(arguments[0]);
            return;
        }
        if (arguments[3] != 0) {
            transit = arguments[2];
        }
        int steps = Steps.of(transit, dt, 1);
        broken = steps < 0 || Double.isNaN(arguments[4]);
        if (!broken) {
            advance(arguments, steps);
        }
    }

    private void advance(double[] arguments, int steps) {
        for (int k = 0; k < fractions.length; k++) {
            fractions[k] = arguments[7 + 2 * k];
            settle(k, fractions[k], arguments[8 + 2 * k] != 0);
        }
        spent += arguments[5] * dt;
        batches.shift(arguments[1] != 0);
        double volume = arguments[4] * dt;
        if (volume != 0) {
            add(volume, steps, steps, leakage.shares(volume, steps, fractions));
        }
    }

    /** Takes one leak off for good, unless it is held. */
    private void settle(int k, double fraction, boolean held) {
        if (held) {
            return;
        }
        left = batches.contents(left);
        double owed = leakage.owed(k, fraction, batches, left);
        double taken = leakage.take(k, fraction, batches, left, carried[k]);
        carried[k] = conveyor.leaks().get(k).whole() ? carried[k] + owed - taken : 0;
        for (int i = 0; i < batches.size(); i++) {
            batches.content(i, left[i]);
        }
    }

    @Override
    public double content() {
        return broken ? Double.NaN : batches.sum();
    }
}
