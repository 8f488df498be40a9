package nl.schaalsprong.web.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Subject;
import nl.schaalsprong.register.journal.Type;
import nl.schaalsprong.register.rule.Overdue;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.Words;

/** Who owes what, and by when. */
public record Owed(Shelf shelf, State state, Links links, Words words) {
    /** Readings shown of what is still to come. */
    private static final int COMING = 8;

    /** One reading that somebody owes. */
    public record Row(
            String title,
            String link,
            String reading,
            String until,
            String who,
            String state,
            boolean answered) {}

    /** What should have been there, longest overdue first. */
    List<Row> overdue() {
        return Overdue.of(shelf.register(), state.past().judged()).stream()
                .map(o -> row(o.promise(), o.variant()))
                .toList();
    }

    /** What is due next. */
    List<Row> coming() {
        LocalDate day = state.past().judged();
        return shelf.register().promises().stream()
                .filter(p -> p.kind() != Kind.NEED && p.lifecycle().state().open())
                .flatMap(p -> p.variants().stream().map(v -> new Overdue(p, v)))
                .filter(o -> !o.variant().until().isBefore(day))
                .sorted(Comparator.comparing(o -> o.variant().until()))
                .limit(COMING)
                .map(o -> row(o.promise(), o.variant()))
                .toList();
    }

    private Row row(Promise promise, Variant variant) {
        return new Row(
                words.of(promise.title()),
                links.register(Subject.of(promise)),
                words.of(variant.title()),
                new Numbers(words).longDate(variant.until()),
                promise.debtors().stream()
                        .map(id -> words.of(shelf.title(new Subject(Type.ACTOR, id))))
                        .collect(Collectors.joining(", ")),
                words.of(promise.lifecycle().state().title()),
                promise.lifecycle().answered().isPresent());
    }
}
