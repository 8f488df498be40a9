package nl.schaalsprong.futures;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Series.Observation;
import nl.schaalsprong.base.Text;

/**
 * What the futures say of one reading.
 *
 * @param promise id of the promise
 * @param variant id of the reading
 * @param score chance with what goes with it, or why there is none
 * @param observed where it stands on the last observed day, counted as the reading counts
 */
public record VariantResult(
        String promise, String variant, Score score, Optional<Observation> observed) {
    /** A chance, or an honest blank. */
    public sealed interface Score {
        /**
         * A scored reading.
         *
         * @param chance share of futures that keep it, in [0, 1]
         * @param error Monte-Carlo standard error of the chance
         * @param last quantiles of the outcome on the last day
         * @param needed50 how much more is needed for a chance of 50 %, in the unit; 0 where
         *     reached
         * @param needed95 the same for 95 %
         * @param limits what binds, over futures, quarters up to the last day and places by their
         *     task; largest first
         * @param fan quantiles at each moment up to the last day, aligned with {@link
         *     FuturesResult#moments()}
         * @param places per place its own task and chance; empty where nobody divided the amount
         */
        record Measured(
                double chance,
                double error,
                Quantiles last,
                double needed50,
                double needed95,
                List<Share> limits,
                List<Quantiles> fan,
                List<PlaceResult> places)
                implements Score {}

        /** Not scored. */
        record Unmeasured(Text why) implements Score {}
    }

    /** Quantiles of an outcome. */
    public record Quantiles(double p05, double p25, double p50, double p75, double p95) {}

    /** A limit and the share in which it binds. */
    public record Share(String limit, double share) {}

    /**
     * One place's part.
     *
     * @param task its own share of the amount
     * @param chance share of futures in which it delivers its task
     * @param last quantiles of its outcome on the last day
     * @param limits what binds there, largest first
     */
    public record PlaceResult(
            String place, double task, double chance, Quantiles last, List<Share> limits) {}

    /** The chance, where there is one. */
    public Optional<Score.Measured> measured() {
        return switch (score) {
            case Score.Measured m -> Optional.of(m);
            case Score.Unmeasured _ -> Optional.empty();
        };
    }
}
