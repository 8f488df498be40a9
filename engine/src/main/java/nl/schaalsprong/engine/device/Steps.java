package nl.schaalsprong.engine.device;

import nl.schaalsprong.engine.Limits;

/** Times in whole steps. */
final class Steps {
    private Steps() {}

    /** The nearest number of steps, at least {@code least}; -1 for a time that is none. */
    static int of(double time, double dt, int least) {
        double steps = StrictMath.floor(time / dt + 0.5);
        if (!(time >= 0) || steps > Limits.DEVICE_STEPS) {
            return -1;
        }
        return (int) Math.max(least, steps);
    }
}
