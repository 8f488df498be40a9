package nl.schaalsprong.language.vensim;

import java.util.List;

/**
 * Numbers written in rows.
 *
 * @param rows from the first to the last
 */
record Grid(List<List<Double>> rows) {
    int size() {
        return rows.stream().mapToInt(List::size).sum();
    }

    /** Row after row. */
    List<Double> flat() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
