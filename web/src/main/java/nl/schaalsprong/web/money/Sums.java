package nl.schaalsprong.web.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.MoneyBasis;
import nl.schaalsprong.register.Tranche;

/**
 * Lays amounts of one basis in prices of one year side by side and adds what may be added. What is
 * a part of another amount there is left out; an amount that two sources give differently stands
 * beside the sum and not in it. Nothing is counted twice, nothing is chosen, and where sources do
 * not state the price year nothing is added.
 */
public final class Sums {
    private static final String TOTAL = "total";

    private final List<Held> held = new ArrayList<>();

    /** An amount with the instrument it belongs to. */
    public record Held(Instrument instrument, Tranche tranche, Money amount) {
        boolean isTotal() {
            return tranche.part().equals(TOTAL);
        }

        boolean isOf(String id, String part) {
            return instrument.id().equals(id) && tranche.part().equals(part);
        }
    }

    /** An amount on a line; it is not added where it is disputed. */
    public record Beside(Held held, boolean disputed) {}

    /**
     * One line.
     *
     * @param priceYear 0 where the sources do not say
     * @param total in eurocents; absent where nothing may be added
     */
    public record Sum(MoneyBasis basis, int priceYear, OptionalLong total, List<Beside> amounts) {}

    /** Lays out the amounts of these instruments. */
    public Sums(List<Instrument> instruments) {
        for (Instrument instrument : instruments) {
            for (Tranche tranche : instrument.tranches()) {
                tranche.amount().ifPresent(m -> held.add(new Held(instrument, tranche, m)));
            }
        }
    }

    /** Every line, from the least firm basis to the firmest, by price year. */
    public List<Sum> all() {
        List<Sum> sums = new ArrayList<>();
        for (MoneyBasis basis : MoneyBasis.values()) {
            Set<Integer> years = new TreeSet<>();
            held.stream()
                    .filter(h -> h.tranche().basis() == basis)
                    .forEach(h -> years.add(h.amount().priceYear()));
            years.forEach(year -> sums.add(sum(basis, year)));
        }
        return sums;
    }

    private Sum sum(MoneyBasis basis, int year) {
        List<Beside> amounts =
                held.stream()
                        .filter(h -> isOn(h, basis, year) && !isInside(h, basis, year))
                        .map(h -> new Beside(h, isDisputed(h.instrument(), h.tranche())))
                        .toList();
        List<Beside> added = amounts.stream().filter(a -> !a.disputed()).toList();
        long total = added.stream().mapToLong(a -> a.held().amount().eurocent()).sum();
        boolean may = year != 0 && !added.isEmpty();
        return new Sum(basis, year, may ? OptionalLong.of(total) : OptionalLong.empty(), amounts);
    }

    /**
     * Whether another source gives another amount for this money, or the instrument has several
     * amounts and no total: the ends of an estimate.
     */
    boolean isDisputed(Instrument instrument, Tranche tranche) {
        long amounts =
                held.stream()
                        .filter(h -> h.isOf(instrument.id(), tranche.part()))
                        .map(h -> h.amount().eurocent())
                        .distinct()
                        .count();
        return amounts > 1 || tranche.whole().isEmpty() && isWithoutTotal(instrument);
    }

    private boolean isWithoutTotal(Instrument instrument) {
        List<Held> own = held.stream().filter(h -> h.instrument().equals(instrument)).toList();
        return own.size() > 1 && own.stream().noneMatch(Held::isTotal);
    }

    private static boolean isOn(Held one, MoneyBasis basis, int year) {
        return one.tranche().basis() == basis && one.amount().priceYear() == year;
    }

    /** Whether an amount on the same line already holds this one. */
    private boolean isInside(Held one, MoneyBasis basis, int year) {
        Set<Tranche.Whole> seen = new HashSet<>();
        Optional<Tranche.Whole> whole = one.tranche().whole();
        while (whole.isPresent() && seen.add(whole.get())) {
            Tranche.Whole larger = whole.get();
            List<Held> above =
                    held.stream().filter(h -> h.isOf(larger.instrument(), larger.part())).toList();
            if (above.stream().anyMatch(h -> isOn(h, basis, year))) {
                return true;
            }
            whole = above.stream().findFirst().flatMap(h -> h.tranche().whole());
        }
        return false;
    }
}
