package nl.schaalsprong.letter.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;

/** That a promise ends because a later one takes its place, and that this is undone. */
final class Successions {
    private Successions() {}

    /** The old promise, superseded by the one with the id. */
    static Promise end(Promise old, String successor) {
        Lifecycle before = old.lifecycle();
        Lifecycle ended =
                new Lifecycle(
                        Lifecycle.State.SUPERSEDED,
                        before.answered(),
                        before.achieved(),
                        Optional.of(successor));
        return new Promise(
                old.id(),
                old.kind(),
                old.title(),
                old.debtors(),
                old.creditors(),
                old.consent(),
                old.provenance(),
                old.variants(),
                ended);
    }

    /** The standing promises that the one with the id took the place of. */
    static List<Entry> of(String successor, History history) {
        return history.all(Promise.class, View.DRAFTS).stream()
                .filter(p -> p.lifecycle().successor().filter(successor::equals).isPresent())
                .flatMap(p -> history.entry(Subject.of(p), View.DRAFTS).stream())
                .toList();
    }

    /** The same promises as they were before, where nobody changed them since. */
    static List<Change> restored(String successor, History history) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : of(successor, history)) {
            Subject subject = entry.change().subject();
            List<Entry> versions = history.of(subject, View.DRAFTS);
            if (versions.size() > 1 && versions.getLast().equals(entry)) {
                Entry before = versions.get(versions.size() - 2);
                if (before.change().content() instanceof Change.Content.Put(Item item)) {
                    Visibility visibility = before.change().visibility();
                    changes.add(Change.put(item, visibility, versions.size(), ""));
                }
            }
        }
        return changes;
    }
}
