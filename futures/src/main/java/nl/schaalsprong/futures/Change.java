package nl.schaalsprong.futures;

/**
 * What changes from one run to another of the same futures.
 *
 * @param points change of the chance, in [-1, 1]
 * @param error standard error of that change (paired, common random numbers)
 * @param gain mean change of the outcome on the last day, in its unit
 * @param gainError standard error of that mean
 */
public record Change(double points, double error, double gain, double gainError) {
    /** Both runs are one. */
    public static final Change NONE = new Change(0, 0, 0, 0);
}
