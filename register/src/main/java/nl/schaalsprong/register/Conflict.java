package nl.schaalsprong.register;

import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * Sources that disagree, side by side. Nothing is averaged.
 *
 * @param about id of the promise, indicator or instrument they disagree on
 * @param sides two or more
 * @param matters why it matters
 */
public record Conflict(String id, String about, Text subject, List<Side> sides, Text matters)
        implements Item {
    /** What one source says; {@code source} is the identifier of a {@link Source}. */
    public record Side(Text value, String source) {}

    public Conflict {
        sides = List.copyOf(sides);
    }
}
