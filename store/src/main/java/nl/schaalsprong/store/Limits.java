package nl.schaalsprong.store;

/** How much this room takes and how long it waits. */
final class Limits {
    /** How long one waits for another process to let go of the file. */
    static final int WAIT_MILLISECONDS = 5_000;

    /** Letters that are kept. */
    static final int LETTERS = 5_000;

    /** Bytes of all letters that are kept. */
    static final long LETTER_BYTES = 4_000_000_000L;

    private Limits() {}
}
