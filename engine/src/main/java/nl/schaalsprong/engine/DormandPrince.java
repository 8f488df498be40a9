package nl.schaalsprong.engine;

import nl.schaalsprong.engine.OneStep.Slopes;

/**
 * The method of Dormand and Prince (1980), of order five with an error of order four. A step is
 * taken in parts; a part whose error is too large is tried again shorter. The parts depend on the
 * numbers alone, so the same future takes the same parts anywhere.
 */
final class DormandPrince {
    private static final double[] AHEAD = {0, 1 / 5.0, 3 / 10.0, 4 / 5.0, 8 / 9.0, 1, 1};
    private static final double[][] WEIGHTS = {
        {},
        {1 / 5.0},
        {3 / 40.0, 9 / 40.0},
        {44 / 45.0, -56 / 15.0, 32 / 9.0},
        {19372 / 6561.0, -25360 / 2187.0, 64448 / 6561.0, -212 / 729.0},
        {9017 / 3168.0, -355 / 33.0, 46732 / 5247.0, 49 / 176.0, -5103 / 18656.0},
        {35 / 384.0, 0, 500 / 1113.0, 125 / 192.0, -2187 / 6784.0, 11 / 84.0},
    };
    private static final double[] ERROR = {
        71 / 57600.0, 0, -71 / 16695.0, 71 / 1920.0, -17253 / 339200.0, 22 / 525.0, -1 / 40.0
    };
    private static final double RELATIVE = 1e-7;
    private static final double ABSOLUTE = 1e-10;

    private final double dt;
    private final Slopes slopes;
    private final double shortest;
    private double[] stocks;
    private double[] first;
    private double done = 0;

    DormandPrince(double[] before, double[] first, double dt, Slopes slopes) {
        this.stocks = before;
        this.first = first;
        this.dt = dt;
        this.slopes = slopes;
        this.shortest = dt / Limits.PARTS;
    }

    double[] move() {
        double part = dt;
        while (done < dt) {
            boolean last = part >= dt - done;
            part = tried(last ? dt - done : part, last);
        }
        return stocks;
    }

    /** Takes a part if its error allows; gives the length to try next. */
    private double tried(double part, boolean last) {
        double[][] slope = new double[AHEAD.length][];
        slope[0] = first;
        double[] there = stocks;
        for (int stage = 1; stage < AHEAD.length; stage++) {
            there = OneStep.along(stocks, mean(WEIGHTS[stage], slope), part);
            slope[stage] = slopes.at(there, done + AHEAD[stage] * part);
        }
        double error =
                error(OneStep.along(new double[there.length], mean(ERROR, slope), part), there);
        double factor = error == 0 ? 5 : 0.9 * StrictMath.pow(error, -0.2);
        if (error <= 1 || Double.isNaN(error) || part <= shortest) {
            done = last ? dt : done + part;
            stocks = there;
            first = slope[AHEAD.length - 1];
        }
        double next = Double.isNaN(factor) ? part : part * Math.clamp(factor, 0.2, 5.0);
        return Math.max(shortest, next);
    }

    private double[] mean(double[] weights, double[][] slope) {
        double[] mean = new double[stocks.length];
        for (int stage = 0; stage < weights.length; stage++) {
            for (int i = 0; i < mean.length && weights[stage] != 0; i++) {
                mean[i] += weights[stage] * slope[stage][i];
            }
        }
        return mean;
    }

    /** The largest error of a stock, as a part of what is allowed. */
    private double error(double[] errors, double[] after) {
        double largest = 0;
        for (int i = 0; i < errors.length; i++) {
            double size = Math.max(Math.abs(stocks[i]), Math.abs(after[i]));
            largest = Math.max(largest, Math.abs(errors[i]) / (ABSOLUTE + RELATIVE * size));
        }
        return largest;
    }
}
