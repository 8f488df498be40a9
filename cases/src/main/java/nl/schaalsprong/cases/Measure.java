package nl.schaalsprong.cases;

import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Money;

/**
 * Something that can be done or that can happen: a slider.
 *
 * @param kind whether somebody decides it or it befalls the region
 * @param variable scalar model constant the slider sets
 * @param limit id of the limit it loosens, or that it tightens where it is a shock
 * @param low lowest setting
 * @param high highest setting
 * @param baseline setting when nothing extra is done
 * @param notch one step
 * @param unit words behind the setting
 * @param costPerNotch absent where no source or assumption gives a cost
 * @param yearlyUntil last year in which that cost is paid again, every year; empty where it is paid
 *     once
 * @param owner who can do it
 * @param instrument id of the instrument that pays, or empty
 * @param leadTimeYears before it starts to work
 * @param source identifier of a source, or {@code assumption}
 */
public record Measure(
        String id,
        Kind kind,
        Text title,
        String variable,
        String limit,
        double low,
        double high,
        double baseline,
        double notch,
        Text unit,
        Optional<Money> costPerNotch,
        Optional<Integer> yearlyUntil,
        Text owner,
        String instrument,
        double leadTimeYears,
        String source,
        Text note) {
    /** What a slider is about. */
    public enum Kind {
        /** Somebody decides it, and somebody pays. */
        DECISION,
        /** It befalls the region: nobody plans it, and it has no cost. */
        SHOCK
    }

    public boolean isShock() {
        return kind == Kind.SHOCK;
    }

    /** A measure whose cost is paid once. */
    public Measure(
            String id,
            Text title,
            String variable,
            String limit,
            double low,
            double high,
            double baseline,
            double notch,
            Text unit,
            Optional<Money> costPerNotch,
            Text owner,
            String instrument,
            double leadTimeYears,
            String source,
            Text note) {
        this(
                id,
                Kind.DECISION,
                title,
                variable,
                limit,
                low,
                high,
                baseline,
                notch,
                unit,
                costPerNotch,
                Optional.empty(),
                owner,
                instrument,
                leadTimeYears,
                source,
                note);
    }
}
