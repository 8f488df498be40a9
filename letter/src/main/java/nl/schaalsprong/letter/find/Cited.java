package nl.schaalsprong.letter.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A citation as a grammar gives it, before it becomes a finding.
 *
 * @param corrected what was read where the source has a typing error
 */
record Cited(
        int start,
        int end,
        String rule,
        List<String> ids,
        List<String> coDossiers,
        String relation,
        Map<String, String> key,
        Optional<String> corrected) {
    static final String CITES = "cites";

    static Cited of(int start, int end, String rule, String id, Map<String, String> key) {
        return new Cited(start, end, rule, List.of(id), List.of(), CITES, key, Optional.empty());
    }
}
