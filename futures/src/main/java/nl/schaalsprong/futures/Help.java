package nl.schaalsprong.futures;

import java.util.Optional;
import nl.schaalsprong.register.Money;

/**
 * What one notch more of a measure does to one reading, with the same futures.
 *
 * @param points change of the chance, in [-1, 1]
 * @param error standard error of that change (paired, common random numbers)
 */
public record Help(
        String variant, String measure, double points, double error, Optional<Money> cost) {}
