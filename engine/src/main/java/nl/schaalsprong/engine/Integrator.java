package nl.schaalsprong.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import nl.schaalsprong.language.Specification.Method;

/** Moves the stocks of a tile, by the methods of Euler, of Heun, and of Runge and Kutta. */
final class Integrator {
    private final double[][] stocks;
    private final double[][] initial;
    private final double[][] net;
    private final boolean[] nonNegative;
    private final double[][] before;
    private final double[][] mean;
    private final List<Moving> moving = new ArrayList<>();
    private final Method method;
    private final double dt;

    /** Computes the slopes anew at a moment within the step: 1 half way, 2 at its end. */
    interface Again {
        void at(int within, int count);
    }

    Integrator(Schedule schedule, IntFunction<double[]> at, Method method, double dt) {
        var states = schedule.states();
        this.stocks = states.stream().map(s -> at.apply(s.row())).toArray(double[][]::new);
        this.initial = states.stream().map(s -> at.apply(s.initial())).toArray(double[][]::new);
        this.net = states.stream().map(s -> at.apply(s.net())).toArray(double[][]::new);
        this.nonNegative = new boolean[stocks.length];
        for (int s = 0; s < stocks.length; s++) {
            nonNegative[s] = states.get(s).nonNegative();
        }
        Set<double[]> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(List.of(stocks));
        for (int s = 0; s < stocks.length; s++) {
            if (own.contains(net[s])) {
                double[] copy = new double[schedule.width()];
                moving.add(new Moving(net[s], copy));
                net[s] = copy;
            }
        }
        boolean looksAhead = method != Method.EULER;
        this.before = new double[looksAhead ? stocks.length : 0][schedule.width()];
        this.mean = new double[before.length][schedule.width()];
        this.method = method;
        this.dt = dt;
    }

    /** A change that is another stock as it is: kept apart, because that stock moves too. */
    private record Moving(double[] stock, double[] copy) {}

    private void keep(int count) {
        for (Moving one : moving) {
            System.arraycopy(one.stock(), 0, one.copy(), 0, count);
        }
    }

    void begin(int count) {
        for (int s = 0; s < stocks.length; s++) {
            copy(initial[s], stocks[s], count);
        }
    }

    void move(int count, Again again) {
        keep(count);
        switch (method) {
            case EULER -> euler(count);
            case RUNGE_KUTTA_2 -> heun(count, again);
            case RUNGE_KUTTA_4 -> rungeKutta(count, again);
            case RUNGE_KUTTA_45 ->
                    throw new IllegalStateException("An adaptive step is not taken together.");
        }
    }

    private void euler(int count) {
        for (int s = 0; s < stocks.length; s++) {
            ahead(stocks[s], stocks[s], net[s], dt, count);
            floor(s, count);
        }
    }

    /** The mean of the slopes at both ends (Heun 1900). */
    private void heun(int count, Again again) {
        begin(stocks, count);
        look(2, dt, 1, count, again);
        moveAlongMean(2, count);
    }

    /** The mean of four slopes (Kutta 1901), weighed 1, 2, 2, 1. */
    private void rungeKutta(int count, Again again) {
        begin(stocks, count);
        look(1, dt * 0.5, 2, count, again);
        look(1, dt * 0.5, 2, count, again);
        look(2, dt, 1, count, again);
        moveAlongMean(6, count);
    }

    private void begin(double[][] from, int count) {
        for (int s = 0; s < from.length; s++) {
            System.arraycopy(from[s], 0, before[s], 0, count);
            copy(net[s], mean[s], count);
        }
    }

    private void moveAlongMean(int weights, int count) {
        for (int s = 0; s < stocks.length; s++) {
            double[] slope = mean[s];
            for (int m = 0; m < count; m++) {
                slope[m] = slope[m] / weights;
            }
            ahead(stocks[s], before[s], slope, dt, count);
            floor(s, count);
        }
    }

    /** Goes ahead along the last slopes, computes them anew there and adds them to the mean. */
    private void look(int within, double far, int weight, int count, Again again) {
        for (int s = 0; s < stocks.length; s++) {
            ahead(stocks[s], before[s], net[s], far, count);
        }
        again.at(within, count);
        keep(count);
        for (int s = 0; s < stocks.length; s++) {
            ahead(mean[s], mean[s], net[s], weight, count);
        }
    }

    /** {@code r = from + far * slope}. */
    private static void ahead(double[] r, double[] from, double[] slope, double far, int count) {
        if (slope.length == 1) {
            double step = far * slope[0];
            for (int m = 0; m < count; m++) {
                r[m] = from[m] + step;
            }
            return;
        }
        for (int m = 0; m < count; m++) {
            r[m] = from[m] + far * slope[m];
        }
    }

    private void floor(int s, int count) {
        double[] stock = stocks[s];
        for (int m = 0; nonNegative[s] && m < count; m++) {
            stock[m] = Math.max(0, stock[m]);
        }
    }

    private static void copy(double[] from, double[] to, int count) {
        if (from.length == 1) {
            Arrays.fill(to, 0, count, from[0]);
        } else {
            System.arraycopy(from, 0, to, 0, count);
        }
    }
}
