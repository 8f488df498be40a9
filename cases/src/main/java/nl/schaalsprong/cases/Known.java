package nl.schaalsprong.cases;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names a case defines and may refer to, per sort. A sort whose own file could not be read is
 * not checked: one missing file should not give a hundred findings.
 */
final class Known {
    /** What a name can be the name of. */
    enum Sort {
        SOURCE,
        PLACE,
        PLACE_SET,
        INDICATOR,
        ACTOR,
        INSTRUMENT,
        LIMIT,
        PROBE,
        VARIABLE,
        VARIANT,
        PROMISE,
        PARAMETER,
        MEASURE,
        CHECK,
        CONFLICT,
        EVIDENCE,
        TRANCHE,
        LIFECYCLE,
        CONSTANT,
        TILE,
        TASK,
        EVENT,
        PRECEDENT,
        TABLE,
        SLICE,
        LOOP;

        /** The finding for a name that nobody knows. */
        private String unknown() {
            return "unknown-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Sort, Set<String>> names = new EnumMap<>(Sort.class);
    private final Findings findings;

    Known(Findings findings) {
        this.findings = findings;
    }

    /** Makes a sort checkable, even when it has no names. */
    Set<String> open(Sort sort) {
        return names.computeIfAbsent(sort, s -> new LinkedHashSet<>());
    }

    /** Adds the name of a new thing; a finding when another thing of that sort has it already. */
    void define(Sort sort, Cell name) {
        if (!open(sort).add(name.text())) {
            findings.error("duplicate-id", name.place(), name.text());
        }
    }

    /** Takes a constant of the model; a finding when two sliders or parameters set it. */
    void set(Cell constant) {
        if (!open(Sort.CONSTANT).add(constant.text())) {
            findings.error("set-twice", constant.place(), constant.text());
        }
    }

    /** Adds a name that has no place of its own in the folder. */
    void add(Sort sort, String name) {
        open(sort).add(name);
    }

    /** Whether the name is known. */
    boolean has(Sort sort, Cell name) {
        return names.getOrDefault(sort, Set.of()).contains(name.text());
    }

    /** A finding, with the nearest name, where the name is not known. */
    void check(Sort sort, Cell name) {
        Set<String> all = names.get(sort);
        if (all != null && !all.contains(name.text())) {
            findings.error(
                    sort.unknown(), name.place(), name.text(), findings.meant(name.text(), all));
        }
    }
}
