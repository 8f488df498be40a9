package nl.schaalsprong.futures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Receipt;

/**
 * What the futures say, for one scenario.
 *
 * @param moments the first day of each quarter the fans are given on, from the reference day on
 * @param variants every reading that is scored or unmeasured, in the order of the register
 * @param limits share of futures in which each limit binds, per probe, place and quarter
 */
public record FuturesResult(
        LocalDate reference,
        Scenario scenario,
        Receipt receipt,
        List<LocalDate> moments,
        List<VariantResult> variants,
        List<LimitShare> limits) {
    /** The result of one reading. */
    public Optional<VariantResult> variant(String id) {
        return variants.stream().filter(v -> v.variant().equals(id)).findFirst();
    }

    /**
     * In how many futures a limit was the one that bound.
     *
     * @param probe model variable with the chain of limits
     * @param quarter as in {@code 2028-Q3}
     * @param share in [0, 1]
     */
    public record LimitShare(
            String probe, String place, String quarter, String limit, double share) {}
}
