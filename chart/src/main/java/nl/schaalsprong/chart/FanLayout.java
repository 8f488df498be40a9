package nl.schaalsprong.chart;

/**
 * Sizes of a fan chart in pixels.
 *
 * @param axes whether ticks and grid lines are drawn
 */
public record FanLayout(
        int width, int height, int left, int right, int top, int bottom, boolean axes) {
    /** On a card of a wide page. */
    public static final FanLayout CARD = new FanLayout(440, 252, 46, 318, 22, 226, true);

    /** On a card of a telephone; also readable at 320. */
    public static final FanLayout PHONE = new FanLayout(288, 230, 44, 172, 22, 204, true);

    /** In one of three readings side by side. */
    public static final FanLayout READING = new FanLayout(380, 250, 46, 262, 14, 224, true);

    /** In a file of its own. */
    public static final FanLayout FILE = new FanLayout(760, 340, 64, 590, 22, 314, true);

    /** Beside another section on a page of its own. */
    public static final FanLayout HALF = new FanLayout(620, 300, 60, 462, 22, 274, true);

    /** In a row of the list. */
    public static final FanLayout ROW = new FanLayout(440, 62, 46, 318, 10, 54, false);
}
