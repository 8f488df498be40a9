package nl.schaalsprong.futures.sensitivity;

/**
 * What the runs of one design came to.
 *
 * @param design hash of the design that was run
 * @param values {@code values[o][m]}: output {@code o} of run {@code m}
 */
public record Outputs(String design, double[][] values) {}
