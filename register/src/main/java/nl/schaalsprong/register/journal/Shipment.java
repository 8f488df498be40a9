package nl.schaalsprong.register.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Register;

/**
 * What a shipped case adds to a history: its items when they are new or when the case says
 * something else than it did. What a person wrote stands; where the case went another way since,
 * that is said and not settled.
 *
 * @param who name under which the case writes, {@code case:ID}
 * @param changes to append; none when the history has it all
 * @param kept a warning for each item of which a person's version stands
 */
public record Shipment(String who, List<Change> changes, List<Finding> kept) {
    private static final String REASON = "";

    public Shipment {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /** Compares the register of a case with what the history has. */
    public static Shipment of(History history, String caseId, Register register) {
        String who = "case:" + caseId;
        Map<Subject, List<Entry>> known = new LinkedHashMap<>();
        for (Entry entry : history.entries()) {
            known.computeIfAbsent(entry.change().subject(), _ -> new ArrayList<>()).add(entry);
        }
        Map<Subject, Item> shipped = new LinkedHashMap<>();
        register.items().forEach(item -> shipped.put(Subject.of(item), item));
        List<Change> changes = new ArrayList<>();
        List<Finding> kept = new ArrayList<>();
        shipped.forEach(
                (subject, item) ->
                        compare(
                                new Wanted(subject, new Change.Content.Put(item), who),
                                known.getOrDefault(subject, List.of()),
                                changes,
                                kept));
        known.forEach(
                (subject, versions) -> {
                    if (!shipped.containsKey(subject) && lastOf(versions, who).isPresent()) {
                        Change.Content gone = new Change.Content.Withdrawn();
                        compare(new Wanted(subject, gone, who), versions, changes, kept);
                    }
                });
        return new Shipment(who, changes, kept);
    }

    /** What the case says of one item. */
    private record Wanted(Subject subject, Change.Content content, String who) {}

    private static void compare(
            Wanted wanted, List<Entry> versions, List<Change> changes, List<Finding> kept) {
        Optional<Change.Content> before = lastOf(versions, wanted.who());
        boolean same = before.equals(Optional.of(wanted.content()));
        boolean standing = !versions.isEmpty() && says(versions.getLast(), wanted.content());
        if (same || standing) {
            return;
        }
        if (versions.isEmpty() || versions.getLast().who().equals(wanted.who())) {
            changes.add(
                    new Change(
                            wanted.subject(),
                            wanted.content(),
                            Visibility.PUBLIC,
                            Change.ALWAYS,
                            versions.size(),
                            REASON));
        } else {
            String id = wanted.subject().id();
            String person = versions.getLast().who();
            kept.add(Finding.warning("register.kept", Place.whole(id), id, person));
        }
    }

    private static Optional<Change.Content> lastOf(List<Entry> versions, String who) {
        return versions.reversed().stream()
                .filter(e -> e.who().equals(who))
                .findFirst()
                .map(e -> e.change().content());
    }

    private static boolean says(Entry entry, Change.Content content) {
        return entry.change().content().equals(content);
    }

    /** Brings the register of a case into a journal, and says where a person's version stands. */
    public static Outcome<Shipment> bring(Journal journal, String caseId, Register register) {
        Shipment shipment = of(journal.history(), caseId, register);
        Outcome<Shipment> done = Outcome.of(shipment, shipment.kept());
        return shipment.changes().isEmpty()
                ? done
                : journal.append(shipment.changes(), shipment.who()).then(_ -> done);
    }
}
