package nl.schaalsprong.web.money;

import java.util.List;
import nl.schaalsprong.register.Instrument;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Words;

/**
 * The amounts of one basis and price level as a reader sees them.
 *
 * @param figure the name of its trail
 * @param total empty where nothing may be added
 */
public record SumRow(
        String figure, String basis, String prices, String total, List<Amount> amounts) {
    /** One amount; it is not in the total where it is disputed. */
    public record Amount(String amount, String title, boolean disputed) {}

    static List<SumRow> of(List<Instrument> instruments, Words words) {
        return new Sums(instruments).all().stream().map(s -> row(s, words)).toList();
    }

    private static SumRow row(Sums.Sum sum, Words words) {
        Numbers numbers = new Numbers(words);
        return new SumRow(
                "sum." + sum.basis().name() + "." + sum.priceYear(),
                words.of(sum.basis().title()),
                Prices.of(sum.priceYear(), words),
                sum.total().isPresent() ? numbers.euro(sum.total().getAsLong() / 100.0) : "",
                sum.amounts().stream()
                        .map(
                                one ->
                                        new Amount(
                                                numbers.money(one.held().amount()),
                                                title(one.held(), words),
                                                one.disputed()))
                        .toList());
    }

    private static String title(Sums.Held held, Words words) {
        String instrument = words.of(held.instrument().title());
        return held.isTotal() ? instrument : instrument + ": " + words.of(held.tranche().title());
    }
}
