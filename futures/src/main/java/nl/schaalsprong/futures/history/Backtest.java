package nl.schaalsprong.futures.history;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;
import nl.schaalsprong.base.Text;

/**
 * Earlier promises and the chance the model would have given them, as schema {@code
 * sprong/backtest/1}.
 *
 * @param rows in the order of the case; all of its precedents
 * @param logRatio mean absolute logarithm of realised over predicted, of the homes
 * @param brier mean squared difference of chance and outcome
 * @param logScore mean logarithm of the chance given to what came, each chance held within
 *     [1/(n+2), 1 - 1/(n+2)] of n futures so that nothing claims certainty; nearer zero is better
 * @param scored how many rows of homes were scored
 * @param independent how many of those do not overlap
 */
public record Backtest(
        Receipt receipt,
        List<Row> rows,
        Compared logRatio,
        Compared brier,
        Compared logScore,
        int scored,
        int independent) {
    /** The model beside two naive rules. */
    public record Compared(double model, double promisesAreKept, double paceGoesOn) {}

    /** One precedent. */
    public sealed interface Row {
        /** Its id in the case. */
        String id();

        /**
         * Scored.
         *
         * @param predicted median of the futures, for the period and in the unit of {@code
         *     realised}
         * @param low 5th percentile
         * @param high 95th percentile
         * @param promised for the same period
         * @param pace what the pace before gives for the period
         * @param chance share of futures that reach what was promised
         * @param kept whether it was reached
         * @param homes whether it counts homes; inhabitants are shown and not averaged with them
         */
        record Scored(
                String id,
                double predicted,
                double low,
                double high,
                double realised,
                double promised,
                double pace,
                double chance,
                boolean kept,
                boolean homes,
                String group)
                implements Row {}

        /** Not scored, because. */
        record Unscored(String id, Text reason) implements Row {}
    }

    /** The row of a precedent. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
