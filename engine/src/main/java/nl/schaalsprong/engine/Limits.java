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

    /** Numbers a {@link Recording} keeps: steps times slots. */
    public static final long RECORDED = 4_000_000L;

    /** Feedback loops that are looked for in one model. */
    public static final int FEEDBACK_LOOPS = 20_000;

    /**
     * Links of the longest feedback loop that is looked for when there are too many to find all.
     */
    public static final int FEEDBACK_LINKS = 60;

    /** Variables that all act on one another, among which every feedback loop is looked for. */
    public static final int FEEDBACK_VARIABLES = 1_000;

    /** Links that are followed in search of feedback loops. */
    public static final long FEEDBACK_WORK = 10_000_000L;

    /** Movements that one causal trace tells of. */
    public static final int TRACED = 1_000;

    private Limits() {}
}
