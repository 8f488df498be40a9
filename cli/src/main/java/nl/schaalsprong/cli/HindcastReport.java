package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.futures.history.Hindcast;

/** The model against history, as plain text for a person at a terminal. */
final class HindcastReport {
    private final Language language;
    private final PrintWriter out;

    private HindcastReport(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    static void print(Hindcast found, Language language, PrintWriter out) {
        HindcastReport report = new HindcastReport(language, out);
        report.line(
                "Gekozen op cijfers tot en met %s, na %d varianten; gemiddelde fout in procent.",
                "Chosen on figures up to %s, after %d variants; mean error in percent.",
                found.frozenOn(),
                found.variantsTried());
        found.tests().forEach(report::test);
        found.bands().forEach(report::band);
        found.scores().forEach(report::score);
        found.plumbing().forEach(report::plumbing);
        String receipt = found.receipt().hash().substring(0, 16);
        report.line(
                "%d toekomsten per start, zaad %d, bewijs %s",
                "%d futures of each start, seed %d, receipt %s",
                found.receipt().size(),
                found.receipt().seed(),
                receipt);
    }

    private void test(Hindcast.Test test) {
        line(
                "%s: %.3f tegen %.3f van de regel; verhouding %.3f (lat %s), bij het kiezen %s",
                "%s: %.3f against %.3f of the rule; ratio %.3f (bar %s), when chosen %s",
                test.test(),
                test.mape(),
                test.naive().mape(),
                test.ratio(),
                test.bar().map(bar -> "%.2f".formatted(bar)).orElse("-"),
                test.frozenRatio().map(ratio -> "%.3f".formatted(ratio)).orElse("-"));
        test.byHorizon()
                .forEach(
                        h ->
                                line(
                                        "  %d jaar: %.2f tegen %.2f; regio %.2f tegen %.2f",
                                        "  %d years: %.2f against %.2f; region %.2f against %.2f",
                                        h.horizon(),
                                        h.mape(),
                                        h.naive(),
                                        h.regionError(),
                                        h.naiveRegionError()));
    }

    private void band(Hindcast.Band band) {
        line(
                "band %s van %.0f %%: %.1f %% (steekproeffout %.1f) van %d%s",
                "band %s of %.0f %%: %.1f %% (sampling error %.1f) of %d%s",
                band.what(),
                100 * band.level(),
                100 * band.covered(),
                100 * band.samplingError(),
                band.observations(),
                band.low().map(low -> bar(low, band.high().orElse(1.0))).orElse(""));
    }

    private String bar(double low, double high) {
        String words = language == Language.DUTCH ? "lat" : "bar";
        return String.format(Locale.ROOT, "; %s %.0f-%.0f %%", words, 100 * low, 100 * high);
    }

    private void score(Hindcast.Score score) {
        line(
                "CRPS tegen %s: %.3f (lat %.2f)",
                "CRPS against %s: %.3f (bar %.2f)", score.against(), score.ratio(), score.bar());
    }

    private void plumbing(Hindcast.Plumbing plumbing) {
        line(
                "leidingwerk, %s op %s: mediane fout %.2f %%, regio %.2f %%",
                "plumbing, %s on %s: median error %.2f %%, region %.2f %%",
                plumbing.indicator(),
                plumbing.at(),
                plumbing.mdape(),
                plumbing.regionError());
    }

    private void line(String dutch, String english, Object... values) {
        String words = language == Language.DUTCH ? dutch : english;
        out.println(String.format(Locale.ROOT, words, values));
    }
}
