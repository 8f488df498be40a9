package nl.schaalsprong.futures.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;

/**
 * The model against history, as schema {@code sprong/hindcast/1}. All errors and shares in [0, 1]
 * unless a name says percent.
 *
 * @param frozenOn last year of the figures that were looked at while settings were chosen
 * @param variantsTried how many settings were tried
 */
public record Hindcast(
        String frozenOn,
        int variantsTried,
        Receipt receipt,
        List<Test> tests,
        List<Band> bands,
        List<Score> scores,
        List<Plumbing> plumbing) {
    /**
     * Point forecasts beside a naive rule.
     *
     * @param test name, as in the schema
     * @param cells how many forecasts (of all places each)
     * @param mape mean absolute error in percent, over places and cells
     * @param naive the same of the naive rule
     * @param frozenRatio the ratio on the targets that were looked at while settings were chosen
     * @param bar highest ratio that is good enough; absent where the bar is of another kind
     */
    public record Test(
            String test,
            int cells,
            double mape,
            Naive naive,
            Optional<Double> frozenRatio,
            Optional<Double> bar,
            List<Horizon> byHorizon) {
        /** Error of the model over that of the naive rule; below one the model is better. */
        public double ratio() {
            return mape / naive.mape();
        }
    }

    /** A naive rule and its mean absolute error in percent. */
    public record Naive(String name, double mape) {}

    /**
     * Errors in percent of one horizon in years.
     *
     * @param regionError mean absolute error of the region's total
     */
    public record Horizon(
            int horizon, double mape, double naive, double regionError, double naiveRegionError) {}

    /**
     * How often a band held what came.
     *
     * @param what pooled, deviations of one year, or the region's total
     * @param level share the band is meant to hold
     * @param covered share it held
     * @param samplingError standard deviation of that share for a perfect forecaster
     * @param low lowest share that is good enough; absent where there is no bar
     * @param high highest such share
     */
    public record Band(
            String what,
            double level,
            double covered,
            double samplingError,
            int observations,
            Optional<Double> low,
            Optional<Double> high) {}

    /**
     * Mean continuous ranked probability score over that of a naive rule spread by its own past
     * errors.
     */
    public record Score(String against, double ratio, double bar) {}

    /**
     * The long run from {@link nl.schaalsprong.cases.History#plumbing()}: whether everything flows.
     *
     * @param mdape median absolute error over the places, in percent
     * @param regionError of the total, in percent
     */
    public record Plumbing(String indicator, LocalDate at, double mdape, double regionError) {}
}
