package nl.schaalsprong.web.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Change;
import nl.schaalsprong.futures.Difference;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.web.answer.Answers;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;

/**
 * Two scenarios and what differs between them, future by future.
 *
 * @param state what the reader has chosen besides: readings, promise, place
 */
record Comparison(
        Case subject,
        State state,
        Side a,
        Side b,
        FuturesResult resultA,
        FuturesResult resultB,
        List<Difference> differences) {
    static Comparison of(Answers answers, State state, Side a, Side b, Watch watch) {
        return new Comparison(
                answers.subject(),
                state,
                a,
                b,
                answers.result(a.scenario(), watch::cancelled),
                answers.result(b.scenario(), watch::cancelled),
                answers.differences(a.scenario(), b.scenario(), watch));
    }

    /** A reading under both: {@code score} is that of B and {@code baseline} that of A. */
    List<Reading> readings() {
        return subject.register().promises().stream()
                .flatMap(p -> Board.readings(p, resultB, resultA).stream())
                .toList();
    }

    /**
     * One reading for each promise: the one chosen, otherwise the one that changes most. Where most
     * changes comes first.
     */
    List<Reading> telling() {
        Comparator<Reading> order =
                Comparator.comparingDouble(this::points).thenComparingDouble(this::gain).reversed();
        return subject.register().promises().stream()
                .flatMap(
                        p ->
                                Board.readings(p, resultB, resultA).stream()
                                        .sorted(
                                                Comparator.comparing((Reading r) -> !named(r))
                                                        .thenComparing(order))
                                        .limit(1))
                .sorted(order)
                .toList();
    }

    private boolean named(Reading reading) {
        return state.variants().contains(reading.variant().id());
    }

    private double points(Reading reading) {
        return Math.abs(change(reading).points());
    }

    /** How far the outcome moves, against what is to be reached. */
    private double gain(Reading reading) {
        return Math.abs(change(reading).gain() / reading.aim().amount());
    }

    /** Both results beside the register, B as the scenario and A as what it is held against. */
    Board board() {
        return Board.of(subject, state, resultB, resultA);
    }

    /** What changes for a reading from A to B. */
    Change change(Reading reading) {
        return difference(reading).map(Difference::change).orElse(Change.NONE);
    }

    /** What changes for a reading in one place. */
    Optional<Change> change(Reading reading, String place) {
        return difference(reading).map(d -> d.places().get(place));
    }

    private Optional<Difference> difference(Reading reading) {
        return differences.stream()
                .filter(d -> d.variant().equals(reading.variant().id()))
                .findFirst();
    }
}
