package nl.schaalsprong.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.schaalsprong.futures.VariantResult.Quantiles;

/**
 * The course of one variable: median and 5-95 % over the futures, the central future, and what was
 * observed. Pixels and paths; the page adds the words.
 *
 * @param years marks of the time axis, and {@code values} those of the level axis
 * @param band area between the 5th and the 95th percentile
 * @param dots observations
 */
public record CourseDrawing(
        FanLayout layout,
        List<Fan.Tick> years,
        List<Fan.Tick> values,
        String band,
        String median,
        String central,
        List<Fan.Dot> dots) {
    /** On the page of a variable, wide. */
    public static final FanLayout WIDE = new FanLayout(720, 300, 76, 708, 12, 270, true);

    /** The same on a telephone. */
    public static final FanLayout NARROW = new FanLayout(288, 230, 64, 280, 12, 204, true);

    private static final int YEARS = 6;
    private static final int LEVELS = 5;

    /**
     * Draws a course.
     *
     * @param central level at each moment in the central future
     * @param observed what was seen of the same quantity; may be empty
     */
    public static CourseDrawing of(
            FanLayout layout,
            List<LocalDate> moments,
            List<Quantiles> fan,
            double[] central,
            List<FanData.Past> observed) {
        Axis time = time(layout, moments, observed);
        Axis level = level(layout, fan, central, observed);
        double[] x = moments.stream().mapToDouble(d -> time.at(Axis.year(d))).toArray();
        return new CourseDrawing(
                layout,
                time.ticks(layout.width() > 400 ? YEARS * 2 : YEARS / 2).stream()
                        .filter(t -> t == Math.rint(t))
                        .map(t -> new Fan.Tick(time.at(t), t))
                        .toList(),
                level.ticks(LEVELS).stream().map(v -> new Fan.Tick(level.at(v), v)).toList(),
                Paths.area(
                        x,
                        fan.stream().mapToDouble(q -> level.at(q.p95())).toArray(),
                        fan.stream().mapToDouble(q -> level.at(q.p05())).toArray()),
                Paths.line(x, fan.stream().mapToDouble(q -> level.at(q.p50())).toArray()),
                Paths.line(
                        x,
                        IntStream.range(0, x.length)
                                .mapToDouble(
                                        i -> level.at(central[Math.min(i, central.length - 1)]))
                                .toArray()),
                observed.stream()
                        .map(
                                o ->
                                        new Fan.Dot(
                                                time.at(Axis.year(o.at())),
                                                level.at(o.value()),
                                                o.firm()))
                        .toList());
    }

    private static Axis time(
            FanLayout layout, List<LocalDate> moments, List<FanData.Past> observed) {
        double first =
                DoubleStream.concat(
                                observed.stream().mapToDouble(o -> Axis.year(o.at())),
                                DoubleStream.of(Axis.year(moments.getFirst())))
                        .min()
                        .orElse(0);
        return new Axis(first, Axis.year(moments.getLast()), layout.left(), layout.right());
    }

    private static Axis level(
            FanLayout layout, List<Quantiles> fan, double[] central, List<FanData.Past> observed) {
        var all =
                DoubleStream.concat(
                                DoubleStream.concat(
                                        fan.stream()
                                                .flatMapToDouble(
                                                        q -> DoubleStream.of(q.p05(), q.p95())),
                                        DoubleStream.of(central)),
                                observed.stream().mapToDouble(FanData.Past::value))
                        .filter(Double::isFinite)
                        .summaryStatistics();
        double low = all.getCount() == 0 ? 0 : all.getMin();
        double high = all.getCount() == 0 ? 1 : all.getMax();
        double room = high > low ? (high - low) * 0.06 : Math.max(1, Math.abs(high) * 0.1);
        double floor = low >= 0 && low < high * 0.4 ? 0 : low - room;
        return new Axis(floor, high + room, layout.bottom(), layout.top());
    }
}
