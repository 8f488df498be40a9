package nl.schaalsprong.futures.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.futures.Elements;
import nl.schaalsprong.futures.Quantile;
import nl.schaalsprong.futures.history.Hindcast.Band;
import nl.schaalsprong.futures.history.Hindcast.Score;

/**
 * Whether the spread of the futures holds what came: coverage of central bands, and the continuous
 * ranked probability score beside naive rules that are spread by their own past errors.
 */
final class Bands {
    private final Panel panel;
    private final Map<Integer, double[][][]> futures = new TreeMap<>();

    /** Runs the futures of every origin. */
    Bands(Panel panel, History history, EarlierStart.Draw draw) {
        this.panel = panel;
        EarlierStart start = new EarlierStart(panel.subject(), history);
        List<String> elements =
                panel.places().stream()
                        .map(p -> Elements.of(history.variables().counted(), p))
                        .toList();
        Map<Integer, Integer> longest =
                Cell.bands().stream()
                        .collect(Collectors.toMap(Cell::origin, Cell::horizon, Math::max));
        longest.forEach((o, years) -> futures.put(o, start.futures(o, years, elements, draw)));
    }

    /** One number that came, and what the futures said of it. */
    private record Case(double[] members, double truth) {}

    private List<Case> places() {
        List<Case> all = new ArrayList<>();
        for (Cell cell : Cell.bands()) {
            double[] truth = panel.population(cell.target());
            for (int place = 0; place < truth.length; place++) {
                all.add(new Case(members(cell, place), truth[place]));
            }
        }
        return all;
    }

    private double[] members(Cell cell, int place) {
        return futuresOf(cell.origin())[place][cell.horizon()];
    }

    private double[][][] futuresOf(int origin) {
        return java.util.Objects.requireNonNull(futures.get(origin));
    }

    private double[] totals(Cell cell) {
        double[] sums = new double[members(cell, 0).length];
        for (int place = 0; place < panel.places().size(); place++) {
            double[] values = members(cell, place);
            for (int m = 0; m < sums.length; m++) {
                sums[m] += values[m];
            }
        }
        return sums;
    }

    private List<Case> totals() {
        return Cell.bands().stream()
                .map(cell -> new Case(totals(cell), panel.region(cell.target())))
                .toList();
    }

    /** A year's growth of a place over that of the region. */
    private List<Case> deviations() {
        List<Case> all = new ArrayList<>();
        for (Cell cell : Cell.bands()) {
            if (cell.horizon() == 1) {
                double[] sums = totals(cell);
                double[] truth = panel.population(cell.target());
                for (int place = 0; place < truth.length; place++) {
                    double[] share = members(cell, place).clone();
                    for (int m = 0; m < share.length; m++) {
                        share[m] /= sums[m];
                    }
                    all.add(new Case(share, truth[place] / panel.region(cell.target())));
                }
            }
        }
        return all;
    }

    /** Coverage at the levels of the bars. */
    List<Band> coverage() {
        PerfectForecaster perfect = new PerfectForecaster(panel.places().size());
        List<Band> bands = new ArrayList<>();
        List<Case> pooled = places();
        bands.add(band("pooled", 0.5, pooled, perfect.pooled(0.5), 0.38, 0.62));
        bands.add(band("pooled", 0.8, pooled, perfect.pooled(0.8), 0.70, 0.90));
        bands.add(band("pooled", 0.95, pooled, perfect.pooled(0.95), 0.88, 1.0));
        bands.add(band("deviations-1-year", 0.8, deviations(), perfect.oneYear(0.8), 0.74, 0.86));
        for (double level : new double[] {0.5, 0.8, 0.95}) {
            List<Case> all = totals();
            double error = perfect.total(level);
            bands.add(
                    new Band(
                            "region-total",
                            level,
                            covered(all, level),
                            error,
                            all.size(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return bands;
    }

    private static Band band(
            String what, double level, List<Case> all, double error, double low, double high) {
        double covered = covered(all, level);
        return new Band(
                what, level, covered, error, all.size(), Optional.of(low), Optional.of(high));
    }

    private static double covered(List<Case> all, double level) {
        long held = all.stream().filter(one -> held(one, level)).count();
        return held / (double) all.size();
    }

    private static boolean held(Case one, double level) {
        double[] sorted = one.members().clone();
        Arrays.sort(sorted);
        double low = Quantile.of(sorted, (1 - level) / 2);
        double high = Quantile.of(sorted, (1 + level) / 2);
        return one.truth() >= low && one.truth() <= high;
    }

    /** The score of the model over that of each rule. */
    List<Score> scores() {
        Rules rules = new Rules(panel);
        double model = 0;
        double share = 0;
        double trend = 0;
        PastErrors ofShare = new PastErrors(panel, rules::share);
        PastErrors ofTrend = new PastErrors(panel, rules::trend);
        for (Cell cell : Cell.bands()) {
            double[] truth = panel.population(cell.target());
            for (int place = 0; place < truth.length; place++) {
                model += score(members(cell, place), truth[place]);
                share += score(ofShare.spread(cell, place), truth[place]);
                trend += score(ofTrend.spread(cell, place), truth[place]);
            }
        }
        return List.of(
                new Score("region share", model / share, 0.95),
                new Score("own trend", model / trend, 0.88));
    }

    /**
     * Continuous ranked probability score of an ensemble, relative to what came: E|X - y| - E|X -
     * X'|/2 (Gneiting and Raftery 2007, eq. 21).
     */
    static double score(double[] members, double truth) {
        double[] sorted = members.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - truth);
            spread += (2.0 * i - n + 1) * sorted[i];
        }
        return (distance / n - spread / ((double) n * n)) / truth;
    }
}
