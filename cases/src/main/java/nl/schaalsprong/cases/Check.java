package nl.schaalsprong.cases;

import nl.schaalsprong.base.Text;

/**
 * A behaviour that must hold in every future.
 *
 * @param variable model variable, every element of it
 * @param atLeast lowest allowed value at any saved time
 * @param atMost highest allowed value
 */
public record Check(String id, Text title, String variable, double atLeast, double atMost) {}
