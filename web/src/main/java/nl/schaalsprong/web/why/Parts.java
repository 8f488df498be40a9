package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Phrase;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.place.TaskRow;
import nl.schaalsprong.web.why.Step.Fact;

/** The own part of a place: what was asked of it, what was seen of it and what is expected. */
final class Parts {
    private final Ground ground;
    private final Reading reading;

    Parts(Ground ground, Reading reading) {
        this.ground = ground;
        this.reading = reading;
    }

    /** The part of one place; empty when it has none. */
    Optional<Step> of(String place) {
        Board board =
                Board.of(ground.subject(), ground.state(), ground.result(), ground.baseline());
        return TaskRow.of(board, reading, place, ground.words(), ground.links()).map(this::step);
    }

    private Step step(TaskRow row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(asked(row));
        facts.add(fact("place.part", row.part()));
        facts.add(fact("place.seen-now", row.seen()));
        facts.add(behind(row));
        facts.add(fact("place.expected", row.expected()));
        return new Step(
                "part",
                ground.words().of("why.step.part"),
                ground.words().of("why.step.part-note"),
                facts,
                List.of());
    }

    private Fact asked(TaskRow row) {
        return Fact.of(
                ground.words().of("place.task"),
                row.task(),
                Ground.joined(
                        Phrase.plain(row.basis() + (row.basis().isEmpty() ? "" : ": ")),
                        ground.source(row.source())));
    }

    private Fact behind(TaskRow row) {
        return new Fact(
                ground.words().of("place.backlog"),
                Phrase.plain(row.behind().isEmpty() ? "–" : row.behind()),
                false,
                Phrase.plain(ground.words().of("place.backlog-note")));
    }

    private Fact fact(String label, String value) {
        return Fact.of(ground.words().of(label), value.isEmpty() ? "–" : value);
    }
}
