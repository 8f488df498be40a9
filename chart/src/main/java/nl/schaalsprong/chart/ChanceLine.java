package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All chances on one line from 0 to 1, with words above that do not touch.
 *
 * @param points from low to high
 * @param levels rows of words
 */
public record ChanceLine(List<Point> points, int levels) {
    /** Width the rows are laid out for, in pixels. */
    private static final double WIDTH = 1200;

    private static final double PER_CHARACTER = 7.2;
    private static final double APART = 12;

    /** Words left of this chance have no room to run to the left. */
    private static final double LEFTWARD_FROM = 0.45;

    /** What to show. */
    public record Entry(String id, String figure, String label, double chance, double baseline) {}

    /**
     * Where it stands.
     *
     * @param level row of its words, 0 nearest the line
     * @param leftward whether the words end at the point instead of starting there
     */
    public record Point(Entry entry, int level, boolean leftward) {}

    /**
     * Lays out the words. Left of the widest gap they run to the right, right of it to the left, so
     * that they fill the gap; each stands in the lowest row where neither words nor stems touch.
     */
    public static ChanceLine of(List<Entry> entries) {
        List<Entry> sorted =
                entries.stream().sorted(Comparator.comparingDouble(Entry::chance)).toList();
        int split = split(sorted);
        List<Placed> placed = new ArrayList<>();
        for (int i = split; i < sorted.size(); i++) {
            placed.add(place(sorted.get(i), true, placed));
        }
        for (int i = split - 1; i >= 0; i--) {
            placed.add(place(sorted.get(i), false, placed));
        }
        List<Point> points =
                placed.stream()
                        .map(p -> new Point(p.entry, p.level, p.leftward))
                        .sorted(Comparator.comparingDouble(p -> p.entry().chance()))
                        .toList();
        int levels = points.stream().mapToInt(p -> p.level() + 1).max().orElse(0);
        return new ChanceLine(points, levels);
    }

    /** The first entry whose words run to the left: above the widest gap in the upper part. */
    private static int split(List<Entry> sorted) {
        int split = sorted.size();
        double widest = 0;
        for (int i = 0; i < sorted.size(); i++) {
            double below = i == 0 ? 0 : sorted.get(i - 1).chance();
            double gap = sorted.get(i).chance() - below;
            if (sorted.get(i).chance() >= LEFTWARD_FROM && gap > widest) {
                widest = gap;
                split = i;
            }
        }
        return split;
    }

    private record Placed(
            Entry entry, double x, double from, double to, int level, boolean leftward) {}

    private static Placed place(Entry entry, boolean leftward, List<Placed> placed) {
        double x = entry.chance() * WIDTH;
        double length = (entry.figure().length() + entry.label().length() + 1) * PER_CHARACTER + 8;
        double from = leftward ? x - length : x;
        double to = leftward ? x : x + length;
        int level = 0;
        for (Placed other : placed) {
            boolean words = other.from < to + APART && other.to > from - APART;
            if (words) {
                level = Math.max(level, other.level + 1);
            }
        }
        return new Placed(entry, x, from, to, level, leftward);
    }
}
