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
        RUNGE_KUTTA_4
    }
}
