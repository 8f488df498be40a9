package nl.schaalsprong.web.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.View;

/**
 * Answers about the register as it was known, or held, on another day. They are made when somebody
 * asks, one at a time, and the last few are kept: what differs in words only shares the futures of
 * the present, and days on which the same was promised share theirs.
 */
final class Pasts {
    private static final int DAYS = 32;
    private static final int OTHERS = 4;

    private final Case shipped;
    private final Map<View, Kept> days = recent(DAYS);
    private final Map<String, Outcome<Answers>> others = recent(OTHERS);

    /**
     * What was found for a view.
     *
     * @param entries how many entries of the journal there were then
     */
    private record Kept(int entries, Outcome<Answers> answers) {}

    /** Looks back in the journal of a case that was shipped like this. */
    Pasts(Case shipped) {
        this.shipped = shipped;
    }

    /**
     * The answers as seen.
     *
     * @param present answers about the register as it is
     * @param scored the hash of what they score
     */
    Outcome<Answers> of(View view, History history, Answers present, String scored) {
        int entries = history.entries().size();
        synchronized (days) {
            Kept kept = days.get(view);
            if (kept != null && kept.entries() == entries) {
                return kept.answers();
            }
        }
        Outcome<Answers> made = make(history.register(view), present, scored);
        synchronized (days) {
            days.put(view, new Kept(entries, made));
        }
        return made;
    }

    private Outcome<Answers> make(Register register, Answers present, String scored) {
        String then = Scored.hash(register);
        Case subject = Scored.with(shipped, register, then);
        if (then.equals(scored)) {
            return Outcome.good(new Worded(subject, present));
        }
        return other(then, subject, present)
                .then(answers -> Outcome.good(new Worded(subject, answers)));
    }

    /** Preparing futures takes a second or so and holds up nobody who looks at the present. */
    private synchronized Outcome<Answers> other(String then, Case subject, Answers present) {
        Function<String, Outcome<Answers>> prepare = _ -> present.about(subject);
        return others.computeIfAbsent(then, prepare);
    }

    private static <K, T> Map<K, T> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
                return size() > most;
            }
        };
    }
}
