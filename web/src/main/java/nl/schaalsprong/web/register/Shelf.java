package nl.schaalsprong.web.register;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.rule.Citations;

/**
 * Every record as one person sees it, ready to be searched. Immutable.
 *
 * @param size number of entries of the history it was made from
 */
record Shelf(int size, View view, Register register, List<Hit> hits) {
    Shelf {
        hits = List.copyOf(hits);
    }

    /** Puts the records of a history in order. */
    static Shelf of(History history, View view) {
        return new Shelf(
                history.entries().size(),
                view,
                history.register(view),
                history.seen(view).stream().flatMap(e -> Hit.of(e).stream()).toList());
    }

    /** The record with that name. */
    Optional<Hit> hit(Subject subject) {
        return hits.stream().filter(h -> h.subject().equals(subject)).findFirst();
    }

    /** Records that refer to this one. */
    List<Hit> referring(Subject subject) {
        return hits.stream().filter(h -> Citations.of(h.item()).contains(subject)).toList();
    }

    /** What a record is called; its id when it is not there. */
    Text title(Subject subject) {
        return hit(subject).map(Hit::title).orElse(new Text(subject.id(), subject.id()));
    }
}
