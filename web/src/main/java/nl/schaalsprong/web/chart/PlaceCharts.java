package nl.schaalsprong.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.cases.Area;
import nl.schaalsprong.chart.BarsPicture;
import nl.schaalsprong.chart.FanData.Past;
import nl.schaalsprong.futures.VariantResult.PlaceResult;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.web.chart.ChartFile.Table;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.History;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.place.OwnFan;
import nl.schaalsprong.web.place.Seen;

/** What the page of one place shows, as files. */
final class PlaceCharts {
    private static final List<String> OBSERVED =
            List.of("indicator", "area", "date", "value", "unit", "status", "table", "source");

    private final Board board;
    private final Words words;

    PlaceCharts(Board board, Words words) {
        this.board = board;
        this.words = words;
    }

    /** The place against its own part of the promise on the map. */
    Optional<ChartFile> own(String code) {
        return board.mapped()
                .flatMap(r -> OwnFan.of(board, r, code, words).map(fan -> own(r, code, fan)));
    }

    private ChartFile own(Reading reading, String code, OwnFan fan) {
        return new ChartFile(
                "own-" + code + "-" + reading.variant().id(),
                name(code) + ": " + words.of(reading.variant().title()) + ". " + fan.finding(),
                words.of("place.fan-note"),
                fan.wide(),
                new Table(
                        List.of("day", "observed", "p05", "p25", "p50", "p75", "p95", "task"),
                        rows(reading, code)));
    }

    private List<List<String>> rows(Reading reading, String code) {
        List<List<String>> rows = new ArrayList<>();
        List<String> places = List.of(code);
        for (Past past : History.of(board.subject(), reading.variant(), reading.aim(), places)) {
            rows.add(Charts.cells(past.at(), past.value(), "", "", "", "", "", ""));
        }
        for (PlaceResult place : reading.score().places()) {
            if (place.place().equals(code)) {
                rows.add(row(reading, place));
            }
        }
        return rows;
    }

    private static List<String> row(Reading reading, PlaceResult place) {
        Quantiles q = place.last();
        return Charts.cells(
                reading.variant().until(),
                "",
                q.p05(),
                q.p25(),
                q.p50(),
                q.p75(),
                q.p95(),
                place.task());
    }

    /** Everything observed in a place; as a picture the last values in words. */
    Optional<ChartFile> observed(String code) {
        return board.subject().place(code).map(this::observed);
    }

    private ChartFile observed(Area area) {
        List<List<String>> rows = new ArrayList<>();
        for (Series series : board.subject().observations()) {
            if (series.area().equals(area.code())) {
                series.observations().forEach(o -> rows.add(row(series, o)));
            }
        }
        List<BarsPicture.Row> seen =
                Seen.of(board.subject(), area, words).stream().map(PlaceCharts::bar).toList();
        return new ChartFile(
                "observed-" + area.code(),
                name(area.code()) + ": " + words.of("place.seen"),
                "",
                BarsPicture.of(seen),
                new Table(OBSERVED, rows));
    }

    private static BarsPicture.Row bar(Seen seen) {
        return new BarsPicture.Row("", seen.indicator() + ", " + seen.at(), 0, seen.value());
    }

    private static List<String> row(Series series, Observation o) {
        return List.of(
                series.indicator(),
                series.area(),
                o.at().toString(),
                Charts.number(o.value()),
                series.unit(),
                o.status().name(),
                o.table(),
                o.source());
    }

    private String name(String code) {
        return board.subject().place(code).map(a -> words.of(a.name())).orElse(code);
    }
}
