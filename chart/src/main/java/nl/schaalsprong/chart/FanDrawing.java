package nl.schaalsprong.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import nl.schaalsprong.futures.VariantResult.Quantiles;

/** Turns {@link FanData} into a {@link Fan} of a given size on a shared time axis. */
public final class FanDrawing {
    private final FanData data;
    private final FanLayout layout;
    private final Axis time;
    private final Axis level;
    private final double[] columns;

    private FanDrawing(
            FanData data, FanLayout layout, double firstYear, double lastYear, Range range) {
        this.data = data;
        this.layout = layout;
        this.time = new Axis(firstYear, lastYear, layout.left(), layout.right());
        this.level = new Axis(range.low(), range.high(), layout.bottom(), layout.top());
        this.columns = data.moments().stream().mapToDouble(m -> time.at(Axis.year(m))).toArray();
    }

    /** Draws a fan; {@code firstYear} and {@code lastYear} are shared by all fans of a page. */
    public static Fan draw(FanData data, FanLayout layout, double firstYear, double lastYear) {
        return draw(data, layout, firstYear, lastYear, range(data, firstYear));
    }

    /** Draws a fan on a scale of levels that it shares with others. */
    public static Fan draw(
            FanData data, FanLayout layout, double firstYear, double lastYear, Range range) {
        return new FanDrawing(data, layout, firstYear, lastYear, range).fan();
    }

    /** The levels a chart spans. */
    public record Range(double low, double high) {
        /** Both ranges together. */
        public Range with(Range other) {
            return new Range(Math.min(low, other.low), Math.max(high, other.high));
        }
    }

    private Fan fan() {
        double end = time.at(Axis.year(data.until()));

        return new Fan(
                layout,
                years(),
                levels(),
                time.at(Axis.year(data.reference())),
                past(true),
                past(false),
                dots(),
                Paths.area(columns, y(Quantiles::p95), y(Quantiles::p05)),
                Paths.area(columns, y(Quantiles::p75), y(Quantiles::p25)),
                Paths.line(columns, y(Quantiles::p95)) + Paths.line(columns, y(Quantiles::p05)),
                Paths.line(columns, y(Quantiles::p50)),
                baseline(),
                aim(end),
                whisker(end),
                Fan.Ends.apart(end + 17, level.at(data.amount()), level.at(data.last().p50())),
                level.start() - level.low() * level.perUnit(),
                -level.perUnit(),
                DoubleStream.of(columns).mapToObj(Axis::text).collect(Collectors.joining(",")));
    }

    private List<Fan.Tick> levels() {
        return layout.axes()
                ? level.ticks(4).stream().map(v -> new Fan.Tick(level.at(v), v)).toList()
                : List.of();
    }

    private Fan.Aim aim(double end) {
        double from = Math.max(layout.left(), time.at(Axis.year(data.from())));
        return new Fan.Aim(from, end, level.at(data.amount()));
    }

    private Fan.Whisker whisker(double end) {
        Quantiles last = data.last();
        return new Fan.Whisker(
                end + 6,
                level.at(last.p05()),
                level.at(last.p25()),
                level.at(last.p50()),
                level.at(last.p75()),
                level.at(last.p95()));
    }

    /** Room for everything drawn, and some more so that a measure does not leave the frame. */
    public static Range range(FanData data, double firstYear) {
        List<Double> all =
                new ArrayList<>(List.of(data.amount(), data.last().p95(), data.last().p05()));
        data.history().stream()
                .filter(p -> Axis.year(p.at()) >= firstYear)
                .forEach(p -> all.add(p.value()));
        data.fan().forEach(q -> all.addAll(List.of(q.p05(), q.p95())));
        double high = all.stream().mapToDouble(v -> v).max().orElse(1);
        double low = all.stream().mapToDouble(v -> v).min().orElse(0);
        double span = high - low > 0 ? high - low : Math.max(1, Math.abs(high));
        return new Range(low - 0.02 * span, high + 0.04 * span);
    }

    private List<Fan.Tick> years() {
        if (!layout.axes()) {
            return List.of();
        }
        int first = (int) Math.ceil(time.low());
        int last = (int) Math.floor(time.high());
        double reference = time.at(Axis.year(data.reference()));
        double room = layout.width() < 300 ? 46 : 52;
        List<Fan.Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            double x = time.at(year);
            boolean round = year == first || year % 5 == 0;
            boolean apart = ticks.isEmpty() || x - ticks.getLast().pixel() >= 32;
            if (round && apart && Math.abs(x - reference) >= room) {
                ticks.add(new Fan.Tick(x, year));
            }
        }
        return ticks;
    }

    private String past(boolean firm) {
        StringBuilder path = new StringBuilder();
        List<FanData.Past> seen = seen();
        for (int i = 1; i < seen.size(); i++) {
            FanData.Past a = seen.get(i - 1);
            FanData.Past b = seen.get(i);
            if ((a.firm() && b.firm()) == firm) {
                Paths.point(path, 'M', x(a.at()), level.at(a.value()));
                Paths.point(path, 'L', x(b.at()), level.at(b.value()));
            }
        }
        return path.toString();
    }

    private List<Fan.Dot> dots() {
        return seen().stream()
                .map(p -> new Fan.Dot(x(p.at()), level.at(p.value()), p.firm()))
                .toList();
    }

    private List<FanData.Past> seen() {
        return data.history().stream().filter(p -> Axis.year(p.at()) >= time.low()).toList();
    }

    private String baseline() {
        int n = Math.min(columns.length, data.baseline().size());
        double[] y = data.baseline().stream().limit(n).mapToDouble(level::at).toArray();
        return Paths.line(java.util.Arrays.copyOf(columns, n), y);
    }

    private double[] y(ToDoubleFunction<Quantiles> quantile) {
        return data.fan().stream()
                .limit(columns.length)
                .mapToDouble(q -> level.at(quantile.applyAsDouble(q)))
                .toArray();
    }

    private double x(LocalDate day) {
        return time.at(Axis.year(day));
    }
}
