package nl.schaalsprong.register;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.base.Text;

/**
 * A body, office, institution, firm or technology: a node of the ecosystem.
 *
 * @param type ministry, province, municipality, board, knowledge-institution, development-company,
 *     firm, technology, region, …
 * @param source identifier of a {@link Source}
 * @param validity the days on which it exists
 * @param former the names it had before, oldest first
 */
public record Actor(
        String id, String type, Text name, String source, Validity validity, List<Former> former)
        implements Item {
    /** A name it had up to and including a day, and the source that says so. */
    public record Former(Text name, LocalDate until, String source) {}

    public Actor {
        former = List.copyOf(former);
    }

    /** An actor of which nothing is said about time. */
    public Actor(String id, String type, Text name, String source) {
        this(id, type, name, source, Validity.UNSAID, List.of());
    }

    /** The name it had on a day. */
    public Text name(LocalDate day) {
        return former.stream()
                .filter(f -> !day.isAfter(f.until()))
                .findFirst()
                .map(Former::name)
                .orElse(name);
    }
}
