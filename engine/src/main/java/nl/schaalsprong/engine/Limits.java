package nl.schaalsprong.engine;

/** How much work one question may ask. */
public final class Limits {
    /** Operations of one run: steps times operations of a step. */
    public static final long OPERATIONS = 4_000_000_000L;

    /** Numbers kept of one run. */
    public static final long SAVED = 100_000_000L;

    /** Steps from start to stop. */
    public static final int STEPS = 2_000_000;

    /** Numbers a kernel keeps for what follows the clock, or a workspace for what is remembered. */
    public static final long KEPT = 30_000_000L;

    /** Steps something can stay in a conveyor or an oven. */
    public static final int DEVICE_STEPS = 20_000;

    /** Batches on all conveyors of one future. */
    public static final int BATCHES = 50_000;

    /** Parts of a step an adaptive method may take. */
    public static final int PARTS = 1_000;

    private Limits() {}
}
