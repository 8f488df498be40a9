package nl.schaalsprong.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A straight map from values to pixels. */
public record Axis(double low, double high, double start, double end) {
    /** Days as decimal years, the unit of time axes. */
    public static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /** The pixel of a value, on half pixels so that paths stay short. */
    public double at(double value) {
        return round(start + (value - low) * perUnit());
    }

    /** Pixels per unit. */
    public double perUnit() {
        return (end - start) / (high - low);
    }

    /** Round numbers in the range, about {@code count} of them. */
    public List<Double> ticks(int count) {
        double raw = (high - low) / count;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double rest = raw / power;
        double step = power * (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        for (double t = Math.ceil(low / step - 1e-9) * step; t <= high + step * 1e-6; t += step) {
            ticks.add(Math.abs(t) < step * 1e-6 ? 0 : t);
        }
        return ticks;
    }

    /** To half a pixel. */
    public static double round(double pixel) {
        return Math.round(pixel * 2) / 2.0;
    }

    /** A pixel as it stands in a path. */
    public static String text(double pixel) {
        double half = round(pixel);
        return half == Math.rint(half)
                ? Integer.toString((int) half)
                : String.format(Locale.ROOT, "%.1f", half);
    }
}
