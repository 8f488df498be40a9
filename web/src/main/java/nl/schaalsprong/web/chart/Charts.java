package nl.schaalsprong.web.chart;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.chart.ChancesPicture;
import nl.schaalsprong.chart.TilesPicture;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.web.chart.ChartFile.Table;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.Links;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.State;
import nl.schaalsprong.web.page.TilesView;
import nl.schaalsprong.web.page.Titles;
import nl.schaalsprong.web.page.Words;

/** Every chart of the pages, by its kind and what it is about. */
final class Charts {
    private final Board board;
    private final Words words;
    private final Numbers numbers;

    Charts(Board board, Words words) {
        this.board = board;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /**
     * The chart of that kind about that promise, reading, place or unit; empty when there is none.
     */
    Optional<ChartFile> of(String kind, String about) {
        return switch (kind) {
            case "chances" -> Optional.of(chances());
            case "fan" -> reading(about).map(r -> new FanChart(board, words).of(r));
            case "limits" -> reading(about).flatMap(r -> new LimitCharts(board, words).over(r));
            case "multiples" ->
                    reading(about).flatMap(r -> new LimitCharts(board, words).everywhere(r));
            case "holds" -> promise(about).flatMap(p -> new LimitCharts(board, words).holds(p));
            case "places" -> reading(about).map(this::places);
            case "precedents" -> PrecedentChart.of(board.subject(), about, words);
            default -> Optional.empty();
        };
    }

    private Optional<Promise> promise(String id) {
        return board.subject().register().promise(id);
    }

    private Optional<Reading> reading(String variant) {
        return board.subject().register().promises().stream()
                .flatMap(p -> Board.readings(p, board.result(), board.baseline()).stream())
                .filter(r -> r.variant().id().equals(variant))
                .findFirst();
    }

    private ChartFile chances() {
        List<ChancesPicture.Row> rows =
                board.readings().stream()
                        .map(
                                r ->
                                        new ChancesPicture.Row(
                                                Titles.head(words.of(r.promise().title())),
                                                r.score().chance(),
                                                r.baseline().chance(),
                                                numbers.chance(r.score().chance())))
                        .toList();
        return new ChartFile(
                "chances",
                words.of("line.title"),
                "",
                ChancesPicture.of(rows),
                new Table(
                        List.of("promise", "reading", "chance", "error", "baseline"),
                        board.readings().stream()
                                .map(
                                        r ->
                                                List.of(
                                                        r.promise().id(),
                                                        r.variant().id(),
                                                        number(r.score().chance()),
                                                        number(r.score().error()),
                                                        number(r.baseline().chance())))
                                .toList()));
    }

    private ChartFile places(Reading reading) {
        TilesView view =
                TilesView.of(board, reading, words, new Links(words.language(), State.START));
        return new ChartFile(
                "places-" + reading.variant().id(),
                words.of(reading.promise().title()) + ": " + Titles.within(view.finding()) + ".",
                view.note() + (view.inferred() ? " " + words.of("tiles.inferred") : ""),
                TilesPicture.of(
                        view.tiles().stream()
                                .map(
                                        t ->
                                                new TilesPicture.Tile(
                                                        t.column(),
                                                        t.row(),
                                                        t.name(),
                                                        t.figure() + (t.inferred() ? "*" : ""),
                                                        t.shade(),
                                                        t.limit().map(l -> l.pattern()).orElse(""),
                                                        t.limit().map(l -> l.brief()).orElse("")))
                                .toList()),
                new Table(
                        List.of("place", "name", "task", "chance", "p05", "p50", "p95"),
                        reading.score().places().stream()
                                .map(
                                        p ->
                                                List.of(
                                                        p.place(),
                                                        board.subject()
                                                                .place(p.place())
                                                                .map(a -> words.of(a.name()))
                                                                .orElse(""),
                                                        number(p.task()),
                                                        number(p.chance()),
                                                        number(p.last().p05()),
                                                        number(p.last().p50()),
                                                        number(p.last().p95())))
                                .toList()));
    }

    /** A number as it stands in a file: with a point, unrounded. */
    static String number(double value) {
        return Double.isNaN(value) ? "" : java.math.BigDecimal.valueOf(value).toPlainString();
    }
}
