package nl.schaalsprong.futures.history;

import nl.schaalsprong.base.Seed;
import nl.schaalsprong.futures.NormalQuantile;

/**
 * How far coverage strays for a forecaster who is exactly right, because the cells overlap and all
 * places share the region's luck: the standard deviation of the covered share over many histories
 * in which the region's growth has a yearly innovation and each place noise of its own.
 */
final class PerfectForecaster {
    private static final int HISTORIES = 2000;

    /** Yearly innovation of the region and noise of a place, in percent (data to 2020). */
    private static final double REGION = 0.1;

    private static final double PLACE = 0.4;

    private static final int YEARS = Panel.LAST - Cell.FIRST;

    private final int places;
    private final Seed seed = new Seed(2020).of("perfect forecaster");

    PerfectForecaster(int places) {
        this.places = places;
    }

    /** All cells and places together. */
    double pooled(double level) {
        return stray(level, new Kind(places, REGION, PLACE, Cell.LONGEST));
    }

    /** One year ahead, deviations from the region. */
    double oneYear(double level) {
        return stray(level, new Kind(places, 0, PLACE, 1));
    }

    /** The region's total over all cells. */
    double total(double level) {
        return stray(level, new Kind(1, REGION, 0, Cell.LONGEST));
    }

    private record Kind(int places, double region, double place, int longest) {}

    private double stray(double level, Kind kind) {
        double z = NormalQuantile.of((1 + level) / 2);
        double sum = 0;
        double squares = 0;
        for (int history = 0; history < HISTORIES; history++) {
            double covered = covered(history, z, kind);
            sum += covered;
            squares += covered * covered;
        }
        double mean = sum / HISTORIES;
        return Math.sqrt(Math.max(0, squares / HISTORIES - mean * mean));
    }

    private double covered(int history, double z, Kind kind) {
        double[][] growth = growth(history, kind);
        int held = 0;
        int all = 0;
        for (Cell cell : Cell.bands()) {
            if (cell.horizon() <= kind.longest()) {
                double spread = StrictMath.hypot(kind.region(), kind.place());
                held += held(cell, growth, z * (spread * Math.sqrt(cell.horizon())));
                all += kind.places();
            }
        }
        return held / (double) all;
    }

    /** In how many places what came in the years of a cell lies within a distance of the mean. */
    private static int held(Cell cell, double[][] growth, double distance) {
        int from = cell.origin() - Cell.FIRST;
        int held = 0;
        for (int p = 0; p < growth[from].length; p++) {
            double error = 0;
            for (int year = from; year < from + cell.horizon(); year++) {
                error += growth[year][p];
            }
            held += Math.abs(error) <= distance ? 1 : 0;
        }
        return held;
    }

    /** Growth beyond what was to be expected, per year and place. */
    private double[][] growth(int history, Kind kind) {
        double[][] growth = new double[YEARS][kind.places()];
        Seed own = seed.of(history);
        for (int year = 0; year < YEARS; year++) {
            long key = (long) year * (places + 1);
            double common = kind.region() * NormalQuantile.of(own.uniform(key));
            for (int p = 0; p < kind.places(); p++) {
                double alone = NormalQuantile.of(own.uniform(key + 1 + p));
                growth[year][p] = common + kind.place() * alone;
            }
        }
        return growth;
    }
}
