package nl.schaalsprong.futures;

import java.time.Instant;

/**
 * A scenario that somebody keeps under a name; one version of it. Older versions stay.
 *
 * @param id stays the same over all versions
 * @param version from 1
 * @param maker account name of the person whose it is
 * @param published whether everybody sees it; otherwise only its maker does
 * @param withdrawn whether it was taken away; it is listed no more
 * @param text the scenario, see {@link ScenarioText}
 * @param who account name of the person who made this version
 * @param at when that was written down
 */
public record SavedScenario(
        String id,
        int version,
        String name,
        String maker,
        boolean published,
        boolean withdrawn,
        String text,
        String who,
        Instant at) {
    /** The name of its content: what a link holds. */
    public String hash() {
        return ScenarioText.id(text);
    }

    /** Whether a person with this account name sees it; the public has an empty one. */
    public boolean isSeenBy(String account) {
        return !withdrawn && (published || isOf(account));
    }

    /** Whether it is this person's own. */
    public boolean isOf(String account) {
        return !account.isEmpty() && maker.equals(account);
    }

    /** The next version, by whoever changes it. */
    public SavedScenario changed(Edit edit, String by, Instant moment) {
        return switch (edit) {
            case Edit.Rename(String other) -> next(other, published, withdrawn, by, moment);
            case Edit.Publish(boolean open) -> next(name, open, withdrawn, by, moment);
            case Edit.Withdraw() -> next(name, false, true, by, moment);
        };
    }

    private SavedScenario next(
            String other, boolean open, boolean gone, String by, Instant moment) {
        return new SavedScenario(id, version + 1, other, maker, open, gone, text, by, moment);
    }

    /** What can be changed of it. Its content cannot: another content is another scenario. */
    public sealed interface Edit {
        /** Another name. */
        record Rename(String name) implements Edit {}

        /** Open to everybody, or not any longer. */
        record Publish(boolean open) implements Edit {}

        /** Taken away. */
        record Withdraw() implements Edit {}
    }
}
