package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page without a mouse. */
class KeyboardBrowserTest {
    private static final int MOST_TABS = 120;

    private final Served served = Served.here();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @BeforeEach
    void open() {
        page.navigate(served.at("/"));
        page.waitForFunction("() => document.documentElement.classList.contains('live')");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_first_stop_leads_to_the_content() {
        page.keyboard().press("Tab");
        assertEquals("#main", focused("getAttribute('href')"));
        page.keyboard().press("Enter");
        assertEquals("main", focused("id"));
    }

    @Test
    void a_slider_is_reached_and_moved_with_keys_alone() {
        assertTrue(tabTo("e => e.type === 'range'"), "no slider was reached");
        String before = focused("value");
        page.keyboard().press("ArrowRight");
        assertNotEquals(before, focused("value"));
        page.waitForURL("**/*m.*");
    }

    @Test
    void all_tiles_are_one_stop_and_arrows_move_between_them() {
        assertTrue(tabTo("e => e.dataset.tile !== undefined"), "no tile was reached");
        String first = focused("dataset.tile");
        page.keyboard().press("ArrowRight");
        assertNotEquals(first, focused("dataset.tile"));
        page.keyboard().press("Tab");
        assertEquals("undefined", focused("dataset.tile"));
    }

    @Test
    void focus_is_visible() {
        assertTrue(tabTo("e => e.type === 'range'"), "no slider was reached");
        assertEquals(
                "3px",
                page.evaluate("() => getComputedStyle(document.activeElement).outlineWidth"));
    }

    private boolean tabTo(String test) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("() => (" + test + ")(document.activeElement)"))) {
                return true;
            }
        }
        return false;
    }

    private String focused(String property) {
        return String.valueOf(
                page.evaluate(
                        "() => { const e = document.activeElement; return String(e."
                                + property
                                + "); }"));
    }
}
