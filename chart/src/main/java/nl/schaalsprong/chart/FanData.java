package nl.schaalsprong.chart;

import java.time.LocalDate;
import java.util.List;
import nl.schaalsprong.futures.VariantResult.Quantiles;

/**
 * What a fan shows: what was, what may come, and the line it is held against.
 *
 * @param history observed outcome so far, in order of date
 * @param moments days of the fan, from the reference day on
 * @param fan quantiles at those days
 * @param baseline medians without measures at those days; empty when no measure is on
 * @param until last day, where the fan ends
 * @param last quantiles on the last day
 * @param amount what is to be reached
 * @param from day it counts from
 */
public record FanData(
        List<Past> history,
        List<LocalDate> moments,
        List<Quantiles> fan,
        List<Double> baseline,
        LocalDate reference,
        LocalDate from,
        LocalDate until,
        Quantiles last,
        double amount) {
    /** An observed value; {@code firm} is false when it was estimated. */
    public record Past(LocalDate at, double value, boolean firm) {}
}
