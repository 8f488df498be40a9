package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Precedent;
import nl.schaalsprong.futures.history.Backtest;

/** Earlier promises against the model, as plain text for a person at a terminal. */
final class BacktestReport {
    private final Language language;
    private final PrintWriter out;

    private BacktestReport(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    static void print(Case subject, Backtest found, Language language, PrintWriter out) {
        BacktestReport report = new BacktestReport(language, out);
        for (Precedent precedent : subject.precedents()) {
            found.row(precedent.id()).ifPresent(row -> report.row(precedent, row));
        }
        report.compared("|ln|", found.logRatio());
        report.compared("Brier", found.brier());
        report.compared("log", found.logScore());
        report.line(
                "%d rijen woningen gescoord, %d zonder overlap; %d toekomsten, zaad %d, bewijs %s",
                "%d rows of homes scored, %d without overlap; %d futures, seed %d, receipt %s",
                found.scored(),
                found.independent(),
                found.receipt().size(),
                found.receipt().seed(),
                found.receipt().hash().substring(0, 16));
    }

    private void row(Precedent precedent, Backtest.Row row) {
        String title =
                "%s %s, %s"
                        .formatted(
                                precedent.id(),
                                precedent.title().in(language),
                                precedent.area().in(language));
        switch (row) {
            case Backtest.Row.Scored s ->
                    line(
                            "%s: beloofd %,.0f, model %,.0f (%,.0f-%,.0f), tempo %,.0f, werd %,.0f;"
                                    + " kans %.1f %%, %s",
                            "%s: promised %,.0f, model %,.0f (%,.0f-%,.0f), pace %,.0f, became"
                                    + " %,.0f; chance %.1f %%, %s",
                            title,
                            s.promised(),
                            s.predicted(),
                            s.low(),
                            s.high(),
                            s.pace(),
                            s.realised(),
                            100 * s.chance(),
                            kept(s.kept()));
            case Backtest.Row.Unscored u -> out.println(title + ": - " + u.reason().in(language));
        }
    }

    private String kept(boolean kept) {
        return switch (language) {
            case DUTCH -> kept ? "gehaald" : "niet gehaald";
            case ENGLISH -> kept ? "kept" : "not kept";
        };
    }

    private void compared(String what, Backtest.Compared compared) {
        line(
                "%s: model %.3f, beloften worden gehaald %.3f, het tempo gaat door %.3f",
                "%s: model %.3f, promises are kept %.3f, the pace goes on %.3f",
                what,
                compared.model(),
                compared.promisesAreKept(),
                compared.paceGoesOn());
    }

    private void line(String dutch, String english, Object... values) {
        Locale locale = language == Language.DUTCH ? Locale.of("nl") : Locale.ENGLISH;
        String words = language == Language.DUTCH ? dutch : english;
        out.println(String.format(locale, words, values));
    }
}
