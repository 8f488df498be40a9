package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking where a number comes from and why it changed, without scripts. */
class WhyBrowserTest {
    private final Served served = Served.here();
    private final BrowserContext window = served.window(1440, false);
    private final Page page = window.newPage();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void from_the_worst_card_to_a_source_row_behind_its_limit_takes_four_clicks() {
        page.navigate(served.at("/"));
        page.locator(".card").first().locator(".links a[href*='herkomst']").nth(1).click();
        assertTrue(page.url().endsWith("#waarom"), page.url());
        page.locator("#waarom ~ section tr.binding a[href^='/model/']").first().click();
        assertTrue(page.locator("#equation").isVisible());
        page.goBack();
        page.locator("tr[id^=parameter-] td a[href*='#source-']").first().click();
        String row = page.url().replaceAll(".*#", "");
        assertTrue(row.startsWith("source-"), row);
        assertTrue(page.locator("#" + row).isVisible());
    }

    /** Clicks: places, Helmond, why, the source; the equation stands on the way. */
    @Test
    void from_the_first_page_to_the_equation_and_source_behind_helmond_in_2028_takes_four_clicks() {
        page.navigate(served.at("/"));
        page.locator("nav a[href^='/plekken']").first().click();
        page.locator("main a[href^='/plek/GM0794']").first().click();
        assertTrue(page.locator("#limits-table").textContent().contains("2028"));
        page.locator("section:has(#binds-title) a[href$='#waarom']:visible").first().click();
        String why = page.locator("main").textContent();
        assertTrue(why.contains("Helmond") && why.contains("permitted[Place]"), why);
        page.locator("tr[id^=parameter-] td a[href*='#source-']").first().click();
        String row = page.url().replaceAll(".*#", "");
        assertTrue(page.locator("#" + row).isVisible(), row);
    }

    @Test
    void the_equation_the_parameter_and_its_source_are_one_click_apart() {
        page.navigate(served.at("/"));
        page.locator(".card").first().locator(".links a[href*='herkomst']").nth(1).click();
        page.locator("tr[id^=parameter-]:has(a[href*='#source-']) th a").first().click();
        assertTrue(page.url().contains("/model/parameter/"), page.url());
        page.locator("#source-link").click();
        assertTrue(page.url().contains("#source-"), page.url());
    }

    @Test
    void a_changed_assumption_is_split_into_parts_that_sum_to_the_difference() {
        page.navigate(served.at("/model/parameter/demand-homes"));
        page.locator("#low").fill("0,7");
        page.locator("#central").fill("0,8");
        page.locator("#high").fill("0.9");
        page.locator("#reason").fill("minder vraag");
        page.locator(".own-form button").click();
        assertTrue(page.url().contains("p.demand-homes=0.7"), page.url());
        assertTrue(page.locator("#own").locator("..").textContent().contains("minder vraag"));
        page.locator("#split-link").click();
        page.locator("[data-split]").first().waitFor();
        assertTrue(page.locator("[data-split]").count() > 3);
        for (Locator row : page.locator("[data-split]").all()) {
            long sum = 0;
            for (Locator part : row.locator("[data-part=part]").all()) {
                sum += tenths(part.textContent());
            }
            assertEquals(tenths(row.locator("[data-part=difference]").textContent()), sum);
        }
    }

    @Test
    void the_overview_names_an_own_assumption_and_drops_it() {
        page.navigate(served.at("/?p.demand-homes=0.7,0.8,0.9&r.demand-homes=minder"));
        Locator own = page.locator(".own-assumptions");
        assertTrue(own.textContent().contains("minder"), own.textContent());
        assertTrue(page.locator(".card a[href^='/verschil']").first().isVisible());
        own.locator("li a").last().click();
        assertEquals(0, page.locator(".own-assumptions").count());
    }

    @Test
    void a_form_on_the_overview_keeps_the_assumption() {
        page.navigate(served.at("/?p.demand-homes=0.7,0.8,0.9"));
        page.locator("#scenario button.primary").click();
        assertTrue(page.url().contains("p.demand-homes"), page.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/herkomst/limit.woondeal-45000-gross.grid",
                "/en/provenance/chance.woondeal-45000-gross",
                "/verschil?to=p.demand-homes%3D0.7,0.8,0.9",
                "/model",
                "/en/model?q=grid",
                "/model/home_starts",
                "/en/model/parameter/demand-homes?p.demand-homes=0.7,0.8,0.9"
            })
    void at_320_pixels_nothing_is_wider_than_the_page(String path) {
        try (BrowserContext narrow = served.window(320, false)) {
            Page small = narrow.newPage();
            small.navigate(served.at(path));
            int width =
                    ((Number) small.evaluate("() => document.documentElement.scrollWidth"))
                            .intValue();
            assertTrue(width <= 320, path + " is " + width);
        }
    }

    private static long tenths(String text) {
        return Long.parseLong(text.strip().replace("\u2212", "-").replaceAll("[+,.]", ""));
    }
}
