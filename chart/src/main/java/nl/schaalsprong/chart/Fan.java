package nl.schaalsprong.chart;

import java.util.List;

/**
 * A drawn fan: pixels and paths, words are added by the page.
 *
 * @param zero pixel of value 0, and {@code perUnit} pixels up per unit: what a redraw needs
 * @param columns pixel of each moment, joined by commas
 * @param ends the two words at the end, highest first
 */
public record Fan(
        FanLayout layout,
        List<Tick> years,
        List<Tick> values,
        double referenceX,
        String solid,
        String dashed,
        List<Dot> dots,
        String light,
        String dark,
        String edges,
        String median,
        String baseline,
        Aim aim,
        Whisker whisker,
        Ends ends,
        double zero,
        double perUnit,
        String columns) {
    /** A mark on an axis with its value. */
    public record Tick(double pixel, double value) {}

    /** An observation; open when it was estimated. */
    public record Dot(double x, double y, boolean firm) {}

    /** The level line of the amount. */
    public record Aim(double from, double to, double y) {}

    /** The upright at the last day: 90 % thin, 50 % thick, the median a ring. */
    public record Whisker(double x, double y05, double y25, double y50, double y75, double y95) {}

    /** Where the words for the amount and the expectation stand, never closer than 17 px. */
    public record Ends(double x, double aimY, double expectedY) {
        /** Least distance between the two words. */
        public static final double APART = 17;

        /** Pushes the two words apart around their middle where they are too close. */
        public static Ends apart(double x, double aimY, double expectedY) {
            double gap = Math.abs(aimY - expectedY);
            if (gap >= APART) {
                return new Ends(x, aimY, expectedY);
            }
            double push = (APART - gap) / 2;
            return aimY <= expectedY
                    ? new Ends(x, aimY - push, expectedY + push)
                    : new Ends(x, aimY + push, expectedY - push);
        }
    }
}
