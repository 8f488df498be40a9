package nl.schaalsprong.register.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schaalsprong.register.Item;
import nl.schaalsprong.register.Register;

/**
 * Every entry in order. Immutable; looking at it never changes it.
 *
 * @param entries by sequence, from 1
 */
public record History(List<Entry> entries) {
    public History {
        entries = List.copyOf(entries);
    }

    /** The versions of one item, oldest first, drafts only where the view sees them. */
    public List<Entry> of(Subject subject, View view) {
        return entries.stream()
                .filter(e -> e.change().subject().equals(subject) && view.sees(e))
                .toList();
    }

    /** The number of versions an item has; what the next change is based on. */
    public int versions(Subject subject) {
        return (int) entries.stream().filter(e -> e.change().subject().equals(subject)).count();
    }

    /**
     * The version of an item one sees: of those that hold, the one that began last, and of those
     * the one written last; empty when there is none, or it was withdrawn.
     */
    public Optional<Entry> entry(Subject subject, View view) {
        return Optional.ofNullable(standing(view).get(subject));
    }

    /** The item as one sees it. */
    public Optional<Item> item(Subject subject, View view) {
        return entry(subject, view).flatMap(History::content);
    }

    /** Items of one kind as one sees them, in the order in which they first came in. */
    public <T extends Item> List<T> all(Class<T> kind, View view) {
        return of(standing(view).values(), kind);
    }

    /** The version of each item one sees, in the order in which the items first came in. */
    public List<Entry> seen(View view) {
        return List.copyOf(standing(view).values());
    }

    /** The register as one sees it. */
    public Register register(View view) {
        Collection<Entry> standing = standing(view).values();
        return new Register(
                of(standing, nl.schaalsprong.register.Promise.class),
                of(standing, nl.schaalsprong.register.Indicator.class),
                of(standing, nl.schaalsprong.register.Actor.class),
                of(standing, nl.schaalsprong.register.Relation.class),
                of(standing, nl.schaalsprong.register.Instrument.class),
                of(standing, nl.schaalsprong.register.Source.class),
                of(standing, nl.schaalsprong.register.Conflict.class),
                of(standing, nl.schaalsprong.register.Evidence.class));
    }

    private static <T extends Item> List<T> of(Collection<Entry> standing, Class<T> kind) {
        Function<Entry, Optional<Item>> content = History::content;
        return standing.stream()
                .flatMap(e -> content.apply(e).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private Map<Subject, Entry> standing(View view) {
        Map<Subject, Entry> standing = new LinkedHashMap<>();
        entries.stream()
                .filter(view::sees)
                .forEach(e -> standing.merge(e.change().subject(), e, History::later));
        standing.values().removeIf(e -> content(e).isEmpty());
        return standing;
    }

    private static Entry later(Entry before, Entry after) {
        return after.change().validFrom().isBefore(before.change().validFrom()) ? before : after;
    }

    private static Optional<Item> content(Entry entry) {
        return switch (entry.change().content()) {
            case Change.Content.Put(Item item) -> Optional.of(item);
            case Change.Content.Withdrawn() -> Optional.empty();
        };
    }
}
