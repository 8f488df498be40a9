package nl.schaalsprong.web.chart;

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

    /** What to show. */
    public record Entry(String id, String figure, String label, double chance, double baseline) {}

    /**
     * Where it stands.
     *
     * @param level row of its words, 0 nearest the line
     * @param leftward whether the words end at the point instead of starting there
     */
    public record Point(Entry entry, int level, boolean leftward) {}

    /** Lays out the words: from the right, each in the lowest row where it is free. */
    public static ChanceLine of(List<Entry> entries) {
        List<Entry> sorted =
                entries.stream()
                        .sorted(Comparator.comparingDouble(Entry::chance).reversed())
                        .toList();
        List<Placed> placed = new ArrayList<>();
        for (Entry entry : sorted) {
            placed.add(place(entry, placed));
        }
        List<Point> points =
                placed.reversed().stream()
                        .map(p -> new Point(p.entry, p.level, p.leftward))
                        .toList();
        int levels = points.stream().mapToInt(p -> p.level() + 1).max().orElse(0);
        return new ChanceLine(points, levels);
    }

    private record Placed(
            Entry entry, double x, double from, double to, int level, boolean leftward) {}

    private static Placed place(Entry entry, List<Placed> placed) {
        double x = entry.chance() * WIDTH;
        double length = (entry.figure().length() + entry.label().length() + 1) * PER_CHARACTER + 8;
        boolean leftward = x + length > WIDTH;
        double from = leftward ? x - length : x;
        double to = leftward ? x : x + length;
        int level = 0;
        for (Placed other : placed) {
            boolean over = other.from < to + APART && other.to > from - APART;
            boolean stem = other.x >= from && other.x <= to;
            if (over || stem) {
                level = Math.max(level, other.level + 1);
            }
        }
        return new Placed(entry, x, from, to, level, leftward);
    }
}
