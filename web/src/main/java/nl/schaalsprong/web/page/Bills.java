package nl.schaalsprong.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Measure;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.VariantResult.Share;
import nl.schaalsprong.register.Money;

/** What a scenario costs, in the words of the panel with measures. */
final class Bills {
    private Bills() {}

    static MeasuresView.Bill of(Board board, Words words) {
        Case subject = board.subject();
        Scenario scenario = board.state().scenario();
        Bill bill = Bill.of(subject, scenario);
        return new MeasuresView.Bill(
                total(bill, words),
                Accounts.of(subject, scenario, words),
                bill.unpriced().stream().map(m -> words.of(m.title())).toList());
    }

    /**
     * What is paid every year and what once, by price year, side by side: the script adds up the
     * same groups while a slider moves, in the same order.
     */
    private static String total(Bill bill, Words words) {
        Numbers numbers = new Numbers(words);
        Map<String, Long> groups = new LinkedHashMap<>();
        for (Bill.Charge charge : bill.charges()) {
            groups.merge(group(charge.measure(), words), charge.amount().eurocent(), Long::sum);
        }
        return groups.isEmpty()
                ? numbers.millions(0)
                : groups.entrySet().stream()
                        .map(e -> numbers.millions(e.getValue() / 1e8) + " " + e.getKey())
                        .collect(Collectors.joining(" + "));
    }

    /** Which amounts a cost may be added to, in words; empty where no cost is known. */
    static String group(Measure measure, Words words) {
        return measure.costPerNotch()
                .map(Money::priceYear)
                .map(year -> group(measure, year, words))
                .orElse("");
    }

    private static String group(Measure measure, int year, Words words) {
        String key = measure.yearlyUntil().isPresent() ? "money.group.yearly" : "money.group.once";
        return year == 0 ? words.of(key + "-unsaid") : words.of(key, year);
    }

    static LimitView limit(Case subject, String id, Words words) {
        return LimitView.of(subject, new Share(id, 0), words);
    }
}
