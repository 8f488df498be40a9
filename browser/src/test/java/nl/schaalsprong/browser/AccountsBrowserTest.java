package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.people.FirstCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first start of an installation, and signing in and out of it. */
class AccountsBrowserTest {
    private static final String PASSPHRASE = "maan hamer brug linde";

    private final Served served = Served.here().fresh();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @AfterEach
    void close() {
        window.close();
        served.server().close();
    }

    @Test
    void the_address_from_the_console_makes_the_first_administrator_once() {
        String first = begin();
        assertEquals("/beheer/accounts", path(page));
        assertTrue(page.locator(".visitor").textContent().contains("anna"));
        assertEquals(404, answer(page, first).status());
    }

    @Test
    void somebody_invited_chooses_a_passphrase_and_is_who_the_administrator_said() {
        begin();
        page.locator("#name").fill("a.bakker");
        page.locator("#role").selectOption("EDITOR");
        page.locator("section[aria-labelledby=invite] button").click();
        String link = page.locator("#link").textContent();
        try (BrowserContext other = served.window(1440, false)) {
            Page theirs = other.newPage();
            theirs.navigate(link);
            theirs.locator("#passphrase").fill("wachtwoord1234");
            choose(theirs);
            assertTrue(theirs.locator("[role=alert]").textContent().contains("inbrekers"));
            theirs.locator("#passphrase").fill(PASSPHRASE);
            choose(theirs);
            assertTrue(theirs.locator(".visitor").textContent().contains("a.bakker"));
            assertEquals(403, answer(theirs, "/beheer/accounts").status());
            page.navigate(served.at("/beheer/accounts"));
            page.locator("button[aria-label='Account a.bakker sluiten']").click();
            theirs.navigate(served.at("/"));
            assertTrue(theirs.locator(".visitor").textContent().contains("Aanmelden"));
        }
    }

    @Test
    void the_keyboard_signs_in_and_out() {
        served.signIn(page, "lezer", Role.READER);
        page.navigate(served.at("/account"));
        page.locator("main button.primary").press("Enter");
        page.locator(".visitor a[href='/aanmelden']").press("Enter");
        page.locator("#name").fill("lezer");
        page.keyboard().press("Tab");
        page.keyboard().type("verkeerde wachtzin");
        page.keyboard().press("Enter");
        Locator alert = page.locator("[role=alert]");
        assertTrue(alert.textContent().startsWith("De naam en de wachtzin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanmelden",
                "/en/sign-in",
                "/account",
                "/en/account",
                "/beheer/accounts",
                "/en/admin/accounts"
            })
    void every_page_is_fit_for_everybody(String path) {
        begin();
        for (int width : new int[] {1440, 360, 320}) {
            page.setViewportSize(width, 800);
            page.navigate(served.at(path));
            assertEquals("", Accessible.violations(page), path + " at " + width);
            assertEquals(0, Accessible.overflow(page), path + " at " + width);
        }
    }

    @Test
    void the_page_of_the_first_administrator_is_fit_for_everybody() {
        for (int width : new int[] {1440, 360, 320}) {
            page.setViewportSize(width, 800);
            page.navigate(served.at(first()));
            assertEquals("", Accessible.violations(page), "at " + width);
            assertEquals(0, Accessible.overflow(page), "at " + width);
        }
    }

    private String first() {
        return "/" + served.server().getBean(FirstCode.class).path().orElseThrow();
    }

    private String begin() {
        String first = first();
        page.navigate(served.at(first));
        page.locator("#name").fill("anna");
        page.locator("#passphrase").fill(PASSPHRASE);
        choose(page);
        return first;
    }

    private static void choose(Page page) {
        page.locator(".fields button").click();
        page.waitForLoadState();
    }

    private Response answer(Page page, String path) {
        return java.util.Objects.requireNonNull(page.navigate(served.at(path)));
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }
}
