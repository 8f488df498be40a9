package nl.schaalsprong.futures;

import nl.schaalsprong.cases.Parameter;

/**
 * A reader's own variant of a parameter: it takes the place of the case's range and keeps its
 * shape, so a future that was low under the case is as low under the variant.
 *
 * @param low as {@link Parameter#low()}
 * @param central as {@link Parameter#central()}
 * @param high as {@link Parameter#high()}; one fixed value has low, central and high alike
 * @param reason why, in the reader's own words; may be empty and changes no outcome
 */
public record Assumption(double low, double central, double high, String reason) {
    /** The parameter with this range instead of its own. */
    public Parameter applied(Parameter parameter) {
        return new Parameter(
                parameter.id(),
                parameter.variable(),
                parameter.title(),
                low,
                central,
                high,
                parameter.shape(),
                parameter.unit(),
                parameter.source(),
                parameter.note());
    }

    /** Whether it says what the case says. */
    boolean repeats(Parameter parameter) {
        return low == parameter.low() && central == parameter.central() && high == parameter.high();
    }
}
