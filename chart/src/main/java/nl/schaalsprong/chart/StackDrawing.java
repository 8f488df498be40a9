package nl.schaalsprong.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Turns shares per quarter into a {@link Stack}. */
public final class StackDrawing {
    private static final double LEGEND_APART = 20;
    private static final double LABEL_ROOM = 26;

    private final double[][] shares;
    private final StackLayout layout;
    private final int quarters;
    private final double[][] tops;

    private StackDrawing(double[][] shares, int quarters, StackLayout layout) {
        this.shares = shares;
        this.layout = layout;
        this.quarters = quarters;
        this.tops = tops();
    }

    /**
     * Draws {@code shares[limit][quarter]} from the bottom up.
     *
     * @param firstYear decimal year of the first quarter
     * @param takeover quarter from which another limit is largest
     * @param labels how many bands from the bottom may carry their word inside
     */
    public static Stack draw(
            double[][] shares,
            int quarters,
            double firstYear,
            OptionalInt takeover,
            int labels,
            StackLayout layout) {
        StackDrawing drawing = new StackDrawing(shares, quarters, layout);
        return new Stack(
                layout,
                drawing.years(firstYear),
                drawing.bands(labels),
                takeover.isPresent()
                        ? OptionalDouble.of(drawing.x(takeover.getAsInt()))
                        : OptionalDouble.empty(),
                quarters);
    }

    private double[][] tops() {
        double[][] tops = new double[shares.length + 1][quarters];
        for (int b = 0; b < shares.length; b++) {
            for (int q = 0; q < quarters; q++) {
                tops[b + 1][q] = tops[b][q] + shares[b][q];
            }
        }
        return tops;
    }

    private List<Stack.Band> bands(int labels) {
        double[] legend = legend();
        List<Stack.Band> bands = new ArrayList<>();
        for (int b = 0; b < shares.length; b++) {
            bands.add(band(b, b < labels, legend[b]));
        }
        return bands;
    }

    private Stack.Band band(int b, boolean mayBeLabelled, double legendY) {
        int widest = widest(b);
        double height = quarters == 0 ? 0 : shares[b][widest] * span();
        double middle = (x(widest) + x(widest + 1)) / 2;
        return new Stack.Band(
                b,
                path(b),
                mayBeLabelled && height >= LABEL_ROOM,
                Math.clamp(middle, layout.left() + 80, layout.right() - 96),
                quarters == 0 ? 0 : y((tops[b][widest] + tops[b + 1][widest]) / 2) + 5,
                legendY,
                edge(b));
    }

    /**
     * The quarter a word is put in: where the band is highest, as near the middle as that allows.
     */
    private int widest(int band) {
        int best = 0;
        for (int q = 1; q < quarters; q++) {
            double better = shares[band][q] - shares[band][best];
            boolean nearer = Math.abs(q - quarters / 2.0) < Math.abs(best - quarters / 2.0);
            if (better > 0.03 || (better > -0.03 && nearer)) {
                best = q;
            }
        }
        return best;
    }

    private String path(int band) {
        StringBuilder path = new StringBuilder(quarters * 40);
        for (int q = 0; q < quarters; q++) {
            double y = y(tops[band + 1][q]);
            Paths.point(path, q == 0 ? 'M' : 'L', x(q), y);
            Paths.point(path, 'L', x(q + 1), y);
        }
        for (int q = quarters - 1; q >= 0; q--) {
            double y = y(tops[band][q]);
            Paths.point(path, 'L', x(q + 1), y);
            Paths.point(path, 'L', x(q), y);
        }
        return path.append(quarters == 0 ? "" : "Z").toString();
    }

    /** Words beside the plot: at their band, pushed apart from the bottom up, then back inside. */
    private double[] legend() {
        double[] at = new double[shares.length];
        double below = layout.bottom() + LEGEND_APART;
        for (int b = 0; b < at.length; b++) {
            at[b] = Math.min(edge(b) + 5, below - LEGEND_APART);
            below = at[b];
        }
        double above = layout.top() - 12;
        for (int b = at.length - 1; b >= 0 && at[b] < above; b--) {
            at[b] = above;
            above += LEGEND_APART;
        }
        return at;
    }

    private double edge(int band) {
        return quarters == 0
                ? layout.bottom()
                : y((tops[band][quarters - 1] + tops[band + 1][quarters - 1]) / 2);
    }

    private List<Fan.Tick> years(double firstYear) {
        double perYear = span(layout.left(), layout.right()) / quarters * 4;
        List<Fan.Tick> ticks = new ArrayList<>();
        int step = perYear < 34 ? 2 : 1;
        int first = (int) Math.ceil(firstYear - 0.01);
        for (int year = first; (year - firstYear) * 4 < quarters - 1; year += step) {
            ticks.add(new Fan.Tick(layout.left() + (year - firstYear + 0.5) * perYear, year));
        }
        return ticks;
    }

    private double x(int quarter) {
        return Axis.round(
                layout.left()
                        + span(layout.left(), layout.right()) * quarter / Math.max(1, quarters));
    }

    private double y(double share) {
        return Axis.round(layout.bottom() - share * span());
    }

    private double span() {
        return span(layout.top(), layout.bottom());
    }

    private static double span(double from, double to) {
        return to - from;
    }
}
