package nl.schaalsprong.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a page is fit for everybody, as far as a program can tell. */
final class Accessible {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    /** What axe knows to be wrong with a page, a line each. */
    static String violations(Page page) {
        page.waitForLoadState();
        page.waitForFunction("() => !document.querySelector('.busy')");
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(
                                rule ->
                                        rule.getNodes().stream()
                                                .map(n -> rule.getId() + " " + n.getTarget()))
                        .collect(Collectors.joining("\n"));
    }

    /** By how many pixels a page is wider than its window. */
    static int overflow(Page page) {
        Object pixels =
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }
}
