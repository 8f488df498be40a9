package nl.schaalsprong.futures.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.futures.Quantile;
import nl.schaalsprong.futures.history.Hindcast.Plumbing;

/** Holds a case against history. */
public final class Judgement {
    /** Year in whose counts the long run is compared. */
    private static final int PLUMBING_YEAR = 2024;

    private Judgement() {}

    /**
     * The hindcast; empty for a case that does not say how it is held against history.
     *
     * @param size futures of each origin, for the bands
     * @throws IllegalStateException when the case's counts do not reach the cells
     */
    public static Optional<Hindcast> of(Case subject, int size, long seed, int threads) {
        return subject.history()
                .map(history -> of(subject, history, new Draws(size, seed, threads)));
    }

    private record Draws(int size, long seed, int threads) {}

    private static Hindcast of(Case subject, History history, Draws draws) {
        Panel panel = Panel.of(subject);
        EarlierStart.Draw draw = new EarlierStart.Draw(draws.size(), draws.seed(), draws.threads());
        Bands bands = new Bands(panel, history, draw);
        return new Hindcast(
                history.frozenOn(),
                history.variantsTried(),
                draw.receipt(subject, "hindcast"),
                new Points(panel, history).tests(),
                bands.coverage(),
                bands.scores(),
                plumbing(panel, history));
    }

    private static List<Plumbing> plumbing(Panel panel, History history) {
        EarlierStart start = new EarlierStart(panel.subject(), history);
        int years = PLUMBING_YEAR - history.plumbing();
        Run run = start.central(history.plumbing(), years, Map.of());
        double[] people =
                EarlierStart.at(run, history.variables().population(), panel.places(), years);
        double[] homes =
                EarlierStart.at(run, history.variables().dwellings(), panel.places(), years);
        return List.of(
                plumbing("population", people, panel.population(PLUMBING_YEAR)),
                plumbing("dwellings", homes, panel.dwellings(PLUMBING_YEAR).orElseThrow()));
    }

    private static Plumbing plumbing(String indicator, double[] model, double[] truth) {
        double[] errors = new double[truth.length];
        Arrays.setAll(errors, i -> 100 * Math.abs(model[i] / truth[i] - 1));
        Arrays.sort(errors);
        double region = 100 * Math.abs(Panel.sum(model) / Panel.sum(truth) - 1);
        LocalDate at = LocalDate.of(PLUMBING_YEAR, 1, 1);
        return new Plumbing(indicator, at, Quantile.of(errors, 0.5), region);
    }
}
