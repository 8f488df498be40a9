package nl.schaalsprong.letter.propose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;

/** A history that grows in memory and refuses what a journal would refuse; without hashes. */
public record Ledger(History history) {
    /** Nothing written yet. */
    public static Ledger empty() {
        return new Ledger(new History(List.of()));
    }

    /** With these changes after all others. */
    public Ledger with(List<Change> changes) {
        Ledger ledger = this;
        for (Change change : changes) {
            ledger = ledger.with(change);
        }
        return ledger;
    }

    private Ledger with(Change change) {
        int versions = history.versions(change.subject());
        if (versions != change.basedOn()) {
            throw new AssertionError("changed since: " + change.subject());
        }
        List<Entry> entries = new ArrayList<>(history.entries());
        entries.add(
                new Entry(
                        entries.size() + 1L,
                        versions + 1,
                        change,
                        "editor",
                        Instant.ofEpochSecond(entries.size()),
                        "",
                        ""));
        return new Ledger(new History(entries));
    }
}
