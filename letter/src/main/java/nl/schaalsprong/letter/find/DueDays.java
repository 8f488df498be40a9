package nl.schaalsprong.letter.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each moment to the number it belongs to: the one just before it, or else the one that
 * follows. "62.000 woningen, waarvan 50.000 voor 2030" dates the 50.000 only.
 */
final class DueDays {
    private static final int BEFORE = 9;
    private static final int AFTER = 14;
    private static final int DATED = 3;

    private DueDays() {}

    /** Moments by index of the measure they belong to. */
    static Map<Integer, Moment> belonging(
            Sentence s, List<Measured> measures, List<Moment> moments) {
        Map<Integer, Moment> result = new HashMap<>();
        for (Moment moment : moments) {
            int from = s.indexAt(moment.start());
            int to = s.indexAt(moment.end());
            int owner = owner(s, measures, from, to, moment.deadline());
            if (owner >= 0) {
                result.putIfAbsent(owner, moment);
            }
        }
        return result;
    }

    private static int owner(
            Sentence s, List<Measured> measures, int from, int to, boolean deadline) {
        int before = -1;
        int after = -1;
        for (int n = 0; n < measures.size(); n++) {
            Measured m = measures.get(n);
            if (m.to() <= from) {
                before = n;
            } else if (after < 0 && m.from() >= to) {
                after = n;
            }
        }
        int reach = deadline ? BEFORE : DATED;
        boolean near =
                before >= 0
                        && from - measures.get(before).to() <= reach
                        && !broken(s, measures.get(before).to(), from);
        if (near) {
            return before;
        }
        boolean follows =
                after >= 0 && measures.get(after).from() - to <= (deadline ? AFTER : DATED);
        return follows && (before < 0 || measures.get(after).from() - to <= DATED + 2) ? after : -1;
    }

    /** A semicolon or colon parts them. */
    private static boolean broken(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream().anyMatch(t -> t.is(";") || t.is(":"));
    }
}
