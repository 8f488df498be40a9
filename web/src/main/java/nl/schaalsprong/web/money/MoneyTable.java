package nl.schaalsprong.web.money;

import java.util.List;
import java.util.stream.Collectors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Tranche;

/** Amounts and bills as comma-separated values, in whole eurocents. */
final class MoneyTable {
    private static final String AMOUNTS =
            "instrument,part,eurocent,rounding,price_year,basis,payers,from,until,"
                    + "part_of_instrument,part_of,division,source\n";
    private static final String BILL =
            "measure,instrument,payers,eurocent,price_year,first_year,last_year,total_eurocent\n";

    private MoneyTable() {}

    /** Every amount that any source names. */
    static String amounts(Case subject) {
        StringBuilder text = new StringBuilder(AMOUNTS);
        for (Instrument instrument : subject.register().instruments()) {
            instrument.tranches().forEach(t -> text.append(line(instrument, t)));
        }
        return text.toString();
    }

    private static String line(Instrument instrument, Tranche t) {
        return row(
                List.of(
                        instrument.id(),
                        t.part(),
                        t.amount().map(m -> Long.toString(m.eurocent())).orElse(""),
                        Long.toString(t.rounding()),
                        t.amount().map(MoneyTable::priceYear).orElse(""),
                        t.basis().name(),
                        String.join(" ", t.payers()),
                        t.period().from().map(Object::toString).orElse(""),
                        t.period().until().map(Object::toString).orElse(""),
                        t.whole().map(Tranche.Whole::instrument).orElse(""),
                        t.whole().map(Tranche.Whole::part).orElse(""),
                        t.whole().map(w -> w.division().name()).orElse(""),
                        t.source()));
    }

    /** What each measure that is on costs. A cost that is not known is empty, never nothing. */
    static String bill(Case subject, Bill bill) {
        StringBuilder text = new StringBuilder(BILL);
        bill.charges().forEach(c -> text.append(line(subject, c)));
        bill.unpriced()
                .forEach(
                        m ->
                                text.append(
                                        row(
                                                List.of(
                                                        m.id(),
                                                        m.instrument(),
                                                        payers(subject, m.instrument()),
                                                        "",
                                                        "",
                                                        "",
                                                        "",
                                                        ""))));
        return text.toString();
    }

    private static String line(Case subject, Bill.Charge charge) {
        String instrument = charge.measure().instrument();
        return row(
                List.of(
                        charge.measure().id(),
                        instrument,
                        payers(subject, instrument),
                        Long.toString(charge.amount().eurocent()),
                        priceYear(charge.amount()),
                        charge.years().map(y -> Integer.toString(y.first())).orElse(""),
                        charge.years().map(y -> Integer.toString(y.last())).orElse(""),
                        Long.toString(charge.total().eurocent())));
    }

    private static String payers(Case subject, String instrument) {
        return subject.register().instruments().stream()
                .filter(i -> i.id().equals(instrument))
                .map(Instrument::payer)
                .collect(Collectors.joining());
    }

    private static String priceYear(Money money) {
        return money.priceYear() == 0 ? "" : Integer.toString(money.priceYear());
    }

    private static String row(List<String> cells) {
        return String.join(",", cells) + "\n";
    }
}
