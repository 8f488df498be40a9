package nl.schaalsprong.register.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.journal.Subject;

/** Records of which a source is not in the register, or whose own source is a weak one. */
final class Sourcing {
    /** Said aloud instead of a source; not a source that is missing. */
    private static final String ASSUMPTION = "assumption";

    private static final String WEAK = "C";

    private Sourcing() {}

    static List<Discrepancy> lacking(Register register) {
        List<Discrepancy> found = new ArrayList<>();
        for (Item item : register.items()) {
            List<String> cited = Citations.sources(item);
            cited.stream()
                    .filter(s -> !s.equals(ASSUMPTION) && register.source(s).isEmpty())
                    .forEach(s -> found.add(missing(item, s)));
            weak(register, item, cited).ifPresent(found::add);
        }
        return found;
    }

    private static Discrepancy missing(Item item, String source) {
        return Discrepancy.of(
                "register.source-missing",
                Subject.of(item),
                new Text(item.id(), item.id()),
                List.of(new Side(new Text(source, source), source)),
                language -> List.of(source));
    }

    /** A record whose own source is weak, or a promise that leans on a firmer one elsewhere. */
    private static Optional<Discrepancy> weak(Register register, Item item, List<String> cited) {
        List<Source> sources = cited.stream().flatMap(s -> register.source(s).stream()).toList();
        if (sources.isEmpty() || !sources.getFirst().id().equals(cited.getFirst())) {
            return Optional.empty();
        }
        String own = sources.getFirst().confidence();
        boolean firmer = sources.stream().anyMatch(s -> s.confidence().compareTo(own) < 0);
        if (own.equals(WEAK)) {
            return Optional.of(weak("register.source-weak", item, sources));
        }
        return item instanceof Promise && firmer
                ? Optional.of(weak("register.source-weaker", item, sources))
                : Optional.empty();
    }

    private static Discrepancy weak(String code, Item item, List<Source> sources) {
        return Discrepancy.of(
                code,
                Subject.of(item),
                new Text(item.id(), item.id()),
                sources.stream()
                        .map(s -> new Side(new Text(s.title(), s.title()), s.id()))
                        .toList(),
                language -> List.of(sources.getFirst().title()));
    }
}
