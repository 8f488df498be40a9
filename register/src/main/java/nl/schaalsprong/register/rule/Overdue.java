package nl.schaalsprong.register.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Conflict.Side;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Register;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.journal.Subject;

/** A reading of which the last day has passed and of which no source says that it was achieved. */
public record Overdue(Promise promise, Variant variant) {
    /**
     * What is overdue on a day, longest first. A need is owed by nobody and is never overdue; what
     * lapsed, was superseded or was met is not either.
     */
    public static List<Overdue> of(Register register, LocalDate day) {
        return register.promises().stream()
                .filter(p -> p.kind() != Kind.NEED && p.lifecycle().state().open())
                .filter(p -> p.lifecycle().achieved().isEmpty())
                .flatMap(p -> p.variants().stream().map(v -> new Overdue(p, v)))
                .filter(o -> o.variant().until().isBefore(day))
                .sorted(Comparator.comparing(o -> o.variant().until()))
                .toList();
    }

    /** Whether somebody reported it done all the same. */
    public boolean answered() {
        return promise.lifecycle().answered().isPresent();
    }

    static List<Discrepancy> discrepancies(Register register, LocalDate day) {
        return of(register, day).stream().map(Overdue::discrepancy).toList();
    }

    private Discrepancy discrepancy() {
        Text until = Amounts.day(variant.until());
        Text due = new Text("uiterlijk " + until.nl(), "by " + until.en());
        Side side =
                new Side(
                        due, variant.fields().getOrDefault("until", promise.provenance()).source());
        List<Side> sides =
                promise.lifecycle()
                        .answered()
                        .map(a -> List.of(side, new Side(a.says(), a.source())))
                        .orElse(List.of(side));
        return Discrepancy.of(
                answered() ? "register.answered-not-achieved" : "register.overdue",
                Subject.of(promise),
                promise.title(),
                sides,
                language -> List.of(until.in(language)));
    }
}
