package nl.schaalsprong.language.vensim;

import nl.schaalsprong.language.Table;

/** The points of a lookup: positions that do not fall, with a value at each. */
record Points(double[] x, double[] y) {
    Table table(Table.Kind kind) {
        return Table.of(kind, x, y);
    }

    /** The value at the next point: steps over the positions with their sign turned. */
    Table forward() {
        int size = x.length;
        double[] turned = new double[size];
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            turned[i] = -x[size - 1 - i];
            values[i] = y[size - 1 - i];
        }
        return Table.of(Table.Kind.DISCRETE, turned, values);
    }
}
