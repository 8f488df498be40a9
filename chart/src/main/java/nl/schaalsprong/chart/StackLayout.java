package nl.schaalsprong.chart;

/**
 * Sizes of a chart of stacked shares, in pixels.
 *
 * @param legend whether the names stand right of the plot; otherwise they are a list of their own
 */
public record StackLayout(
        int width, int height, int left, int right, int top, int bottom, boolean legend) {
    /** On a wide page. */
    public static final StackLayout WIDE = new StackLayout(984, 300, 44, 764, 24, 274, true);

    /** On a telephone. */
    public static final StackLayout PHONE = new StackLayout(288, 236, 36, 286, 24, 212, false);

    /** One place among many. */
    public static final StackLayout SMALL = new StackLayout(180, 84, 1, 179, 2, 64, false);
}
