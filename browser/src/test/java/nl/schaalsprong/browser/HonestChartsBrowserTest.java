package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No chart in sight ever shows what another scenario came to, also while a slider moves. */
class HonestChartsBrowserTest {
    private static final String WATCH =
            """
            () => {
                window.wrong = [];
                window.sizes_seen = [];
                const seen = { visibilityProperty: true };
                addEventListener("sprong:drawn", drawn => {
                    window.sizes_seen.push(drawn.detail.size);
                    const said = document.documentElement.dataset.drawn.split(" ")[0];
                    for (const chart of document.querySelectorAll("[data-hash],[data-of]")) {
                        const hash = chart.dataset.hash ?? chart.dataset.of;
                        if (hash !== said && chart.checkVisibility(seen)) {
                            window.wrong.push((chart.getAttribute("class") ?? chart.tagName) + " " + hash);
                        }
                    }
                });
            }
            """;
    private static final String MOVE =
            """
            () => {
                const slider = document.querySelectorAll("input[type=range]")[1];
                slider.value = slider.max;
                slider.dispatchEvent(new Event("input", { bubbles: true }));
                slider.dispatchEvent(new Event("change", { bubbles: true }));
            }
            """;

    /** A connection that takes half a second to open. */
    private static final String LATE =
            """
            const Real = WebSocket;
            window.WebSocket = class extends Real {
                #since = performance.now();
                get readyState() { return performance.now() - this.#since < 500 ? Real.CONNECTING : super.readyState; }
                set onopen(opened) { super.onopen = event => setTimeout(() => opened(event), 500); }
            };
            """;

    private final Served served = Served.here();

    @Test
    void what_was_moved_before_the_connection_stood_is_computed_once_it_does() {
        try (BrowserContext window = served.window(1440, true)) {
            Page page = window.newPage();
            page.addInitScript(LATE);
            page.navigate(served.at("/"));
            page.evaluate(WATCH);
            page.evaluate(MOVE);
            page.waitForFunction("() => window.sizes_seen.includes(10000)");
            assertEquals(List.of(), page.evaluate("() => window.wrong"));
        }
    }

    @Test
    void every_chart_in_sight_was_drawn_from_the_scenario_the_page_says() {
        try (BrowserContext window = served.window(1440, true)) {
            Page page = window.newPage();
            page.navigate(served.at("/"));
            page.evaluate(WATCH);
            page.evaluate(MOVE);
            page.waitForFunction("() => window.sizes_seen.includes(10000)");
            assertEquals(List.of(), page.evaluate("() => window.wrong"));
        }
    }
}
