package nl.schaalsprong.engine;

import nl.schaalsprong.language.Table;

/** Graphical functions for the batch: the segment by halving, then one multiplication. */
final class Interpolation {
    private Interpolation() {}

    static double at(Table table, double value) {
        double[] x = table.x();
        if (!(value >= x[0])) {
            return Double.isNaN(value) ? value : line(table, 0, table.slopeBelow(), value);
        }
        int low = 0;
        int high = x.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (value >= x[middle]) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return line(table, low, table.slope()[low], value);
    }

    private static double line(Table table, int segment, double slope, double value) {
        double y = table.y()[segment];
        return slope == 0 ? y : y + (value - table.x()[segment]) * slope;
    }
}
