package nl.schaalsprong.people;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/** Accounts that are forgotten when the test ends. */
final class MemoryAccounts implements Accounts {
    private final List<Version> history = new ArrayList<>();

    @Override
    public synchronized Outcome<Version> append(Account account, int basedOn, String by) {
        String name = account.name();
        int versions = standing(name).map(Version::number).orElse(0);
        if (versions != basedOn) {
            return new Outcome.Refused<>(
                    List.of(Finding.error("people.changed-since", Place.whole(name), name)));
        }
        Version version = new Version(basedOn + 1, account, by, Clock.now());
        history.add(version);
        return Outcome.good(version);
    }

    @Override
    public synchronized List<Version> history() {
        return List.copyOf(history);
    }
}
