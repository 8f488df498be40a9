package nl.schaalsprong.language;

/**
 * A graphical function, ready to compute: between {@code x[j]} and the next point it is {@code y[j]
 * + (x - x[j]) * slope[j]}; left of the first point it goes on with {@code slopeBelow}. The arrays
 * are not to be changed.
 *
 * @param x positions, not falling
 * @param y values
 * @param slope after each point; 0 holds the value
 */
public record Table(double[] x, double[] y, double[] slope, double slopeBelow) {
    /** How a graphical function goes on between and beyond its points. */
    public enum Kind {
        /** Straight lines; the ends hold. */
        CONTINUOUS,
        /** Straight lines; the ends go on. */
        EXTRAPOLATE,
        /** Steps. */
        DISCRETE
    }

    /** Works out the slopes. */
    public static Table of(Kind kind, double[] x, double[] y) {
        int last = x.length - 1;
        double[] slope = new double[x.length];
        for (int j = 0; j < last && kind != Kind.DISCRETE; j++) {
            slope[j] = x[j + 1] > x[j] ? (y[j + 1] - y[j]) / (x[j + 1] - x[j]) : 0;
        }
        boolean goesOn = kind == Kind.EXTRAPOLATE && last > 0;
        slope[last] = goesOn ? slope[last - 1] : 0;
        return new Table(x, y, slope, goesOn ? slope[0] : 0);
    }
}
