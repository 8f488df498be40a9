package nl.schaalsprong.web.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * The bill of a scenario by year: one row per measure, as no two are added.
 *
 * @param years heads of the columns; empty when nothing on the bill comes back every year
 */
public record YearsView(List<String> years, List<Row> rows) {
    /**
     * One measure.
     *
     * @param id of the measure
     * @param amounts one per year, in the order of the heads
     * @param once what is paid once, in a year the case does not name; empty when it is yearly
     */
    public record Row(
            String id,
            String measure,
            String payer,
            String prices,
            List<String> amounts,
            String once) {}

    static YearsView of(Case subject, Bill bill, Words words) {
        int first = subject.reference().getYear();
        int last =
                bill.charges().stream()
                        .flatMap(c -> c.years().stream())
                        .mapToInt(Bill.Years::last)
                        .max()
                        .orElse(first - 1);
        List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
        List<Row> rows = new ArrayList<>();
        for (Bill.Charge charge : bill.charges()) {
            rows.add(row(subject, charge, years, words));
        }
        return new YearsView(years.stream().map(String::valueOf).toList(), rows);
    }

    private static Row row(Case subject, Bill.Charge charge, List<Integer> years, Words words) {
        String amount = new Numbers(words).money(charge.amount());
        return new Row(
                charge.measure().id(),
                words.of(charge.measure().title()),
                payer(subject, charge, words),
                Prices.of(charge.amount().priceYear(), words),
                years.stream().map(year -> paid(charge, year) ? amount : "–").toList(),
                charge.years().isEmpty() ? amount : "");
    }

    private static boolean paid(Bill.Charge charge, int year) {
        return charge.years().filter(y -> y.first() <= year && year <= y.last()).isPresent();
    }

    private static String payer(Case subject, Bill.Charge charge, Words words) {
        return subject.register().instruments().stream()
                .filter(i -> i.id().equals(charge.measure().instrument()))
                .filter(i -> !i.payer().isEmpty())
                .findFirst()
                .map(i -> Payers.of(subject, List.of(i.payer().split(" +")), words))
                .orElse(words.of("money.payer-unsaid"));
    }
}
