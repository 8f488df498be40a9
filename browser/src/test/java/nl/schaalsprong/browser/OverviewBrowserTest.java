package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader does on the first page. */
class OverviewBrowserTest {
    private Served served = Served.here();
    private BrowserContext window = served.window(1440, true);
    private Page page = window.newPage();

    @BeforeEach
    void open() {
        page.navigate(served.at("/"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_first_page_says_which_promise_is_most_in_danger() {
        assertTrue(page.locator(".sentence").textContent().contains("Het meest in gevaar"));
        assertTrue(page.locator(".card").count() >= 4);
    }

    @Test
    void a_moved_slider_changes_a_chart_and_the_link() {
        String before = median();
        moveAll();
        page.waitForFunction("() => document.documentElement.dataset.drawn?.endsWith(' 10000')");
        page.waitForURL("**/*m.*");
        assertNotEquals(before, median());
    }

    @Test
    void the_first_frame_after_a_move_is_coarse() {
        page.evaluate(
                "() => { window.sizes = []; addEventListener('sprong:drawn', e =>"
                        + " window.sizes.push(e.detail.size)); }");
        Locator slider = page.locator("input[type=range]").first();
        slider.focus();
        slider.press("ArrowRight");
        page.waitForFunction("() => window.sizes.length > 0");
        assertEquals(256, page.evaluate("() => window.sizes[0]"));
    }

    @Test
    void a_shared_link_shows_the_same_again() {
        moveAll();
        page.waitForURL("**/*m.*");
        page.waitForFunction("() => document.querySelector('[data-share]').href.includes('m.')");
        String link = page.locator("[data-share]").getAttribute("href");
        List<String> figures = page.locator(".card [data-part=figure]").allTextContents();
        page.navigate(served.at(link));
        assertEquals(figures, page.locator(".card [data-part=figure]").allTextContents());
        assertEquals(0, page.locator(".notice").count());
    }

    @Test
    void undo_brings_the_slider_back() {
        Locator slider = page.locator("input[type=range]").first();
        String before = slider.inputValue();
        slider.focus();
        slider.press("ArrowRight");
        page.waitForURL("**/*m.*");
        page.locator("[data-undo]:not([disabled])").click();
        page.waitForFunction("() => !location.search.includes('m.')");
        assertEquals(before, slider.inputValue());
    }

    @Test
    void another_language_keeps_the_state() {
        Locator slider = page.locator("input[type=range]").first();
        slider.focus();
        slider.press("ArrowRight");
        page.waitForURL("**/*m.*");
        String value = slider.inputValue();
        page.waitForFunction("() => document.querySelector('.language a').href.includes('m.')");
        page.locator(".language a").click();
        page.waitForURL("**/en?*m.*");
        assertEquals("en", page.locator("html").getAttribute("lang"));
        assertEquals(value, page.locator("input[type=range]").first().inputValue());
    }

    @Test
    void a_chosen_promise_takes_the_measures_and_the_map_with_it() {
        Locator other = page.locator("[data-select]").first();
        String promise = other.getAttribute("data-select");
        other.click();
        page.waitForURL("**/*promise=" + promise + "*");
        page.waitForFunction(
                "id => document.getElementById('promise-' + id).classList.contains('chosen')",
                promise);
    }

    @Test
    void a_wrong_value_in_the_address_gives_400_and_says_why() {
        Response response = page.navigate(served.at("/?m.no-such-measure=1"));
        assertEquals(400, response.status());
        String text = page.locator("main").textContent();
        assertTrue(text.contains("no-such-measure"));
        assertFalse(text.contains("Exception"));
    }

    @Test
    void a_page_that_does_not_exist_gives_404_in_the_language_of_the_address() {
        Response response = page.navigate(served.at("/en/nothing"));
        assertEquals(404, response.status());
        assertEquals("en", page.locator("html").getAttribute("lang"));
    }

    @Test
    void nothing_scrolls_sideways_at_320_pixels() {
        page.setViewportSize(320, 700);
        assertEquals(
                0,
                page.evaluate(
                        "() => document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth"));
    }

    /** One notch for each of the first sliders: together they move something. */
    private void moveAll() {
        for (int i = 0; i < 6; i++) {
            Locator slider = page.locator("input[type=range]").nth(i);
            slider.focus();
            slider.press("End");
        }
        page.waitForFunction("d => (document.documentElement.dataset.drawn || '') !== d", "");
    }

    private String median() {
        return page.locator(".card.chosen .fan.wide [data-part=median]").getAttribute("d");
    }
}
