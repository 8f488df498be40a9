package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An editor freezes a dossier, hands it out, opens it again and makes it again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierBrowserTest {
    private static final double PATIENCE = 240_000;

    private static @Nullable Served served;
    private static @Nullable BrowserContext window;
    private static @Nullable Page page;

    @BeforeAll
    static void freeze() {
        served = Served.here().fresh();
        window = served.window(1440, true);
        page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        served.signIn(page, "dossier-editor", Role.EDITOR);
        page.navigate(served.at("/dossier"));
        page.locator("#dossier-title").fill("Overleg van november");
        page.locator("#dossier-day").fill("2026-11-24");
        page.locator(".dossier-freeze button").click();
    }

    @AfterAll
    static void stop() {
        if (window != null) {
            window.close();
        }
        if (served != null) {
            served.server().close();
        }
    }

    private static Page page() {
        return java.util.Objects.requireNonNull(page);
    }

    private static Served served() {
        return java.util.Objects.requireNonNull(served);
    }

    private static String hash() {
        page().navigate(served().at("/dossier"));
        return page().locator(".dossier-list code").first().textContent();
    }

    @Test
    @Order(1)
    void while_it_is_made_the_page_says_how_far_it_is_and_then_goes_to_the_list() {
        Page page = page();
        page.locator(".dossier-progress progress").waitFor();
        assertEquals("12", page.locator(".dossier-progress progress").getAttribute("max"));
        assertEquals("", Accessible.violations(page));
        page.waitForFunction(
                "() => /stappen per seconde/.test(document.body.textContent)"
                        + " || document.querySelector('.dossier-list')");
        page.locator(".dossier-list > li").first().waitFor();
        assertTrue(page.locator(".dossier-list").textContent().contains("Overleg van november"));
    }

    @Test
    @Order(2)
    void every_file_comes_down_whole_and_the_content_has_the_hash_on_the_page() throws Exception {
        String hash = hash();
        Page page = page();
        Store store = served().server().getBean(Store.class);
        List<String> names =
                page.locator(".dossier-files").first().locator("a").all().stream()
                        .map(a -> a.getAttribute("href"))
                        .map(href -> href.substring(href.lastIndexOf('/') + 1))
                        .toList();
        assertEquals(9, names.size());
        for (String name : names) {
            Download download =
                    page.waitForDownload(
                            () -> page.locator("a[href$='" + hash + "/" + name + "']").click());
            byte[] bytes = Files.readAllBytes(download.path());
            assertTrue(bytes.length > 10_000, name + " has " + bytes.length);
            if (name.equals("dossier.json")) {
                assertEquals(hash, Hash.of(bytes));
            } else {
                assertArrayEquals(store.archive().paper(hash, name).orThrow(), bytes, name);
            }
        }
    }

    @Test
    @Order(3)
    void opened_again_it_is_fit_for_everybody_in_both_languages_and_at_320_pixels() {
        String hash = hash();
        try (BrowserContext narrow = served().window(320, true)) {
            narrow.addCookies(page().context().cookies());
            Page frozen = narrow.newPage();
            for (String path : List.of("/dossier/", "/en/dossier/")) {
                frozen.navigate(served().at(path + hash));
                assertTrue(frozen.title().contains("Overleg van november"));
                assertEquals(0, Accessible.overflow(frozen), path);
                assertEquals("", Accessible.violations(frozen), path);
            }
        }
    }

    @Test
    @Order(4)
    void made_again_content_and_files_are_equal_to_the_last_byte() {
        String hash = hash();
        Page page = page();
        page.locator("#dossier-" + hash + " form[action$='/remake'] button").click();
        page.locator(".notice[role=status]").waitFor();
        String says = page.locator(".notice[role=status]").textContent();
        assertTrue(says.contains("De inhoud komt er gelijk uit, tot op de laatste byte."), says);
        assertTrue(says.contains("Ook de bestanden komen er gelijk uit"), says);
    }

    @Test
    @Order(5)
    void beside_what_is_now_nothing_has_changed_yet() {
        String hash = hash();
        Page page = page();
        page.locator("#dossier-" + hash + " a[href$='/nu']").click();
        page.locator("h1").waitFor();
        assertTrue(page.locator("main").textContent().contains("Er is sindsdien niets veranderd"));
        assertEquals("", Accessible.violations(page));
    }

    @Test
    @Order(6)
    void the_next_one_splits_what_a_measure_changed() {
        String first = hash();
        Page page = page();
        page.locator("#dossier-" + first + " form[action$='/publish'] button").click();
        page.navigate(served().at("/dossier?m.factory-built-homes=3000"));
        page.locator("#dossier-title").fill("Overleg van mei");
        page.locator("#dossier-day").fill("2027-05-24");
        page.locator(".dossier-freeze button").click();
        page.locator(".dossier-list > li").nth(1).waitFor();
        String second = hash();
        page.navigate(served().at("/dossier/" + second));
        String text = page.locator("#changes").textContent();
        assertTrue(text.contains("Waardoor de kansen veranderden"), text);
        assertTrue(text.contains("besluiten (procentpunt)"), text);
    }

    @Test
    @Order(7)
    void without_scripts_one_looks_again_by_hand() {
        try (BrowserContext plain = served().window(360, false)) {
            plain.addCookies(page().context().cookies());
            Page page = plain.newPage();
            page.navigate(served().at("/dossier"));
            page.locator("form[action$='/remake'] button").first().click();
            page.locator(".dossier-progress progress").waitFor();
            assertEquals(0, Accessible.overflow(page));
            for (int i = 0; i < 120 && page.locator(".dossier-progress").count() > 0; i++) {
                page.waitForTimeout(1_000);
                page.locator("a.button[href$='/dossier/bezig']").click();
            }
            assertTrue(page.locator(".notice").textContent().contains("gelijk"));
        }
    }
}
