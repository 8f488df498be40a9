package nl.schaalsprong.cases;

import nl.schaalsprong.base.Text;

/**
 * An uncertain constant of the model.
 *
 * @param id unique in the case
 * @param variable scalar model constant it sets, canonical name (element in brackets where arrayed)
 * @param low lower bound or 5th percentile, see {@link Shape}
 * @param central mode or median
 * @param high upper bound or 95th percentile
 * @param unit as in the model
 * @param source identifier of a source, or {@code assumption}
 */
public record Parameter(
        String id,
        String variable,
        Text title,
        double low,
        double central,
        double high,
        Shape shape,
        String unit,
        String source,
        String note) {
    /** The source that stands for "we assume this". */
    public static final String ASSUMPTION = "assumption";

    /** The distribution, and what low and high mean for it. */
    public enum Shape {
        /** Always the central value. */
        FIXED,
        /** Between the bounds low and high, all alike. */
        UNIFORM,
        /** Between the bounds low and high, most often central. */
        TRIANGULAR,
        /** Mean central; low and high are the 5th and 95th percentile. */
        NORMAL,
        /** Median central; low and high are the 5th and 95th percentile; values stay above zero. */
        LOGNORMAL
    }
}
