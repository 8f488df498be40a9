package nl.schaalsprong.language.unit;

import java.util.List;
import java.util.SortedMap;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;

/**
 * What a check of units gave.
 *
 * @param findings what does not fit, in the order of the file; warnings and notes only
 * @param units the unit of each variable by its full canonical name, written or inferred; {@code
 *     dmnl} is none
 * @param written how many variables have theirs written
 * @param undetermined full canonical names of variables whose unit is neither written nor follows
 */
public record UnitReport(
        List<Finding> findings,
        SortedMap<String, String> units,
        int written,
        List<String> undetermined) {
    public UnitReport {
        findings = List.copyOf(findings);
        undetermined = List.copyOf(undetermined);
    }

    /** How many units follow from others. */
    public int inferred() {
        return units.size() - written;
    }

    /** How many places do not fit. */
    public int misfits() {
        return (int)
                findings.stream().filter(f -> f.severity() == Finding.Severity.WARNING).count();
    }

    /**
     * The counts, as a note.
     *
     * @param file as the user named it
     */
    public Finding summary(String file) {
        return Finding.note(
                "language.units-counted",
                Place.whole(file),
                written,
                inferred(),
                undetermined.size(),
                misfits());
    }
}
