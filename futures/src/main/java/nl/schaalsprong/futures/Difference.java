package nl.schaalsprong.futures;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changes for one reading from one scenario to another.
 *
 * @param variant id of the reading
 * @param change of the whole reading
 * @param places the same per place that has a task of its own; empty where nobody divided the
 *     amount
 */
public record Difference(String variant, Change change, Map<String, Change> places) {
    public Difference {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }
}
