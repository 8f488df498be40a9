package nl.schaalsprong.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;

/**
 * The port to wherever accounts are kept. Versions are added and never changed or removed, so it
 * stays known who made, changed or closed an account. Safe for any number of threads.
 */
public interface Accounts {
    /**
     * Writes the next version of an account down.
     *
     * @param basedOn the number of versions its maker had seen; 0 for a new account
     * @param by account name of whoever does it
     * @return what was kept; or findings: {@code people.changed-since} when there are other
     *     versions than it is based on, {@code store.…} when it cannot be written
     */
    Outcome<Version> append(Account account, int basedOn, String by);

    /** Every version of every account, oldest first. Asked at every request: answer from memory. */
    List<Version> history();

    /** The accounts as they are now, in the order in which they were made. */
    default Collection<Version> standing() {
        Map<String, Version> standing = new LinkedHashMap<>();
        history().forEach(version -> standing.put(version.account().name(), version));
        return standing.values();
    }

    /** One account as it is now. */
    default Optional<Version> standing(String name) {
        return standing().stream().filter(v -> v.account().name().equals(name)).findFirst();
    }
}
