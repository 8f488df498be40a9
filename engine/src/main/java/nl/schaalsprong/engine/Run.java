package nl.schaalsprong.engine;

import java.util.List;

/**
 * One future, every variable at every saved moment.
 *
 * @param times saved moments
 * @param names full element names
 * @param values {@code values[e][t]} is element {@code e} at saved moment {@code t}
 */
public record Run(List<Double> times, List<String> names, double[][] values) {
    /** The course of one element; the caller has made sure that the model has it. */
    public double[] of(String name) {
        int element = names.indexOf(name);
        if (element < 0) {
            throw new IllegalArgumentException("The run has no (%s).".formatted(name));
        }
        return values[element];
    }
}
