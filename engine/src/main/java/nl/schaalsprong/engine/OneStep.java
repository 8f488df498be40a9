package nl.schaalsprong.engine;

import nl.schaalsprong.language.Specification.Method;

/** Moves all stocks of one future by one step, as the textbooks write it. */
final class OneStep {
    private OneStep() {}

    /** The slopes of all stocks. */
    interface Slopes {
        /** With these stocks, so far into the step. */
        double[] at(double[] stocks, double ahead);
    }

    /**
     * The stocks at the end of a step.
     *
     * @param first slopes at its beginning
     */
    static double[] of(Method method, double[] before, double[] first, double dt, Slopes slopes) {
        return switch (method) {
            case EULER -> along(before, first, dt);
            case RUNGE_KUTTA_2 -> heun(before, first, dt, slopes);
            case RUNGE_KUTTA_4 -> kutta(before, first, dt, slopes);
            case RUNGE_KUTTA_45 -> new DormandPrince(before, first, dt, slopes).move();
        };
    }

    static double[] along(double[] from, double[] slope, double far) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + far * slope[i];
        }
        return to;
    }

    /** The mean of the slopes at both ends (Heun 1900). */
    private static double[] heun(double[] before, double[] first, double dt, Slopes slopes) {
        double[] second = slopes.at(along(before, first, dt), dt);
        double[] mean = new double[before.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (first[i] + second[i]) / 2;
        }
        return along(before, mean, dt);
    }

    /** The mean of four slopes (Kutta 1901), weighed 1, 2, 2, 1. */
    private static double[] kutta(double[] before, double[] first, double dt, Slopes slopes) {
        double[] second = slopes.at(along(before, first, dt * 0.5), dt * 0.5);
        double[] third = slopes.at(along(before, second, dt * 0.5), dt * 0.5);
        double[] fourth = slopes.at(along(before, third, dt), dt);
        double[] mean = new double[before.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (first[i] + 2 * second[i] + 2 * third[i] + fourth[i]) / 6;
        }
        return along(before, mean, dt);
    }
}
