package nl.schaalsprong.web.chart;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Precedent;
import nl.schaalsprong.web.chart.ChartFile.Table;
import nl.schaalsprong.web.page.Words;
import nl.schaalsprong.web.promise.Precedents;

/** How earlier promises ended, as a file. */
final class PrecedentChart {
    private static final List<String> HEAD =
            List.of(
                    ("id title area made promised realised share_low share_high source observed")
                            .split(" "));

    private PrecedentChart() {}

    static Optional<ChartFile> of(Case subject, String unit, Words words) {
        return Precedents.of(subject, unit, words)
                .map(past -> of(past, rows(subject, unit, words), words));
    }

    private static ChartFile of(Precedents past, List<List<String>> rows, Words words) {
        return new ChartFile(
                "precedents-" + past.unit(),
                past.finding(),
                words.of("promise.precedents-note"),
                past.wide(),
                new Table(HEAD, rows));
    }

    private static List<List<String>> rows(Case subject, String unit, Words words) {
        return subject.precedents().stream()
                .filter(p -> p.unit().equals(unit))
                .map(p -> row(p, words))
                .toList();
    }

    private static List<String> row(Precedent p, Words words) {
        return List.of(
                p.id(),
                words.of(p.title()),
                words.of(p.area()),
                p.made(),
                p.promised().map(Charts::number).orElse(""),
                p.realised().map(Charts::number).orElse(""),
                p.ending().map(e -> Charts.number(e.low())).orElse(""),
                p.ending().map(e -> Charts.number(e.high())).orElse(""),
                p.source(),
                p.observed());
    }
}
