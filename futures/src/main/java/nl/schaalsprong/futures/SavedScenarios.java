package nl.schaalsprong.futures;

import java.util.List;
import nl.schaalsprong.base.Outcome;

/**
 * The port to wherever named scenarios are kept. Safe for any number of threads. Nothing is
 * overwritten: every change is one more version. Who may do what is decided by who calls.
 */
public interface SavedScenarios {
    /** The latest version of each that was not withdrawn, the newest first. */
    Outcome<List<SavedScenario>> all();

    /** Every version of one, oldest first; empty where there is none. */
    Outcome<List<SavedScenario>> versions(String id);

    /**
     * Keeps a scenario under a name.
     *
     * @param text see {@link ScenarioText}
     * @param who account name of its maker
     * @return its first version; or findings {@code futures.name-empty}, {@code
     *     futures.name-too-long}, {@code futures.too-many-scenarios}, {@code store.…}
     */
    Outcome<SavedScenario> add(String name, String text, String who);

    /**
     * Changes one.
     *
     * @param basedOn the version that whoever asks has seen
     * @return its new version; or findings {@code futures.unknown-scenario}, {@code
     *     futures.changed-since}, and those of {@link #add}
     */
    Outcome<SavedScenario> change(String id, int basedOn, SavedScenario.Edit edit, String who);
}
