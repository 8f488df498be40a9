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

/**
 * Records and sources of a new installation: contradiction in sight, editing, two at one record.
 */
class RegisterBrowserTest {
    private static final String ACTOR = "/register/actor/ministry-housing";

    private final Served served = Served.here().fresh();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @AfterEach
    void close() {
        window.close();
        served.server().close();
    }

    @Test
    void both_areas_of_the_62000_and_both_amounts_of_value_added_are_seen_with_their_sources() {
        page.navigate(served.at("/belofte/homes-62000"));
        page.locator("a[href*='bronnen#clash-homes-area']").first().click();
        page.waitForURL("**/bronnen#clash-homes-area");
        List<String> areas = sides("clash-homes-area");
        assertTrue(areas.stream().anyMatch(s -> s.contains("9 gemeenten")), areas.toString());
        assertTrue(areas.stream().anyMatch(s -> s.contains("21")), areas.toString());
        List<String> amounts = sides("clash-value-added");
        assertTrue(amounts.stream().anyMatch(s -> s.contains("93 miljard")), amounts.toString());
        assertTrue(amounts.stream().anyMatch(s -> s.contains("80,2 miljard")), amounts.toString());
    }

    @Test
    void a_published_edit_stands_in_the_history_beside_what_was_there() {
        served.signIn(page, "anna", Role.EDITOR);
        edit(page, "Huisvestingsministerie", "public");
        Locator versions = page.locator(".versions > li");
        assertEquals(2, versions.count());
        String latest = versions.first().textContent();
        assertTrue(latest.contains("anna") && latest.contains("Huisvestingsministerie"), latest);
        assertTrue(latest.matches("(?s).*\\d{1,2}.\\p{L}+.20\\d\\d.*"), latest);
        assertTrue(versions.last().textContent().contains("Versie 1"));
        assertTrue(versions.first().locator("del").first().isVisible());
    }

    @Test
    void whoever_saves_second_is_told_and_keeps_every_word() {
        served.signIn(page, "anna", Role.EDITOR);
        try (BrowserContext other = served.window(1440, true)) {
            Page theirs = other.newPage();
            served.signIn(theirs, "bram", Role.EDITOR);
            page.navigate(served.at(ACTOR + "/wijzig"));
            edit(theirs, "Naam van Bram", "public");
            page.locator("[name='f.name.nl']").fill("Naam van Anna");
            page.locator("#reason").fill("reden van Anna");
            page.locator("button[value=public]").click();
            page.locator("#lock-title").waitFor();
            assertTrue(page.locator("[role=alert]").textContent().length() > 20);
            String beside = page.locator("section[aria-labelledby=lock-title]").textContent();
            assertTrue(beside.contains("Naam van Bram"), beside);
            assertEquals("Naam van Anna", page.locator("[name='f.name.nl']").inputValue());
            assertEquals("reden van Anna", page.locator("#reason").inputValue());
        }
    }

    @Test
    void the_pages_of_the_register_are_fit_for_everybody_as_an_editor_sees_them() {
        served.signIn(page, "anna", Role.EDITOR);
        for (int width : new int[] {1440, 320}) {
            page.setViewportSize(width, 800);
            for (String path :
                    new String[] {
                        "/register",
                        "/en/register?q=home",
                        "/register/promise/homes-62000",
                        "/en/register/promise/homes-62000",
                        "/register/promise/homes-62000/wijzig",
                        "/en/register/promise/homes-62000/edit",
                        "/bronnen",
                        "/en/sources"
                    }) {
                page.navigate(served.at(path));
                assertEquals("", Accessible.violations(page), path + " at " + width);
                assertEquals(0, Accessible.overflow(page), path + " at " + width);
            }
        }
    }

    private void edit(Page at, String name, String action) {
        at.navigate(served.at(ACTOR + "/wijzig"));
        at.locator("[name='f.name.nl']").fill(name);
        at.locator("#reason").fill("duidelijker");
        at.locator("button[value=" + action + "]").click();
        at.waitForURL("**" + ACTOR);
    }

    private List<String> sides(String clash) {
        Locator sides = page.locator("#" + clash + " .sides p");
        assertEquals(sides.count(), page.locator("#" + clash + " .sides a").count(), clash);
        return sides.allTextContents();
    }
}
