package nl.schaalsprong.dossier.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.content.Block.Cell;
import nl.schaalsprong.dossier.content.Value;
import nl.schaalsprong.dossier.content.Vocabulary;
import nl.schaalsprong.register.Lifecycle;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.register.rule.Overdue;

/** What somebody is to decide, read from the register by fixed rules; each with its source. */
final class Decisions {
    private Decisions() {}

    /** A row per decision: what is asked, about what, of whom and why. */
    static List<List<Cell>> rows(State state) {
        return state.register().promises().stream()
                .filter(p -> p.lifecycle().state().open())
                .flatMap(p -> of(p, state))
                .toList();
    }

    private static Stream<List<Cell>> of(Promise promise, State state) {
        List<List<Cell>> rows = new ArrayList<>();
        if (promise.lifecycle().state() == Lifecycle.State.PROPOSED) {
            rows.add(row("decision.confirm", promise, said(promise), state));
        }
        promise.consent().forEach(actor -> rows.add(consent(promise, actor, state)));
        judged(promise, state).ifPresent(rows::add);
        state.register().conflicts(promise.id()).stream()
                .map(
                        c ->
                                row(
                                        "decision.choose",
                                        promise,
                                        new Cell(
                                                new Value.Words(joined(c.subject(), c.matters())),
                                                c.sides().stream()
                                                        .map(s -> Names.note(s.source()))
                                                        .distinct()
                                                        .toList()),
                                        state))
                .forEach(rows::add);
        return rows.stream();
    }

    /** Reported done but not shown to be; or past its day without either. */
    private static Optional<List<Cell>> judged(Promise promise, State state) {
        Optional<Lifecycle.Event> answered =
                promise.lifecycle().answered().filter(a -> !a.at().isAfter(state.day()));
        if (promise.lifecycle().achieved().isPresent()) {
            return Optional.empty();
        }
        if (answered.isPresent()) {
            Lifecycle.Event answer = answered.get();
            Cell because =
                    new Cell(new Value.Words(answer.says()), List.of(Names.note(answer.source())));
            return Optional.of(row("decision.judge", promise, because, state));
        }
        return Overdue.of(state.register(), state.day()).stream()
                .filter(o -> o.promise().id().equals(promise.id()))
                .findFirst()
                .map(o -> row("decision.late", promise, late(o), state));
    }

    private static Cell late(Overdue overdue) {
        return new Cell(
                new Value.Words(Vocabulary.text("decision.no-answer")),
                Names.source(overdue.variant(), "until"));
    }

    private static List<Cell> consent(Promise promise, String actor, State state) {
        return List.of(
                Cell.of(new Value.Words(Vocabulary.text("decision.consent"))),
                Cell.of(new Value.Words(promise.title())),
                Cell.of(new Names(state).actors(List.of(actor))),
                said(promise));
    }

    private static Cell said(Promise promise) {
        Text note = promise.provenance().note();
        return new Cell(
                note.nl().isEmpty() ? new Value.Blank() : new Value.Words(note),
                List.of(Names.note(promise.provenance().source())));
    }

    private static List<Cell> row(String asked, Promise promise, Cell because, State state) {
        return List.of(
                Cell.of(new Value.Words(Vocabulary.text(asked))),
                Cell.of(new Value.Words(promise.title())),
                Cell.of(new Names(state).actors(promise.debtors())),
                because);
    }

    private static Text joined(Text subject, Text matters) {
        return new Text(subject.nl() + ". " + matters.nl(), subject.en() + ". " + matters.en());
    }
}
