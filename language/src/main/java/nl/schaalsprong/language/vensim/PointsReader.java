package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.language.source.Limits;

/**
 * Reads the points of a lookup: an optional range between square brackets, then pairs, or in the
 * older form all positions and then all values.
 */
final class PointsReader {
    private final Cursor cursor;

    PointsReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Stops at the bracket that closes the lookup. */
    Points read() throws Broken {
        Word first = cursor.word();
        if (cursor.word().is("[")) {
            skipRange();
            cursor.takes(",");
        }
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        if (cursor.word().is("(")) {
            pairs(x, y);
        } else {
            flat(x, y);
        }
        if (x.isEmpty() || x.size() > Limits.TABLE_POINTS || falls(x)) {
            throw new Broken("vensim-points", first);
        }
        return new Points(array(x), array(y));
    }

    private static boolean falls(List<Double> x) {
        return IntStream.range(1, x.size()).anyMatch(j -> x.get(j) < x.get(j - 1));
    }

    private void skipRange() throws Broken {
        while (!cursor.takes("]")) {
            if (cursor.ends()) {
                throw cursor.unexpected();
            }
            cursor.take();
        }
    }

    private void pairs(List<Double> x, List<Double> y) throws Broken {
        do {
            cursor.expect("(");
            x.add(cursor.number());
            cursor.expect(",");
            y.add(cursor.number());
            cursor.expect(")");
        } while (cursor.takes(","));
    }

    private void flat(List<Double> x, List<Double> y) throws Broken {
        Word first = cursor.word();
        List<Double> all = new ArrayList<>();
        do {
            all.add(cursor.number());
        } while (cursor.takes(","));
        if (all.size() % 2 != 0) {
            throw new Broken("vensim-points", first);
        }
        x.addAll(all.subList(0, all.size() / 2));
        y.addAll(all.subList(all.size() / 2, all.size()));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
