package nl.schaalsprong.statistics.refresh;

import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.statistics.Change;
import nl.schaalsprong.statistics.Slice;

/** What a refresh did, slice by slice in the order of the series map. */
public record Report(List<Renewal> renewals) {
    /** How it went with one slice. */
    public enum Result {
        /** A vintage was added. */
        ADDED,
        /** The newest vintage is here already. */
        UNCHANGED,
        /** Nothing was added, see the findings; what was here holds. */
        FAILED
    }

    /**
     * What was done for one slice.
     *
     * @param version the vintage that is the newest here now; empty when there is none
     * @param modified when its observations last changed; empty when there is none
     * @param rows rows of that vintage
     * @param changes how an added vintage differs from the one before
     */
    public record Renewal(
            Slice slice,
            Result result,
            String version,
            String modified,
            int rows,
            List<Change> changes,
            List<Finding> findings) {
        public Renewal {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }

        /** How many changes of that kind. */
        public long count(Change.Kind kind) {
            return changes.stream().filter(c -> c.kind() == kind).count();
        }
    }

    public Report {
        renewals = List.copyOf(renewals);
    }

    /** Whether something was not renewed that should have been. */
    public boolean failed() {
        return renewals.stream().anyMatch(r -> r.result() == Result.FAILED);
    }

    /** Everything that was found, in order. */
    public List<Finding> findings() {
        return renewals.stream().flatMap(r -> r.findings().stream()).toList();
    }
}
