package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.schaalsprong.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scenarios kept, shared, compared and undone by a hand on the keyboard and a mouse. */
class ScenarioBrowserTest {
    private static final String SET = "/?m.factory-built-homes=3000&m.more-hard-plans=2000";

    private static final String PRIVATE = "/?m.factory-built-homes=3000&m.more-hard-plans=1500";

    private final Served served = Served.here();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_reader_saves_a_scenario_and_compares_it_with_the_baseline() {
        served.signIn(page, "scenario-reader", Role.READER);
        save("Veel fabriekswoningen", SET);
        assertTrue(page.locator(".done").textContent().contains("Bewaard"));
        page.locator(".saved a[href*='/vergelijk']").first().click();
        page.waitForURL("**/vergelijk?**");
        assertTrue(page.locator("#pick-b option[selected]").textContent().contains("Veel fabriek"));
        assertEquals(2, page.locator("section[aria-labelledby=settings-title] tbody tr").count());
        assertTrue(page.locator(".delta.up").count() > 0);
        assertTrue(page.locator(".delta.up .meta").first().textContent().startsWith("±"));
    }

    @Test
    void a_private_scenario_is_nobody_elses_and_its_address_is_everybodys() {
        served.signIn(page, "scenario-reader", Role.READER);
        save("Alleen voor mij", PRIVATE);
        Locator saved =
                page.locator(".saved", new Page.LocatorOptions().setHasText("Alleen voor mij"));
        String kept = saved.locator("[data-share]").first().getAttribute("href");
        String address = saved.locator("a[href^='/?m.']").first().getAttribute("href");
        try (BrowserContext fresh = served.window(1440, true)) {
            Page other = fresh.newPage();
            assertEquals(404, other.navigate(served.at(kept)).status());
            assertEquals(200, other.navigate(served.at(address)).status());
            assertEquals("3000", other.locator("#m-factory-built-homes").inputValue());
        }
    }

    @Test
    void what_an_editor_publishes_opens_in_a_fresh_window_by_its_link() {
        served.signIn(page, "scenario-editor", Role.EDITOR);
        save("Voor iedereen", SET);
        Locator saved =
                page.locator(".saved", new Page.LocatorOptions().setHasText("Voor iedereen"));
        saved.locator("button[value=publish]").first().click();
        page.waitForURL("**note=publish");
        String link =
                page.locator(".saved", new Page.LocatorOptions().setHasText("Voor iedereen"))
                        .locator("[data-share]")
                        .first()
                        .getAttribute("href");
        try (BrowserContext fresh = served.window(1440, false)) {
            Page other = fresh.newPage();
            other.navigate(served.at(link));
            assertEquals("3000", other.locator("#m-factory-built-homes").inputValue());
        }
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

    private void save(String name, String settings) {
        page.navigate(served.at(settings.replace("/?", "/scenarios?")));
        page.locator("#keep-name").fill(name);
        page.locator("form:has(#keep-name) button").click();
        page.waitForURL("**note=saved");
    }
}
