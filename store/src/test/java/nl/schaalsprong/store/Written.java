package nl.schaalsprong.store;

import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.Visibility;

/** Something to write. */
final class Written {
    private Written() {}

    /** A new public actor. */
    static Change actor(int number) {
        return actor(number, 0, "");
    }

    /** A version of an actor. */
    static Change actor(int number, int basedOn, String reason) {
        return Change.put(Writer.actor(number), Visibility.PUBLIC, basedOn, reason);
    }

    /** Writes actors with these numbers, together. */
    static Outcome<List<Entry>> write(Journal journal, int first, int last) {
        List<Change> changes = IntStream.rangeClosed(first, last).mapToObj(Written::actor).toList();
        return journal.append(changes, "ann");
    }
}
