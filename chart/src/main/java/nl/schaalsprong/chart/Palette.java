package nl.schaalsprong.chart;

/**
 * The colours of the charts as they stand in files, where no style sheet reaches. A test holds them
 * against the style sheet of the pages.
 */
public final class Palette {
    /** Text and what was observed. */
    public static final String INK = "#15222C";

    /** Second text. */
    public static final String INK_2 = "#4A5862";

    /** Rules between rows. */
    public static final String LINE = "#D4DADD";

    /** Axes and borders. */
    public static final String LINE_2 = "#7F8B93";

    /** Grid lines. */
    public static final String GRID_LINE = "#E4E8EA";

    /** What is expected. */
    public static final String ACCENT = "#0B5A7A";

    /** The band of 90 %. */
    public static final String FAN_90 = "#DDEBF1";

    /** The band of 50 %. */
    public static final String FAN_50 = "#A6CBDA";

    /** The edges of the bands. */
    public static final String FAN_EDGE = "#4E869E";

    /** What was promised. */
    public static final String PROMISE = "#A63F0C";

    /** The ground. */
    public static final String WHITE = "#FFFFFF";

    private Palette() {}

    /** The mark of a limit's pattern. */
    public static String mark(String limit) {
        return switch (limit) {
            case "building" -> "#735400";
            case "grid" -> "#54438F";
            case "nitrogen" -> "#2B6339";
            case "space" -> "#585248";
            case "talent" -> "#86345F";
            case "money" -> "#1A615D";
            case "access" -> "#37548A";
            default -> "#4F585F";
        };
    }

    /** The ground of a limit's pattern. */
    public static String tint(String limit) {
        return switch (limit) {
            case "building" -> "#EFE1BC";
            case "grid" -> "#DED8EE";
            case "nitrogen" -> "#D3E6D5";
            case "space" -> "#E0DCD4";
            case "talent" -> "#EED7E2";
            case "money" -> "#CCE5E2";
            case "access" -> "#D5DEEE";
            default -> "#ECEDEB";
        };
    }
}
