package nl.schaalsprong.web.money;

import nl.schaalsprong.web.page.Words;

/** Says in prices of which year an amount is. */
final class Prices {
    private Prices() {}

    static String of(int year, Words words) {
        return year == 0 ? words.of("money.prices-unsaid") : words.of("money.prices", year);
    }
}
