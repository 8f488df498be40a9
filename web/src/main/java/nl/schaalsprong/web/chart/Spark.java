package nl.schaalsprong.web.chart;

import java.util.List;
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
        int skip = Math.max(0, history.size() - MOST);
        List<FanData.Past> seen = history.subList(skip, history.size());
        double low =
                Math.min(
                        last.p05(),
                        seen.stream().mapToDouble(FanData.Past::value).min().orElse(last.p05()));
        double high =
                Math.max(
                        last.p95(),
                        seen.stream().mapToDouble(FanData.Past::value).max().orElse(last.p95()));
        Axis level = new Axis(low, high > low ? high : low + 1, HEIGHT - 3, 3);
        double[] x = new double[seen.size()];
        double[] y = new double[seen.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = 3 + i * 22.0 / Math.max(1, x.length - 1);
            y[i] = level.at(seen.get(i).value());
        }
        double startX = x.length == 0 ? 3 : x[x.length - 1];
        double startY = x.length == 0 ? level.at(last.p50()) : y[y.length - 1];
        List<Fan.Dot> dots =
                java.util.stream.IntStream.range(0, x.length)
                        .mapToObj(i -> new Fan.Dot(x[i], y[i], seen.get(i).firm()))
                        .toList();
        return new Spark(
                Paths.line(x, y),
                dots,
                Paths.area(
                        new double[] {startX, WIDTH - 2},
                        new double[] {startY, level.at(last.p95())},
                        new double[] {startY, level.at(last.p05())}));
    }
}
