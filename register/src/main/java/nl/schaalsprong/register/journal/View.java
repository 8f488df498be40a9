package nl.schaalsprong.register.journal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How one looks at the history.
 *
 * @param known only what had been written down by then
 * @param valid the day in the world that is asked about
 * @param drafts whether versions that are not public are seen
 */
public record View(Instant known, LocalDate valid, boolean drafts) {
    /** All that is public now. */
    public static final View PUBLIC = new View(Instant.MAX, LocalDate.MAX, false);

    /** All there is now, drafts too. */
    public static final View DRAFTS = new View(Instant.MAX, LocalDate.MAX, true);

    /** Whether an entry is seen. */
    public boolean sees(Entry entry) {
        return !entry.recorded().isAfter(known)
                && !entry.change().validFrom().isAfter(valid)
                && (drafts || entry.change().visibility() == Visibility.PUBLIC);
    }
}
