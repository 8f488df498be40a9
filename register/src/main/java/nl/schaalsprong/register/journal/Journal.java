package nl.schaalsprong.register.journal;

import java.util.List;
import nl.schaalsprong.base.Outcome;

/**
 * The port to wherever the history is kept. Safe for any number of threads; appending is one at a
 * time. What {@link #append} returned is kept, whatever happens to the power.
 */
public interface Journal {
    /**
     * Writes changes down, all or none.
     *
     * @param who account name of the person who asks
     * @return the entries; or findings: {@code register.changed-since} when an item has other
     *     versions than the change is based on, {@code store.…} when it cannot be written
     */
    Outcome<List<Entry>> append(List<Change> changes, String who);

    /** Everything written down so far. */
    History history();
}
