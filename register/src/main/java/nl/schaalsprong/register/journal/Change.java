package nl.schaalsprong.register.journal;

import java.time.LocalDate;
import nl.schaalsprong.register.Item;

/**
 * A new version of one item, as a person asks for it.
 *
 * @param subject which item
 * @param content the whole item from now on, or that it is withdrawn
 * @param validFrom the day in the world from which this version holds; {@link #ALWAYS} when it says
 *     nothing about time
 * @param basedOn the number of versions its maker had seen; 0 for a new item. When the item has
 *     changed since, the change is refused
 * @param reason why; may be empty
 */
public record Change(
        Subject subject,
        Content content,
        Visibility visibility,
        LocalDate validFrom,
        int basedOn,
        String reason) {
    /** From the beginning of time, as far as the register knows. */
    public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    public Change {
        if (content instanceof Content.Put(Item item) && !Subject.of(item).equals(subject)) {
            throw new IllegalArgumentException("(%s) is not about itself.".formatted(subject.id()));
        }
        if (basedOn < 0) {
            throw new IllegalArgumentException("(%s) has no versions.".formatted(basedOn));
        }
    }

    /** What a version says. */
    public sealed interface Content {
        /** The item reads like this. */
        record Put(Item item) implements Content {}

        /** The item no longer holds; its history stays. */
        record Withdrawn() implements Content {}
    }

    /** A version that holds whenever one looks. */
    public static Change put(Item item, Visibility visibility, int basedOn, String reason) {
        return new Change(
                Subject.of(item), new Content.Put(item), visibility, ALWAYS, basedOn, reason);
    }
}
