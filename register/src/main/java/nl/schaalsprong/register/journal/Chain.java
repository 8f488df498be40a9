package nl.schaalsprong.register.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;

/**
 * The rules of the history: how a line is tied to the one above it, which lines may follow, and
 * whether nothing was altered since. Pure functions; where the lines are kept is no matter of
 * theirs.
 */
public final class Chain {
    /** The canonical form that hashes are taken of; a reader for every one ever written stays. */
    public static final int FORMAT = 1;

    /** What stands above the first line. */
    public static final String START = "0".repeat(64);

    private static final Place JOURNAL = Place.whole("journal");

    private Chain() {}

    /** SHA-256 over the hash of the line above and everything in this one. */
    public static String hash(
            String previous,
            long sequence,
            int version,
            Change change,
            String who,
            Instant recorded) {
        return hash(previous, sequence, version, Canonical.text(change), who, recorded);
    }

    /**
     * The same, for who has the change as text only.
     *
     * @param change canonical text
     */
    public static String hash(
            String previous,
            long sequence,
            int version,
            String change,
            String who,
            Instant recorded) {
        return Hash.of(
                String.join(
                        "\n",
                        previous,
                        Integer.toString(FORMAT),
                        Long.toString(sequence),
                        Integer.toString(version),
                        recorded.toString(),
                        Canonical.text(who),
                        change));
    }

    /** The hash of the last line: whoever holds it can tell whether anything above it changed. */
    public static String head(History history) {
        return history.entries().isEmpty() ? START : history.entries().getLast().hash();
    }

    /**
     * The lines that would follow, or {@code register.changed-since} for each item that has other
     * versions than the change is based on. All or none.
     *
     * @param now when they are written down; a clock that runs behind the last line is not followed
     */
    public static Outcome<List<Entry>> next(
            History history, List<Change> changes, String who, Instant now) {
        List<Entry> entries = history.entries();
        Instant recorded = now;
        if (!entries.isEmpty() && entries.getLast().recorded().isAfter(now)) {
            recorded = entries.getLast().recorded();
        }
        Map<Subject, Integer> versions = new HashMap<>();
        String previous = head(history);
        List<Entry> next = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Change change : changes) {
            int seen = versions.computeIfAbsent(change.subject(), history::versions);
            if (change.basedOn() != seen) {
                findings.add(changedSince(change, seen));
            }
            int version = seen + 1;
            versions.put(change.subject(), version);
            long sequence = entries.size() + next.size() + 1L;
            String hash = hash(previous, sequence, version, change, who, recorded);
            next.add(new Entry(sequence, version, change, who, recorded, previous, hash));
            previous = hash;
        }
        return Outcome.of(List.copyOf(next), findings);
    }

    private static Finding changedSince(Change change, int seen) {
        Subject subject = change.subject();
        return Finding.error(
                "register.changed-since",
                Place.whole(subject.id()),
                subject.id(),
                seen,
                change.basedOn());
    }

    /** What is wrong with the first line that is not what was written, or where it was written. */
    public static Optional<Finding> verify(History history) {
        for (Entry entry : history.entries()) {
            if (!entry.hash().equals(hash(entry))) {
                return Optional.of(broken(entry.sequence()));
            }
        }
        return unlinked(history);
    }

    /** What is wrong with the first line that does not follow from those above it. */
    public static Optional<Finding> unlinked(History history) {
        String previous = START;
        Instant recorded = Instant.MIN;
        long sequence = 0;
        Map<Subject, Integer> versions = new HashMap<>();
        for (Entry entry : history.entries()) {
            sequence++;
            if (entry.sequence() != sequence) {
                return Optional.of(Finding.error("register.line-missing", JOURNAL, sequence));
            }
            if (!entry.previous().equals(previous)) {
                return Optional.of(broken(sequence));
            }
            int version = versions.merge(entry.change().subject(), 1, Integer::sum);
            if (entry.version() != version || entry.recorded().isBefore(recorded)) {
                return Optional.of(Finding.error("register.line-out-of-order", JOURNAL, sequence));
            }
            previous = entry.hash();
            recorded = entry.recorded();
        }
        return Optional.empty();
    }

    private static String hash(Entry entry) {
        return hash(
                entry.previous(),
                entry.sequence(),
                entry.version(),
                entry.change(),
                entry.who(),
                entry.recorded());
    }

    /** That a line is not what was written down. */
    public static Finding broken(long sequence) {
        return Finding.error("register.chain-broken", JOURNAL, sequence);
    }
}
