package nl.schaalsprong.web.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Precedent;
import nl.schaalsprong.futures.history.Backtest;
import nl.schaalsprong.futures.history.Hindcast;
import nl.schaalsprong.web.history.Judgements.Judged;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * The figures of the page.
 *
 * @param frozen until when figures were looked at, and after how many variants
 * @param missed bars that are not reached, in words
 * @param reliability the bands as what they should hold and held, to draw
 * @param foot sample, seed and receipts
 */
public record JudgedView(
        String frozen,
        List<Line> tests,
        List<Line> horizons,
        List<Line> bands,
        List<String> missed,
        Reliability reliability,
        String trialsNote,
        List<Trial> trials,
        List<Line> rules,
        String foot) {
    /**
     * One row of a table.
     *
     * @param verdict whether it reaches its bar; empty where it has none
     */
    public record Line(String title, List<String> cells, String verdict, boolean good) {}

    /** An earlier promise. */
    public record Trial(String id, String title, List<String> cells, String reason) {}

    static JudgedView of(Case subject, Judged found, Words words) {
        return new Layout(subject, found, words).view();
    }

    private record Layout(Case subject, Judged found, Words words) {
        JudgedView view() {
            List<Line> tests = found.hindcast().tests().stream().map(this::test).toList();
            List<Line> bands = new ArrayList<>();
            found.hindcast().bands().forEach(band -> bands.add(band(band)));
            found.hindcast().scores().forEach(score -> bands.add(score(score)));
            List<String> missed = new ArrayList<>();
            for (Line line : tests) {
                missed(line, missed);
            }
            bands.forEach(line -> missed(line, missed));
            return new JudgedView(
                    words.of(
                            "history.frozen",
                            found.hindcast().frozenOn(),
                            found.hindcast().variantsTried()),
                    tests,
                    horizons(),
                    bands,
                    missed,
                    Reliability.of(found.hindcast().bands(), words),
                    words.of(
                            "history.trials-note",
                            found.backtest().scored(),
                            found.backtest().independent()),
                    subject.precedents().stream().map(this::trial).toList(),
                    rules(),
                    foot());
        }

        private static void missed(Line line, List<String> missed) {
            if (!line.good()) {
                missed.add(line.title());
            }
        }

        private Line test(Hindcast.Test test) {
            List<String> cells =
                    List.of(
                            number(test.mape(), 2) + " %",
                            number(test.naive().mape(), 2) + " %",
                            number(test.ratio(), 2),
                            test.frozenRatio().map(r -> number(r, 2)).orElse("–"),
                            test.bar().map(bar -> "≤ " + number(bar, 2)).orElse("–"));
            boolean good = test.bar().map(bar -> test.ratio() <= bar).orElse(true);
            return new Line(
                    words.of("history.test." + test.test()),
                    cells,
                    verdict(test.bar(), good),
                    good);
        }

        private String verdict(Optional<Double> bar, boolean good) {
            return bar.isEmpty() ? "" : words.of(good ? "history.reached" : "history.missed");
        }

        /** Errors of the population by horizon. */
        private List<Line> horizons() {
            return found.hindcast().tests().getFirst().byHorizon().stream()
                    .map(
                            h ->
                                    new Line(
                                            words.of("history.years", h.horizon()),
                                            List.of(
                                                    number(h.mape(), 2) + " %",
                                                    number(h.naive(), 2) + " %",
                                                    number(h.regionError(), 2) + " %",
                                                    number(h.naiveRegionError(), 2) + " %"),
                                            "",
                                            true))
                    .toList();
        }

        private Line band(Hindcast.Band band) {
            boolean good =
                    band.low().map(low -> band.covered() >= low).orElse(true)
                            && band.high().map(high -> band.covered() <= high).orElse(true);
            List<String> cells =
                    List.of(
                            percent(band.level()),
                            percent(band.covered())
                                    + " ± "
                                    + number(100 * Numbers.MARGIN * band.samplingError(), 0),
                            Integer.toString(band.observations()),
                            band.low()
                                    .map(l -> percent(l) + "–" + percent(band.high().orElse(1.0)))
                                    .orElse("–"));
            return new Line(
                    words.of("history.band." + band.what()),
                    cells,
                    verdict(band.low(), good),
                    good);
        }

        private Line score(Hindcast.Score score) {
            boolean good = score.ratio() <= score.bar();
            List<String> cells =
                    List.of("–", number(score.ratio(), 2), "735", "≤ " + number(score.bar(), 2));
            String key = score.against().equals("own trend") ? "trend" : "share";
            return new Line(
                    words.of("history.score." + key),
                    cells,
                    verdict(Optional.of(score.bar()), good),
                    good);
        }

        private Trial trial(Precedent precedent) {
            String title = words.of(precedent.title()) + ", " + words.of(precedent.area());
            return switch (found.backtest().row(precedent.id()).orElseThrow()) {
                case Backtest.Row.Scored s ->
                        new Trial(
                                precedent.id(),
                                title,
                                List.of(
                                        number(s.promised(), 0),
                                        number(s.predicted(), 0)
                                                + " ("
                                                + number(s.low(), 0)
                                                + "–"
                                                + number(s.high(), 0)
                                                + ")",
                                        number(s.pace(), 0),
                                        number(s.realised(), 0),
                                        new Numbers(words).chance(s.chance()),
                                        words.of(s.kept() ? "history.kept" : "history.not-kept")),
                                "");
                case Backtest.Row.Unscored u ->
                        new Trial(precedent.id(), title, List.of(), words.of(u.reason()));
            };
        }

        private List<Line> rules() {
            return List.of(
                    rule("ratio", found.backtest().logRatio()),
                    rule("brier", found.backtest().brier()),
                    rule("log", found.backtest().logScore()));
        }

        private Line rule(String key, Backtest.Compared compared) {
            return new Line(
                    words.of("history.rule." + key),
                    List.of(
                            number(compared.model(), 2),
                            number(compared.promisesAreKept(), 2),
                            number(compared.paceGoesOn(), 2)),
                    "",
                    true);
        }

        private String foot() {
            return words.of(
                    "history.foot",
                    new Numbers(words).plain(found.hindcast().receipt().size(), 0),
                    found.hindcast().receipt().seed(),
                    found.hindcast().receipt().hash().substring(0, 12));
        }

        private String number(double value, int digits) {
            return new Numbers(words).fixed(value, digits);
        }

        private String percent(double share) {
            return number(100 * share, 0) + "%";
        }
    }
}
