package nl.schaalsprong.dossier.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Event;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Kind;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.Provenance;
import nl.schaalsprong.register.Variant;
import nl.schaalsprong.register.rule.Overdue;

/**
 * Every day that passed without the thing being done, and every day that comes up, in order.
 *
 * @param late how many passed
 * @param soon how many come up
 */
record Deadlines(List<List<Cell>> rows, int late, int soon) {
    private record Line(LocalDate at, List<Cell> cells) {}

    static Deadlines of(State state, LocalDate horizon) {
        List<List<Cell>> rows = new ArrayList<>();
        Overdue.of(state.register(), state.day())
                .forEach(o -> rows.add(row(o.promise(), o.variant(), standing(o, state), state)));
        int late = rows.size();
        List<Line> soon = new ArrayList<>(terms(state, horizon));
        soon.addAll(events(state, horizon));
        soon.stream()
                .sorted(Comparator.comparing(Line::at))
                .forEach(line -> rows.add(line.cells()));
        return new Deadlines(List.copyOf(rows), late, soon.size());
    }

    private static String standing(Overdue overdue, State state) {
        return answered(overdue.promise(), state) ? "standing.late-answered" : "standing.late";
    }

    /** Whether somebody had reported it done on the day of the state. */
    static boolean answered(Promise promise, State state) {
        return promise.lifecycle().answered().filter(a -> !a.at().isAfter(state.day())).isPresent();
    }

    private static List<Line> terms(State state, LocalDate horizon) {
        return state.register().promises().stream()
                .filter(p -> p.kind() != Kind.NEED && p.lifecycle().state().open())
                .filter(p -> p.lifecycle().achieved().isEmpty())
                .flatMap(
                        p ->
                                p.variants().stream()
                                        .filter(v -> within(v.until(), state, horizon))
                                        .map(
                                                v ->
                                                        new Line(
                                                                v.until(),
                                                                row(p, v, "standing.due", state))))
                .toList();
    }

    private static boolean within(LocalDate at, State state, LocalDate horizon) {
        return !at.isBefore(state.day()) && !at.isAfter(horizon);
    }

    private static List<Cell> row(Promise promise, Variant variant, String standing, State state) {
        boolean inferred =
                Optional.ofNullable(variant.fields().get("until"))
                        .filter(p -> p.basis() == Provenance.Basis.INFERRED)
                        .isPresent();
        return List.of(
                new Cell(new Value.Day(variant.until()), Names.source(variant, "until")),
                new Cell(
                        new Value.Words(promise.title()),
                        List.of(Names.note(promise.provenance().source()))),
                Cell.of(new Value.Words(variant.title())),
                Cell.of(new Names(state).actors(promise.debtors())),
                Cell.of(
                        new Value.Words(
                                Vocabulary.text(inferred ? standing + "-inferred" : standing))));
    }

    private static List<Line> events(State state, LocalDate horizon) {
        return state.subject().events().stream()
                .filter(e -> within(e.at(), state, horizon))
                .map(e -> new Line(e.at(), row(e, state)))
                .toList();
    }

    private static List<Cell> row(Event event, State state) {
        return List.of(
                new Cell(
                        Dates.value(event.at(), event.precision()),
                        List.of(Names.note(event.source()))),
                Cell.of(new Value.Words(event.title())),
                Cell.of(new Value.Words(new Names(state).limit(event.limit()))),
                Cell.of(new Value.Blank()),
                Cell.of(new Value.Words(Vocabulary.text("standing.planned"))));
    }
}
