package nl.schaalsprong.language.vensim;

import java.util.List;
import java.util.Set;

/**
 * Where an expression stands.
 *
 * @param title of the variable, for findings
 * @param tables names of the lookups written inside the equation
 * @param run what the function over elements around it runs over
 */
record Where(Place place, String title, List<String> tables, Run run) {
    /**
     * What a function over elements runs over.
     *
     * @param wildcards whether an asterisk says it; else a second name of each range does
     * @param names of the marked ranges
     */
    record Run(boolean wildcards, Set<String> names) {
        static final Run NONE = new Run(false, Set.of());
    }

    Where in(Run inner) {
        return new Where(place, title, tables, inner);
    }
}
