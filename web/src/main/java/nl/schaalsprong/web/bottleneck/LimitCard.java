package nl.schaalsprong.web.bottleneck;

import java.util.List;
import nl.schaalsprong.web.page.LimitView;

/**
 * Everything about one limit.
 *
 * @param trail where its share comes from; empty where no reading is held back
 * @param about what it is
 * @param when in which quarter it binds most; empty when it does not bind here
 * @param where the places in which it binds most
 * @param holds the promises it holds back most
 * @param loosens measures that loosen it
 * @param equations where the model says so
 * @param parameters the uncertain numbers in those equations
 */
public record LimitCard(
        LimitView limit,
        String trail,
        String about,
        String when,
        List<Bar> where,
        List<Bar> holds,
        List<Loosens> loosens,
        List<Equation> equations,
        List<Number> parameters) {
    /**
     * A share with a bar.
     *
     * @param length in percent of the full width
     * @param trail where the share comes from
     */
    public record Bar(String title, String link, String figure, double length, String trail) {}

    /**
     * A measure with what one notch more does to the chosen promise; empty while unknown.
     *
     * @param trail where that comes from
     */
    public record Loosens(
            String title, String effect, String cost, String lead, String owner, String trail) {}

    /** The variable behind a limit, as the model writes it. */
    public record Equation(String probe, String variable, String link, String text, String says) {}

    /** An uncertain number with its range, where it comes from and its own page. */
    public record Number(
            String title,
            String range,
            String source,
            String link,
            boolean assumption,
            String page) {}
}
