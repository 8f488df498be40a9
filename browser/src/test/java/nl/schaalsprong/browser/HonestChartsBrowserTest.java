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
                window.frames_seen = 0;
                const seen = { visibilityProperty: true };
                addEventListener("sprong:drawn", () => {
                    window.frames_seen++;
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
            }
            """;

    private final Served served = Served.here();

    @Test
    void every_chart_in_sight_was_drawn_from_the_scenario_the_page_says() {
        try (BrowserContext window = served.window(1440, true)) {
            Page page = window.newPage();
            page.navigate(served.at("/"));
            page.evaluate(WATCH);
            page.evaluate(MOVE);
            page.waitForFunction("() => window.frames_seen >= 2");
            assertEquals(List.of(), page.evaluate("() => window.wrong"));
        }
    }
}
