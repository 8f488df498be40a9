package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page where scripts do not run. */
class ScriptsOffBrowserTest {
    private final Served served = Served.here();
    private final BrowserContext window = served.window(1440, false);
    private final Page page = window.newPage();

    @BeforeEach
    void open() {
        page.navigate(served.at("/"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void every_chance_chart_and_tile_is_there() {
        assertTrue(page.locator(".sentence").isVisible());
        assertTrue(page.locator(".card .fan.wide").first().isVisible());
        assertEquals(25, page.locator("[data-tile]").count());
    }

    @Test
    void the_form_computes_another_scenario() {
        page.locator("input[type=range]").first().focus();
        page.keyboard().press("ArrowRight");
        page.locator("#scenario button.primary").click();
        page.waitForURL("**/*m.*");
        assertTrue(page.locator(".which").textContent().contains("1 maatregel aan"));
    }

    @Test
    void buttons_that_need_scripts_are_not_shown() {
        assertEquals(0, page.locator("[data-undo]:visible").count());
    }

    @Test
    void a_promise_is_one_link_away() {
        page.locator(".card h3 a").first().click();
        page.waitForURL("**/belofte/**");
        assertTrue(page.locator("#sources").isVisible());
    }
}
