package nl.schaalsprong.web.scenario;

import nl.schaalsprong.futures.Scenario;

/**
 * One of two scenarios that are compared.
 *
 * @param choice what stands for it in the address
 * @param name as a reader calls it
 */
record Side(String choice, String name, Scenario scenario) {
    /** Nothing extra is done. */
    static final String BASELINE = "base";

    /** What the address of the page itself sets. */
    static final String NOW = "now";
}
