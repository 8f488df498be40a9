package nl.schaalsprong.web.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Bill;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * What two scenarios ask of those who pay one instrument, over all years, in prices of one year.
 *
 * @param delta what B asks more or less than A, with its sign
 */
public record CostRow(
        String payers, String instrument, String prices, String a, String b, String delta) {
    /** What makes two amounts comparable. */
    private record Key(String instrument, int priceYear) {}

    static List<CostRow> of(Case subject, Scenario a, Scenario b, Words words) {
        Map<Key, Long> first = totals(subject, a);
        Map<Key, Long> second = totals(subject, b);
        Map<Key, Long> all = new LinkedHashMap<>(first);
        second.forEach(all::putIfAbsent);
        List<CostRow> rows = new ArrayList<>();
        for (Key key : all.keySet()) {
            rows.add(
                    row(
                            subject,
                            key,
                            first.getOrDefault(key, 0L),
                            second.getOrDefault(key, 0L),
                            words));
        }
        return rows;
    }

    /** Measures that either scenario has on and of which nobody knows the cost. */
    static List<String> unpriced(Case subject, Scenario a, Scenario b, Words words) {
        List<String> titles = new ArrayList<>();
        for (Scenario one : List.of(a, b)) {
            Bill.of(subject, one).unpriced().stream()
                    .map(m -> words.of(m.title()))
                    .filter(t -> !titles.contains(t))
                    .forEach(titles::add);
        }
        return titles;
    }

    private static Map<Key, Long> totals(Case subject, Scenario scenario) {
        Map<Key, Long> totals = new LinkedHashMap<>();
        for (Bill.Charge charge : Bill.of(subject, scenario).charges()) {
            Key key = new Key(charge.measure().instrument(), charge.total().priceYear());
            totals.merge(key, charge.total().eurocent(), Long::sum);
        }
        return totals;
    }

    private static CostRow row(Case subject, Key key, long a, long b, Words words) {
        Numbers numbers = new Numbers(words);
        Optional<Instrument> instrument =
                subject.register().instruments().stream()
                        .filter(i -> i.id().equals(key.instrument()))
                        .findFirst();
        return new CostRow(
                instrument
                        .map(i -> payers(subject, i, words))
                        .orElse(words.of("money.account.nobody")),
                instrument.map(i -> words.of(i.title())).orElse(""),
                key.priceYear() == 0
                        ? words.of("money.prices-unsaid")
                        : words.of("money.prices", key.priceYear()),
                numbers.euro(a / 100.0),
                numbers.euro(b / 100.0),
                difference(b - a, words));
    }

    private static String difference(long cents, Words words) {
        String sign = cents > 0 ? "+" : "\u2212";
        return cents == 0
                ? words.of("measures.no-difference")
                : sign + "\u2060" + new Numbers(words).euro(Math.abs(cents) / 100.0);
    }

    private static String payers(Case subject, Instrument instrument, Words words) {
        List<String> names = new ArrayList<>();
        for (String id : instrument.payer().split(" ")) {
            subject.register().actor(id).map(Actor::name).map(words::of).ifPresent(names::add);
        }
        return names.isEmpty() ? words.of("money.payer-unsaid") : String.join(", ", names);
    }
}
