package nl.schaalsprong.futures;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/** What every keeper of scenarios checks before it writes. */
public final class SavedNames {
    private static final Place NAME = Place.whole("name");

    private SavedNames() {}

    /** The name without blanks around it, or why it is none. */
    public static Outcome<String> read(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        if (plain.isEmpty()) {
            return refused("name-empty");
        }
        return plain.length() > Limits.LONGEST_NAME
                ? refused("name-too-long", plain.length(), Limits.LONGEST_NAME)
                : Outcome.good(plain);
    }

    /** The version to change, or why it cannot be. */
    public static Outcome<SavedScenario> latest(
            Optional<SavedScenario> found, String id, int basedOn) {
        if (found.isEmpty() || found.get().withdrawn()) {
            return refused("unknown-scenario", id);
        }
        return found.get().version() == basedOn
                ? Outcome.good(found.get())
                : refused("changed-since", found.get().name(), found.get().who());
    }

    /** Whether somebody who keeps so many may keep one more. */
    public static Outcome<Integer> room(int kept) {
        return kept < Limits.MOST_SCENARIOS
                ? Outcome.good(kept)
                : refused("too-many-scenarios", Limits.MOST_SCENARIOS);
    }

    private static <T> Outcome<T> refused(String code, Object... values) {
        return new Outcome.Refused<>(List.of(Finding.error("futures." + code, NAME, values)));
    }
}
