package nl.schaalsprong.statistics;

/**
 * How much of a server of statistics, and of what was kept of it, is read before it is refused.
 * What CBS itself allows is written in {@code docs/methods/statistics.md}.
 */
public final class Limits {
    /** Bytes in one answer, before and after unpacking; a full page of CBS is about 20 million. */
    public static final int ANSWER_BYTES = 48 * 1024 * 1024;

    /** Pages of one query. */
    public static final int PAGES = 500;

    /** Rows in one snapshot: what one series of a region can hold. */
    public static final int ROWS = 500_000;

    /** Codes of places in one question; CBS accepts about 165 conditions and refuses 180. */
    public static final int CODES = 100;

    /** Characters in an address; longer ones are not accepted everywhere. */
    public static final int ADDRESS_CHARACTERS = 6_000;

    /** Times one question is asked before it is given up. */
    public static final int TRIES = 4;

    /** Seconds that are waited because the server asks for it; when it asks for more, no longer. */
    public static final int WAIT_SECONDS = 120;

    /** Characters of what a server says that a finding quotes. */
    public static final int QUOTED = 200;

    /** Characters of the definition of a measure that a snapshot keeps. */
    public static final int DEFINITION = 4_000;

    /** Characters of a snapshot file. */
    public static final int SNAPSHOT_CHARACTERS = 16 * 1024 * 1024;

    private Limits() {}
}
