package nl.schaalsprong.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an array function runs over.
 *
 * @param sizes by key: {@code *0}, {@code *1} for wildcards in their order, a name for a dimension
 * @param axes names of the dimensions the wildcards stand in
 * @param whole whether no wildcard is written, so that every array stands for all its elements
 */
record ArrayRun(Map<String, Integer> sizes, List<String> axes, boolean whole) {
    /** Key of a dimension of an array that stands for all its elements. */
    static String whole(String dimension, int others) {
        return dimension + "#" + others;
    }

    /** Key of the wildcard with that place. */
    static String wildcard(int place) {
        return "*" + place;
    }

    /** The wildcard that stands in the dimension of that name after so many others, or -1. */
    int axis(String dimension, int others) {
        int left = others;
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axes.get(axis).equals(dimension) && left-- == 0) {
                return axis;
            }
        }
        return -1;
    }

    /**
     * Where array functions stand.
     *
     * @param run the innermost
     * @param positions by key, of all
     */
    record Moment(ArrayRun run, Map<String, Integer> positions) {
        static final Moment NONE = new Moment(new ArrayRun(Map.of(), List.of(), false), Map.of());

        boolean isEmpty() {
            return positions.isEmpty();
        }

        Moment and(ArrayRun inner, Map<String, Integer> more) {
            if (positions.isEmpty()) {
                return new Moment(inner, more);
            }
            Map<String, Integer> all = new LinkedHashMap<>(positions);
            all.putAll(more);
            return new Moment(inner, all);
        }
    }
}
