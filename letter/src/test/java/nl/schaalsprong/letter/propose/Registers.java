package nl.schaalsprong.letter.propose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Anchor;
import nl.schaalsprong.register.Hedge;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Source;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.register.journal.Visibility;

/** Small registers for tests, made the way real ones are: from a history. */
public final class Registers {
    public static final Register EMPTY = of();

    private Registers() {}

    /** A register of these records. */
    public static Register of(Item... items) {
        return Ledger.empty()
                .with(
                        List.of(items).stream()
                                .map(i -> Change.put(i, Visibility.PUBLIC, 0, ""))
                                .toList())
                .history()
                .register(View.DRAFTS);
    }

    /** The provenance of a field that must be there. */
    public static Provenance field(Map<String, Provenance> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** A source with a day and an identifier. */
    public static Source source(String id, String identifier, String date) {
        return new Source(id, "Een bron", identifier, "", date, "A");
    }

    /** A party. */
    public static Actor actor(String id, String name) {
        return new Actor(id, "ministry", new Text(name, name), "");
    }

    /** A target of so many homes by a day, from a source. */
    public static Promise homes(
            String id,
            String title,
            double amount,
            LocalDate until,
            String source,
            Optional<Anchor> anchor) {
        Variant variant =
                new Variant(
                        id + "-reading",
                        new Text(title, title),
                        new Aim.Level(
                                amount,
                                Hedge.EQ,
                                "dwelling",
                                "homes",
                                Optional.empty(),
                                Aim.Counts.LEVEL,
                                List.of()),
                        List.of(),
                        new Text("", ""),
                        new Text("", ""),
                        LocalDate.of(2022, 1, 1),
                        until,
                        new Text("", ""),
                        Map.of(),
                        new Text("", ""),
                        List.of());
        return new Promise(
                id,
                Kind.TARGET,
                new Text(title, title),
                List.of(),
                List.of(),
                List.of(),
                new Provenance(source, Provenance.Basis.STATED, anchor, new Text("", "")),
                List.of(variant));
    }
}
