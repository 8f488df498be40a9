package nl.schaalsprong.register.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;

/** A history in memory, with a clock that the test sets. */
final class Lines implements Journal {
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    /** From now on it is this day. */
    Lines on(String day) {
        now = Instant.parse(day + "T12:00:00Z");
        return this;
    }

    @Override
    public Outcome<List<Entry>> append(List<Change> changes, String who) {
        Outcome<List<Entry>> outcome = Chain.next(history(), changes, who, now);
        if (outcome instanceof Outcome.Good<List<Entry>>(var lines, var _)) {
            entries.addAll(lines);
        }
        return outcome;
    }

    @Override
    public History history() {
        return new History(entries);
    }

    /** Writes a version of an actor, whatever was there. */
    Lines write(Actor actor, Visibility visibility, LocalDate validFrom) {
        Subject subject = Subject.of(actor);
        int seen = history().versions(subject);
        Change.Content content = new Change.Content.Put(actor);
        append(List.of(new Change(subject, content, visibility, validFrom, seen, "")), "ann")
                .orThrow();
        return this;
    }

    /** An actor with a name. */
    static Actor actor(String id, String name) {
        return new Actor(id, "board", new Text(name, name), "source");
    }

    /** A new public actor. */
    static Change change(String id, String name, int basedOn) {
        return Change.put(actor(id, name), Visibility.PUBLIC, basedOn, "");
    }
}
