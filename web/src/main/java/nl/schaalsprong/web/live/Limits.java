package nl.schaalsprong.web.live;

/** How much of what a browser sends is looked at. */
final class Limits {
    /** Bytes in one question. */
    static final int QUESTION = 8 * 1024;

    /** Milliseconds and bytes a slow browser may hold back frames before it is let go. */
    static final int PATIENCE = 10_000;

    static final int BACKLOG = 1024 * 1024;

    private Limits() {}
}
