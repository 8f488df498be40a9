package nl.schaalsprong.web.register;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.page.State;
import org.springframework.stereotype.Component;

/** The register as each person sees it, put in order once per change. */
@Component
final class Shelves {
    private static final int MOST = 8;

    private final Journal journal;
    private final Map<View, Shelf> shelves =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<View, Shelf> eldest) {
                    return size() > MOST;
                }
            };

    Shelves(Journal journal) {
        this.journal = journal;
    }

    /** How somebody looks at the history: drafts are for editors. */
    static View view(Person person, State state) {
        return state.past().view(person.may(Role.EDITOR));
    }

    Journal journal() {
        return journal;
    }

    History history() {
        return journal.history();
    }

    /** The records as somebody sees them. */
    synchronized Shelf of(Person person, State state) {
        History history = journal.history();
        View view = view(person, state);
        Shelf known = shelves.get(view);
        if (known == null || known.size() != history.entries().size()) {
            known = Shelf.of(history, view);
            shelves.put(view, known);
        }
        return known;
    }
}
