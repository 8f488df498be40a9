package nl.schaalsprong.diagram.svg;

/** The colours of the house; a test of the workbench holds them against its style sheet. */
public final class Ink {
    /** Names. */
    public static final String INK = "#15222C";

    /** Arrows and converters. */
    public static final String INK_2 = "#4A5862";

    /** Frames and clouds. */
    public static final String LINE = "#7F8B93";

    /** Stocks and flows. */
    public static final String ACCENT = "#0B5A7A";

    /** Inside stocks. */
    public static final String TINT = "#DDEBF1";

    /** Signs that say less, and balancing loops. */
    public static final String LESS = "#A63F0C";

    /** What the picture is about. */
    public static final String RING = "#FFD24A";

    /** The ground. */
    public static final String WHITE = "#FFFFFF";

    private Ink() {}
}
