package nl.schaalsprong.language.unit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product of names with exponents; none has the exponent 0.
 *
 * @param exponents by name, not to be changed
 */
record Powers(SortedMap<String, Ratio> exponents) {
    static final Powers NONE = new Powers(Collections.emptySortedMap());

    static Powers of(String name) {
        return of(new TreeMap<>(Map.of(name, Ratio.ONE)));
    }

    private static Powers of(SortedMap<String, Ratio> exponents) {
        exponents.values().removeIf(Ratio.ZERO::equals);
        return new Powers(Collections.unmodifiableSortedMap(exponents));
    }

    Powers times(Powers other) {
        SortedMap<String, Ratio> both = new TreeMap<>(exponents);
        other.exponents.forEach((name, power) -> both.merge(name, power, Ratio::plus));
        return of(both);
    }

    Powers to(Ratio power) {
        SortedMap<String, Ratio> raised = new TreeMap<>(exponents);
        raised.replaceAll((_, own) -> own.times(power));
        return of(raised);
    }

    Powers over(Powers other) {
        return times(other.to(Ratio.ONE.negated()));
    }

    Powers without(String name) {
        SortedMap<String, Ratio> rest = new TreeMap<>(exponents);
        rest.remove(name);
        return of(rest);
    }

    boolean isEmpty() {
        return exponents.isEmpty();
    }

    /** Whether an exponent could not be kept. */
    boolean isLost() {
        return exponents.containsValue(Ratio.NONE);
    }
}
