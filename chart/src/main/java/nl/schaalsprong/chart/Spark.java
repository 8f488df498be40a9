package nl.schaalsprong.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.futures.VariantResult.Quantiles;

/**
 * A few observed points and the spread at the end, in a tile.
 *
 * @param line through the observed points
 * @param spread from the last point to the 5-95 % range
 */
public record Spark(String line, List<Fan.Dot> dots, String spread) {
    /** Width of the drawing in pixels. */
    public static final int WIDTH = 40;

    /** Height of the drawing in pixels. */
    public static final int HEIGHT = 26;

    private static final int MOST = 4;

    /** Draws at most four of the observed values, and the spread. */
    public static Spark of(List<FanData.Past> history, Quantiles last) {
        List<FanData.Past> seen =
                history.subList(Math.max(0, history.size() - MOST), history.size());
        Axis level = level(seen, last);
        double[] x =
                IntStream.range(0, seen.size()).mapToDouble(i -> column(i, seen.size())).toArray();
        double[] y = seen.stream().mapToDouble(p -> level.at(p.value())).toArray();
        double startX = x.length == 0 ? 3 : x[x.length - 1];
        double startY = y.length == 0 ? level.at(last.p50()) : y[y.length - 1];
        return new Spark(
                Paths.line(x, y),
                IntStream.range(0, x.length)
                        .mapToObj(i -> new Fan.Dot(x[i], y[i], seen.get(i).firm()))
                        .toList(),
                Paths.area(
                        new double[] {startX, WIDTH - 2},
                        new double[] {startY, level.at(last.p95())},
                        new double[] {startY, level.at(last.p05())}));
    }

    private static double column(int index, int count) {
        return 3 + index * 22.0 / Math.max(1, count - 1);
    }

    private static Axis level(List<FanData.Past> seen, Quantiles last) {
        double low = last.p05();
        double high = last.p95();
        for (FanData.Past past : seen) {
            low = Math.min(low, past.value());
            high = Math.max(high, past.value());
        }
        return new Axis(low, high > low ? high : low + 1, HEIGHT - 3, 3);
    }
}
