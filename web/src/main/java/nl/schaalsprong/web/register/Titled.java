package nl.schaalsprong.web.register;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Conflict;
import nl.schaalsprong.register.Evidence;
import nl.schaalsprong.register.Indicator;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Relation;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.rule.Citations;

/** What a record is called, and by what it can be picked. */
final class Titled {
    private Titled() {}

    /** What a reader calls it. */
    static Text title(Item item) {
        return switch (item) {
            case Promise p -> p.title();
            case Indicator i -> i.title();
            case Actor a -> a.name();
            case Relation r -> same(r.id());
            case Instrument i -> i.title();
            case Source s -> same(s.title());
            case Conflict c -> c.subject();
            case Evidence e -> e.says();
            case Judgement j -> same(j.document() + ": " + j.rule());
        };
    }

    /** Where a promise stands. */
    static Optional<String> state(Item item) {
        return item instanceof Promise p
                ? Optional.of(p.lifecycle().state().name())
                : Optional.empty();
    }

    /** The kind within its type, as a key of words; empty where there is none. */
    static String kind(Item item) {
        return switch (item) {
            case Promise p -> p.kind().name();
            case Evidence e -> e.sort().name();
            case Source s -> s.sort().name();
            case Actor _, Indicator _, Relation _, Instrument _, Conflict _, Judgement _ -> "";
        };
    }

    /** The actors in it. */
    static List<String> actors(Item item) {
        return Citations.of(item).stream()
                .filter(s -> s.type() == Type.ACTOR)
                .map(Subject::id)
                .distinct()
                .toList();
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
