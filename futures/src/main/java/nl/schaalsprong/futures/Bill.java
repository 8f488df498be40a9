package nl.schaalsprong.futures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;

/**
 * What the measures of a scenario cost. Amounts in prices of different years, and amounts of a year
 * and of once, stand side by side and are never added.
 *
 * @param charges one per measure that is on and has a known cost, in the order of the case
 * @param unpriced measures that are on and of which nobody knows the cost
 */
public record Bill(List<Charge> charges, List<Measure> unpriced) {
    /**
     * The cost of one measure at its setting.
     *
     * @param amount in one year where the cost comes back every year, otherwise once
     * @param years the years in which it is paid; empty where it is paid once, in a year the case
     *     does not name
     */
    public record Charge(Measure measure, Money amount, Optional<Years> years) {
        /** Over all years together. */
        public Money total() {
            long times = years.map(Years::count).orElse(1);
            return new Money(Math.multiplyExact(amount.eurocent(), times), amount.priceYear());
        }
    }

    /** The first and the last year in which something is paid. */
    public record Years(int first, int last) {
        /** How many there are. */
        public int count() {
            return Math.max(0, last - first + 1);
        }
    }

    public Bill {
        charges = List.copyOf(charges);
        unpriced = List.copyOf(unpriced);
    }

    /** The bill of a scenario. */
    public static Bill of(Case subject, Scenario scenario) {
        List<Charge> charges = new ArrayList<>();
        List<Measure> unpriced = new ArrayList<>();
        for (Measure measure : subject.measures()) {
            double setting = scenario.settings().getOrDefault(measure.id(), measure.baseline());
            if (!measure.isShock() && setting != measure.baseline()) {
                charge(subject, measure, setting)
                        .ifPresentOrElse(charges::add, () -> unpriced.add(measure));
            }
        }
        return new Bill(charges, unpriced);
    }

    private static Optional<Charge> charge(Case subject, Measure measure, double setting) {
        double notches = (setting - measure.baseline()) / measure.notch();
        int first = subject.reference().getYear();
        return measure.costPerNotch()
                .map(
                        one ->
                                new Charge(
                                        measure,
                                        new Money(
                                                Math.round(one.eurocent() * notches),
                                                one.priceYear()),
                                        measure.yearlyUntil().map(last -> new Years(first, last))));
    }

    /** The charges that an instrument pays; those nobody is named for with an empty id. */
    public List<Charge> of(String instrument) {
        return charges.stream().filter(c -> c.measure().instrument().equals(instrument)).toList();
    }

    /** The instruments that pay something, in the order of the case. */
    public List<Instrument> instruments(Case subject) {
        return subject.register().instruments().stream()
                .filter(i -> !of(i.id()).isEmpty())
                .toList();
    }
}
