package nl.schaalsprong.futures;

import java.util.Optional;
import nl.schaalsprong.register.Money;

/**
 * What one notch more of a measure does to one reading, with the same futures.
 *
 * @param points change of the chance, in [-1, 1]
 * @param error standard error of that change (paired, common random numbers)
 * @param gain mean change of the outcome on the last day, in the unit of the aim: it tells what
 *     helps where a chance is too small to move
 * @param gainError standard error of that mean
 */
public record Help(
        String variant,
        String measure,
        double points,
        double error,
        double gain,
        double gainError,
        Optional<Money> cost) {}
