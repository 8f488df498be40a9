package nl.schaalsprong.store;

/** How much this room takes and how long it waits. */
final class Limits {
    /** How long one waits for another process to let go of the file. */
    static final int WAIT_MILLISECONDS = 5_000;

    private Limits() {}
}
