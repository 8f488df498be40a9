package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenarios kept, shared, compared and undone by a hand on the keyboard and a mouse. */
class ScenarioBrowserTest {
    private static final String SET = "/?m.factory-built-homes=3000&m.more-hard-plans=2000";

    private final Served served = Served.here();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void two_scenarios_are_compared_without_scripts() {
        try (BrowserContext plain = served.window(1440, false)) {
            Page other = plain.newPage();
            other.navigate(served.at(SET.replace("/?", "/vergelijk?")));
            assertTrue(other.locator(".lead").textContent().contains("hoger bij"));
            assertTrue(other.locator("svg.pair.wide").first().isVisible());
            other.locator("#pick-a").selectOption("now");
            other.locator(".picker button.primary").click();
            other.waitForURL("**a=now**");
            assertTrue(other.locator(".lead").textContent().contains("hetzelfde"));
        }
    }

    @Test
    void undo_and_redo_answer_to_the_keyboard_and_outlive_a_reload() {
        page.navigate(served.at("/"));
        Locator slider = page.locator("input[type=range]").first();
        slider.focus();
        slider.press("ArrowRight");
        page.waitForURL("**/*m.*");
        String moved = slider.inputValue();
        page.reload();
        page.locator("h2").first().waitFor();
        page.waitForFunction("() => document.documentElement.classList.contains('live')");
        page.keyboard().press("Control+z");
        page.waitForFunction("() => !location.search.includes('m.')");
        assertTrue(
                page.locator("[data-said]")
                        .textContent()
                        .startsWith("Ongedaan gemaakt: Meer harde plannen"));
        page.keyboard().press("Control+Shift+z");
        page.waitForURL("**/*m.*");
        assertEquals(moved, page.locator("input[type=range]").first().inputValue());
    }

    @Test
    void the_browsers_own_way_back_undoes_a_slider() {
        page.navigate(served.at("/"));
        Locator slider = page.locator("input[type=range]").first();
        slider.focus();
        slider.press("ArrowRight");
        page.waitForURL("**/*m.*");
        page.goBack();
        page.waitForFunction("() => !location.search.includes('m.')");
        assertEquals("0", page.locator("input[type=range]").first().inputValue());
    }

    @Test
    void a_bill_beyond_a_budget_is_said_in_words() {
        page.navigate(served.at("/?m.public-euro-per-home=150"));
        assertTrue(page.locator(".accounts .over-word").first().textContent().contains("te veel"));
    }

    @Test
    void a_scenario_goes_out_as_a_file_and_comes_back() {
        page.navigate(served.at("/scenarios"));
        page.locator("#read-text")
                .fill(
                        "{\"case\":\"brainport\",\"schema\":\"sprong/scenario/1\",\"settings\":{\"peak-shaving\":20}}");
        page.locator("form[action$=import] button").click();
        page.waitForURL("**/?m.peak-shaving=20");
        assertEquals("20", page.locator("#m-peak-shaving").inputValue());
    }

    @Test
    void nothing_scrolls_sideways_at_320_pixels() {
        for (String path :
                List.of("/scenarios", "/en/scenarios", "/geld", "/vergelijk" + SET.substring(1))) {
            page.setViewportSize(320, 700);
            page.navigate(served.at(path));
            assertEquals(
                    0,
                    page.evaluate(
                            "() => document.documentElement.scrollWidth -"
                                    + " document.documentElement.clientWidth"),
                    path);
        }
    }
}
