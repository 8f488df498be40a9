package nl.schaalsprong.futures.history;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The naive rules beside which a model must show its worth. All are anchored at the last count and
 * straight lines from there.
 */
record Rules(Panel panel) {
    /** Years of growth that the rule of the region's share looks back on. */
    private static final int SHARE_YEARS = 3;

    /** Years that a pace and an own trend look back on. */
    private static final int PACE_YEARS = 4;

    /** First year with a count of the population. */
    private static final int FIRST_COUNT = 2012;

    /** Inhabitants per place: each grows at the region's rate of the last three years. */
    double[] share(Cell cell) {
        int o = cell.origin();
        int years = Math.min(SHARE_YEARS, o - FIRST_COUNT);
        double now = panel.region(o);
        double rate = (now - panel.region(o - years)) / years / now;
        return grown(panel.population(o), i -> rate * cell.horizon());
    }

    /** Inhabitants per place: each goes on at its own pace of the last four years. */
    double[] trend(Cell cell) {
        int o = cell.origin();
        int years = Math.min(PACE_YEARS, o - FIRST_COUNT);
        double[] now = panel.population(o);
        double[] then = panel.population(o - years);
        return grown(now, i -> (now[i] - then[i]) / years / now[i] * cell.horizon());
    }

    /** Inhabitants per place: shares stay, the region's total is given. */
    double[] shareOfTotal(Cell cell) {
        double factor = panel.region(cell.target()) / panel.region(cell.origin());
        return grown(panel.population(cell.origin()), i -> factor - 1);
    }

    /** Dwellings per place: the region's pace of the four years before for all. */
    double[] pace(Cell cell) {
        double[] now = panel.dwellings(cell.origin()).orElseThrow();
        double[] then = panel.dwellings(cell.origin() - PACE_YEARS).orElseThrow();
        double total = Panel.sum(now);
        double rate = (total - Panel.sum(then)) / PACE_YEARS / total;
        return grown(now, i -> rate * cell.horizon());
    }

    private static double[] grown(double[] now, IntToDoubleFunction rate) {
        return IntStream.range(0, now.length)
                .mapToDouble(i -> now[i] * (1 + rate.applyAsDouble(i)))
                .toArray();
    }
}
