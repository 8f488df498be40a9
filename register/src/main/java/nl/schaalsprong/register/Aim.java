package nl.schaalsprong.register;

import java.util.Optional;
import nl.schaalsprong.base.Text;

/**
 * What keeping a promise would mean. What fits no test is {@link Unmeasured}, never forced into
 * shape.
 */
public sealed interface Aim {
    /**
     * A level to reach on the last day.
     *
     * @param amount in {@code unit}
     * @param hedge the bound the words set
     * @param unit unit code of the case: dwelling, workplace, fraction, MW, EUR-million, …
     * @param variable the model variable scored on the last day; when it is arrayed over place, it
     *     is summed over the places of the variant
     * @param indicator observed indicator behind it, when there is one
     * @param counts how the observations count
     * @param probes model variables whose named limits hold this aim back
     */
    record Level(
            double amount,
            Hedge hedge,
            String unit,
            String variable,
            Optional<String> indicator,
            Counts counts,
            java.util.List<String> probes)
            implements Aim {}

    /**
     * Words that could not be turned into a test, and why. Shown and counted.
     *
     * @param stated the amount that was said, when one was; nothing is scored on it
     */
    record Unmeasured(Text why, Optional<Stated> stated) implements Aim {
        /** Words without an amount. */
        public Unmeasured(Text why) {
            this(why, Optional.empty());
        }
    }

    /**
     * An amount as it was said.
     *
     * @param amount in {@code unit}
     * @param upTo upper end, where a range was said
     * @param hedge the bound the words set
     * @param unit unit code; may be empty
     */
    record Stated(double amount, Optional<Double> upTo, Hedge hedge, String unit) {}

    /** How an indicator relates to the aim. */
    enum Counts {
        /** The level of the indicator itself. */
        LEVEL,
        /** The increase of a level since the first day of the variant; realised flows count. */
        INCREASE,
        /** The sum of a flow since the first day of the variant. */
        SUM
    }
}
