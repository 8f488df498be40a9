package nl.schaalsprong.letter.propose;

import java.util.List;
import java.util.Map;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Provenance;

/**
 * What one finding would become.
 *
 * @param anchor the passage without its words
 * @param draft the fields
 * @param fields provenance of each field by its name: kind, amount, until, debtors, condition, …; a
 *     field that is not in it was not in the text either
 * @param further other papers the same citation names
 * @param likely records of the register it may be the same as, or may replace; likeliest first
 */
public record Proposal(
        Found found,
        Anchor anchor,
        Draft draft,
        Map<String, Provenance> fields,
        List<Draft> further,
        List<Likeness> likely) {
    public Proposal {
        further = List.copyOf(further);
        likely = List.copyOf(likely);
    }
}
