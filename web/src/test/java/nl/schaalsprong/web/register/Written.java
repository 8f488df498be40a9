package nl.schaalsprong.web.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.Chain;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.page.Frame;
import nl.schaalsprong.web.page.State;

/** Histories that a test writes down. */
final class Written {
    static final Instant MOMENT = Instant.parse("2026-03-01T12:00:00Z");

    private Written() {}

    static Actor actor(String id, String name) {
        return new Actor(id, "firm", new Text(name, name), "letter");
    }

    /** As many actors as asked. */
    static History actors(int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(Change.put(actor("a" + i, "Firma " + i), Visibility.PUBLIC, 0, ""));
        }
        return history(changes);
    }

    /** One actor, with as many versions as asked. */
    static History versions(int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(Change.put(actor("a", "Naam " + i), Visibility.PUBLIC, i, ""));
        }
        return history(changes);
    }

    static History history(List<Change> changes) {
        History history = new History(List.of());
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            entries.addAll(Chain.next(history, List.of(change), "case:test", MOMENT).orThrow());
            history = new History(entries);
        }
        return history;
    }

    /** A whole register, all of it public. */
    static Shelf shelf(Register register) {
        List<Change> changes =
                register.items().stream()
                        .map(i -> Change.put(i, Visibility.PUBLIC, 0, ""))
                        .toList();
        List<Entry> entries =
                Chain.next(new History(List.of()), changes, "case:test", MOMENT).orThrow();
        return Shelf.of(new History(entries), View.PUBLIC);
    }

    static Frame frame() {
        return Frame.of(
                Example.subject(), Language.DUTCH, State.START, "register", "Register", "/en");
    }
}
