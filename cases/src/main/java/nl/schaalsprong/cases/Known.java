package nl.schaalsprong.cases;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names a case may refer to, per sort. A sort whose own file could not be read is not checked:
 * one missing file should not give a hundred findings.
 */
final class Known {
    /** What a name can be the name of; {@code code} is the finding for a name nobody knows. */
    enum Sort {
        SOURCE("unknown-source"),
        PLACE("unknown-place"),
        PLACE_SET("unknown-place-set"),
        INDICATOR("unknown-indicator"),
        ACTOR("unknown-actor"),
        INSTRUMENT("unknown-instrument"),
        LIMIT("unknown-limit"),
        PROBE("unknown-probe"),
        VARIABLE("unknown-variable"),
        VARIANT("unknown-variant");

        private final String code;

        Sort(String code) {
            this.code = code;
        }
    }

    private final Map<Sort, Set<String>> names = new EnumMap<>(Sort.class);
    private final Findings findings;

    Known(Findings findings) {
        this.findings = findings;
    }

    /** Makes a sort checkable, even when it has no names. */
    void open(Sort sort) {
        names.computeIfAbsent(sort, s -> new LinkedHashSet<>());
    }

    /** Adds the name of a new thing; a finding when another thing of that sort has it already. */
    void define(Sort sort, Cell name) {
        open(sort);
        if (!names.getOrDefault(sort, Set.of()).add(name.text())) {
            findings.error("duplicate-id", name.place(), name.text());
        }
    }

    /** Adds a name that has no place of its own in the folder. */
    void add(Sort sort, String name) {
        open(sort);
        names.getOrDefault(sort, Set.of()).add(name);
    }

    /** Whether the name is known. */
    boolean has(Sort sort, Cell name) {
        return names.getOrDefault(sort, Set.of()).contains(name.text());
    }

    /** Whether the name is known; a finding with the nearest name where it is not. */
    boolean check(Sort sort, Cell name) {
        Set<String> all = names.get(sort);
        if (all == null || all.contains(name.text())) {
            return true;
        }
        String nearest = findings.full() ? "-" : Nearest.of(name.text(), all);
        findings.error(sort.code, name.place(), name.text(), nearest);
        return false;
    }
}
