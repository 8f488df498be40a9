package nl.schaalsprong.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.chart.FanData.Past;
import nl.schaalsprong.chart.FanLayout;
import nl.schaalsprong.chart.FanPicture;
import nl.schaalsprong.futures.VariantResult.Quantiles;
import nl.schaalsprong.web.chart.ChartFile.Table;
import nl.schaalsprong.web.page.Board;
import nl.schaalsprong.web.page.FanView;
import nl.schaalsprong.web.page.History;
import nl.schaalsprong.web.page.Reading;
import nl.schaalsprong.web.page.Words;

/** The fan of one reading as a file. */
final class FanChart {
    private final Board board;
    private final Words words;

    FanChart(Board board, Words words) {
        this.board = board;
        this.words = words;
    }

    ChartFile of(Reading reading) {
        FanView.Span span =
                FanView.Span.of(List.of(reading), board.subject().reference().getYear());
        FanView view = FanView.of(board, reading, FanLayout.FILE, span, words);
        FanPicture.Labels labels =
                new FanPicture.Labels(
                        view.valueLabels(),
                        view.reference(),
                        view.counted(),
                        view.aimWord(),
                        view.expectedWord());
        return new ChartFile(
                "fan-" + reading.variant().id(),
                words.of(reading.promise().title()) + ". " + view.title() + ".",
                view.description(),
                FanPicture.of(view.fan(), labels),
                new Table(
                        List.of("day", "observed", "p05", "p25", "p50", "p75", "p95"),
                        rows(reading)));
    }

    private List<List<String>> rows(Reading reading) {
        List<String> places = reading.variant().places();
        List<List<String>> rows = new ArrayList<>();
        for (Past past : History.of(board.subject(), reading.variant(), reading.aim(), places)) {
            rows.add(Charts.cells(past.at(), past.value(), "", "", "", "", ""));
        }
        List<LocalDate> moments = FanView.moments(board.result().moments(), reading);
        List<Quantiles> fan = FanView.quantiles(reading.score(), moments);
        for (int i = 0; i < fan.size(); i++) {
            Quantiles q = fan.get(i);
            rows.add(Charts.cells(moments.get(i), "", q.p05(), q.p25(), q.p50(), q.p75(), q.p95()));
        }
        return rows;
    }
}
