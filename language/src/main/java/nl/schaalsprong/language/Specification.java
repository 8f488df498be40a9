package nl.schaalsprong.language;

/**
 * How a model runs.
 *
 * @param start first moment
 * @param stop last moment
 * @param dt step
 * @param saveEvery steps between saved moments
 * @param timeUnit as written, or empty
 */
public record Specification(
        double start, double stop, double dt, int saveEvery, Method method, String timeUnit) {
    /** How stocks are integrated. */
    public enum Method {
        EULER,
        /** Heun's: the mean of the slopes at both ends of a step. */
        RUNGE_KUTTA_2,
        RUNGE_KUTTA_4,
        /** Of order five with an error of order four, in as many parts of a step as it needs. */
        RUNGE_KUTTA_45
    }
}
