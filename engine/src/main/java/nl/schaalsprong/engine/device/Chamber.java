package nl.schaalsprong.engine.device;

import nl.schaalsprong.language.Formula.Port;

/**
 * An oven. It closes at the end of the step in which it is full or its fill time is over, holds for
 * the cook time, lets everything go in one step, and is cleaned. Times are rounded to steps; each
 * is read when its part begins.
 */
final class Chamber implements Mechanism {
    /** Part of the capacity that may be missing by rounding when it counts as full. */
    private static final double SLACK = 1e-9;

    private final double dt;
    private Phase phase = Phase.OPEN;
    private double held;
    private int left;
    private boolean broken;

    private enum Phase {
        OPEN,
        FILLING,
        COOKING,
        CLEANING
    }

    Chamber(double dt) {
        this.dt = dt;
    }

    @Override
    public void start(double[] arguments) {
        held = arguments[0];
        phase = held > 0 ? Phase.COOKING : Phase.OPEN;
        left = Steps.of(arguments[1], dt, 0);
        broken = left < 0;
    }

    @Override
    public double look(Port port, int index, double[] arguments) {
        if (broken) {
            return Double.NaN;
        }
        return switch (port) {
            case EXIT -> phase == Phase.COOKING && left == 0 ? held / dt : 0;
            case ROOM -> {
                boolean open = phase == Phase.OPEN || phase == Phase.FILLING;
                yield open ? Math.max(0, arguments[0] - held) / dt : 0;
            }
            case START, LEAK, SPENT, SUPPLY, BLOCKED ->
                    throw new IllegalArgumentException(
                            "(%s) is no port of an oven.".formatted(port));
        };
    }

    @Override
    public void move(double[] arguments) {
        broken |= Double.isNaN(arguments[0]) || Double.isNaN(arguments[1]);
        if (broken || arguments[0] != 0) {
            return;
        }
        switch (phase) {
            case OPEN -> {
                if (arguments[1] > 0) {
                    phase = Phase.FILLING;
                    left = steps(arguments[4]);
                    fill(arguments);
                }
            }
            case FILLING -> fill(arguments);
            case COOKING -> cook(arguments[5]);
            case CLEANING -> clean();
        }
    }

    private void fill(double[] arguments) {
        held += arguments[1] * dt;
        left--;
        if (held >= arguments[3] * (1 - SLACK) || left <= 0) {
            phase = Phase.COOKING;
            left = steps(arguments[2]);
        }
    }

    private void cook(double cleanTime) {
        if (left > 0) {
            left--;
            return;
        }
        held = 0;
        left = steps(cleanTime);
        phase = left == 0 ? Phase.OPEN : Phase.CLEANING;
    }

    private void clean() {
        left--;
        phase = left == 0 ? Phase.OPEN : Phase.CLEANING;
    }

    /** A time without end never runs out. */
    private int steps(double time) {
        if (time == Double.POSITIVE_INFINITY) {
            return Integer.MAX_VALUE;
        }
        int steps = Steps.of(time, dt, 0);
        broken |= steps < 0;
        return Math.max(0, steps);
    }

    @Override
    public double content() {
        return broken ? Double.NaN : held;
    }
}
