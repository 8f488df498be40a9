package nl.schaalsprong.web.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Effects;
import nl.schaalsprong.web.page.LimitView;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Scale;
import nl.schaalsprong.web.why.Step.Cell;
import nl.schaalsprong.web.why.Step.Row;
import nl.schaalsprong.web.why.Step.Table;

/** What a sentence, a map or a list of numbers is made of: its numbers, each with its own trail. */
final class Overviews {
    private final Ground ground;

    Overviews(Ground ground) {
        this.ground = ground;
    }

    /** Every promise that is computed, and how often each limit binds over all of them. */
    Step promises() {
        List<Reading> readings = board().readings();
        Table chances =
                new Table(
                        ground.words().of("why.chances"),
                        head("reading", "chance", "word", "limit", "share"),
                        readings.stream().map(this::promise).toList());
        return step("promises", List.of(chances, means(readings)));
    }

    private Board board() {
        return Board.of(ground.subject(), ground.state(), ground.result(), ground.baseline());
    }

    private Row promise(Reading reading) {
        Optional<Share> most = binding(reading.score().limits());
        return new Row(
                "",
                false,
                List.of(
                        Cell.of(
                                ground.words().of(reading.promise().title())
                                        + ": "
                                        + ground.words().of(reading.variant().title()),
                                trail("chance." + reading.variant().id())),
                        Cell.number(ground.numbers().chance(reading.score().chance())),
                        Cell.of(Scale.word(reading.score().chance(), ground.words())),
                        most.map(s -> limit(reading, s)).orElse(Cell.of("–")),
                        Cell.number(most.map(s -> ground.numbers().share(s.share())).orElse("–"))));
    }

    private Cell limit(Reading reading, Share share) {
        return Cell.of(
                LimitView.title(ground.subject(), share.limit(), ground.words()),
                trail("limit." + reading.variant().id() + "." + share.limit()));
    }

    private static Optional<Share> binding(List<Share> shares) {
        return shares.stream().filter(s -> !s.limit().equals(Limit.NONE)).findFirst();
    }

    /** The mean share of each limit over the promises it can hold back. */
    private Table means(List<Reading> readings) {
        List<Reading> held = readings.stream().filter(r -> !r.score().limits().isEmpty()).toList();
        Map<String, Double> sums = new TreeMap<>();
        for (Reading reading : held) {
            reading.score()
                    .limits()
                    .forEach(s -> sums.merge(s.limit(), s.share() / held.size(), Double::sum));
        }
        List<Row> rows =
                sums.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(e -> mean(e.getKey(), e.getValue()))
                        .toList();
        return new Table(ground.words().of("why.means", held.size()), head("limit", "share"), rows);
    }

    private Row mean(String limit, double share) {
        return new Row(
                "",
                false,
                List.of(
                        Cell.of(LimitView.title(ground.subject(), limit, ground.words())),
                        Cell.number(ground.numbers().share(share))));
    }

    /** Every place with a part of a reading. */
    Step places(Reading reading) {
        List<Row> rows = reading.score().places().stream().map(p -> place(reading, p)).toList();
        Table table =
                new Table(
                        ground.words().of("why.places-of"),
                        head("place", "chance", "word", "task", "limit", "share"),
                        rows);
        return step("map", rows.isEmpty() ? List.of() : List.of(table));
    }

    private Row place(Reading reading, PlaceResult place) {
        Optional<Share> most = binding(place.limits());
        return new Row(
                "",
                false,
                List.of(
                        Cell.of(
                                ground.place(place.place()),
                                trail("place." + reading.variant().id() + "." + place.place())),
                        Cell.number(ground.numbers().chance(place.chance())),
                        Cell.of(Scale.word(place.chance(), ground.words())),
                        Cell.number(ground.numbers().quantity(place.task(), reading.aim().unit())),
                        Cell.of(most.map(Share::limit).map(this::title).orElse("–")),
                        Cell.number(most.map(s -> ground.numbers().share(s.share())).orElse("–"))));
    }

    private String title(String limit) {
        return LimitView.title(ground.subject(), limit, ground.words());
    }

    /** What one notch more of every measure does to a reading; without rows while unknown. */
    Step measures(Reading reading, Optional<List<Help>> helps) {
        Effects effects = Effects.of(reading, helps.orElse(List.of()));
        List<Row> rows = new ArrayList<>();
        for (Measure measure : ground.subject().measures()) {
            effects.of(measure.id()).ifPresent(help -> rows.add(measure(reading, measure, help)));
        }
        Table table =
                new Table(
                        ground.words().of("why.notches"),
                        head("measure", "points", "margin", "gain"),
                        rows);
        return step("notches", rows.isEmpty() ? List.of() : List.of(table));
    }

    private Row measure(Reading reading, Measure measure, Help help) {
        return new Row(
                "",
                false,
                List.of(
                        Cell.of(
                                ground.words().of(measure.title()),
                                trail("help." + reading.variant().id() + "." + measure.id())),
                        Cell.number(ground.numbers().points(help.points(), help.error())),
                        Cell.number("± " + ground.numbers().margin(help.error())),
                        Cell.number(ground.numbers().gain(help.gain(), reading.aim().unit()))));
    }

    private String trail(String figure) {
        return ground.links().provenance(figure);
    }

    private List<String> head(String... names) {
        return java.util.Arrays.stream(names).map(n -> ground.words().of("why.head." + n)).toList();
    }

    private Step step(String id, List<Table> tables) {
        return new Step(
                id,
                ground.words().of("why.step." + id),
                ground.words().of("why.step." + id + "-note"),
                List.of(),
                tables);
    }
}
