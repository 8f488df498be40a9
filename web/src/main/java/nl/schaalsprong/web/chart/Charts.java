package nl.schaalsprong.web.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.chart.ChancesPicture;
import nl.schaalsprong.chart.TilesPicture;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.register.Promise;
import nl.schaalsprong.web.chart.ChartFile.Table;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.LimitView;
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
            case "own" -> new PlaceCharts(board, words).own(about);
            case "observed" -> new PlaceCharts(board, words).observed(about);
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
        List<String> head = List.of("promise", "reading", "chance", "error", "baseline");
        return new ChartFile(
                "chances",
                words.of("line.title"),
                "",
                ChancesPicture.of(board.readings().stream().map(this::point).toList()),
                new Table(head, board.readings().stream().map(Charts::chance).toList()));
    }

    private ChancesPicture.Row point(Reading reading) {
        return new ChancesPicture.Row(
                Titles.head(words.of(reading.promise().title())),
                reading.score().chance(),
                reading.baseline().chance(),
                numbers.chance(reading.score().chance()));
    }

    private static List<String> chance(Reading reading) {
        return cells(
                reading.promise().id(),
                reading.variant().id(),
                reading.score().chance(),
                reading.score().error(),
                reading.baseline().chance());
    }

    private ChartFile places(Reading reading) {
        TilesView view =
                TilesView.of(board, reading, words, new Links(words.language(), State.START));
        String inferred = view.inferred() ? " " + words.of("tiles.inferred") : "";
        List<String> head = List.of("place", "name", "task", "chance", "p05", "p50", "p95");
        return new ChartFile(
                "places-" + reading.variant().id(),
                words.of(reading.promise().title()) + ": " + Titles.within(view.finding()) + ".",
                view.note() + inferred,
                TilesPicture.of(view.tiles().stream().map(Charts::tile).toList()),
                new Table(head, reading.score().places().stream().map(this::place).toList()));
    }

    private static TilesPicture.Tile tile(TilesView.Tile tile) {
        return new TilesPicture.Tile(
                tile.column(),
                tile.row(),
                tile.name(),
                tile.figure() + (tile.inferred() ? "*" : ""),
                tile.shade(),
                tile.limit().map(LimitView::pattern).orElse(""),
                tile.limit().map(LimitView::brief).orElse(""));
    }

    private List<String> place(PlaceResult place) {
        return cells(
                place.place(),
                board.subject().place(place.place()).map(a -> words.of(a.name())).orElse(""),
                place.task(),
                place.chance(),
                place.last().p05(),
                place.last().p50(),
                place.last().p95());
    }

    /** A row of a file: numbers unrounded, everything else as it is written. */
    static List<String> cells(Object... values) {
        return Arrays.stream(values)
                .map(v -> v instanceof Double number ? number(number) : v.toString())
                .toList();
    }

    /** A number as it stands in a file: with a point, unrounded. */
    static String number(double value) {
        return Double.isNaN(value) ? "" : java.math.BigDecimal.valueOf(value).toPlainString();
    }
}
