package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.register.Judgement;
import nl.schaalsprong.register.journal.History;
import nl.schaalsprong.register.journal.Journal;
import nl.schaalsprong.register.journal.View;
import nl.schaalsprong.web.page.Numbers;
import nl.schaalsprong.web.page.Past;
import nl.schaalsprong.web.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter judged on the bench of a new installation, and what it left in the register. */
class ReviewBrowserTest {
    private static final String CORRECTED = "verbeterdeopgave";

    private final Served served = Served.here().fresh();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @BeforeEach
    void signIn() {
        served.signIn(page, "anna", Role.EDITOR);
    }

    @AfterEach
    void close() {
        window.close();
        served.server().close();
    }

    @Test
    void a_whole_letter_is_judged_by_keyboard_and_its_records_are_found_signed_and_published() {
        open("woondeal");
        int total = count("max");
        for (int judged = 0; judged < total; judged++) {
            decide(judged + 1);
            waitFor(judged + 1);
        }
        page.keyboard().press("u");
        waitFor(total - 1);
        page.keyboard().press("a");
        waitFor(total);
        History history = served.server().getBean(Journal.class).history();
        assertEquals(total, history.all(Judgement.class, View.DRAFTS).size());

        search(CORRECTED);
        assertTrue(page.locator(".hits .stamp").first().textContent().contains("concept"));
        page.locator(".hits a").first().press("Enter");
        Locator version = page.locator(".versions li").first();
        version.waitFor();
        assertTrue(version.textContent().contains("anna"), version.textContent());
        assertTrue(version.textContent().contains(today(history)), version.textContent());
        String record = page.url();
        assertFalse(isSeenByAll());

        page.locator("a[href$='/wijzig']").press("Enter");
        page.locator("#reason").fill("nagelezen");
        page.locator("button[value=public]").press("Enter");
        page.waitForURL(record);
        Locator versions = page.locator(".versions > li");
        assertEquals(2, versions.count());
        assertTrue(versions.first().textContent().contains("Reden: nagelezen"));
        assertTrue(isSeenByAll());
    }

    @Test
    void next_previous_and_next_open_are_one_key_each() {
        open("woondeal");
        String first = page.url();
        page.keyboard().press("j");
        page.waitForURL("**finding=*");
        String second = page.url();
        page.keyboard().press("j");
        page.waitForURL(url -> !url.equals(second));
        page.keyboard().press("k");
        page.waitForURL(second);
        live();
        page.keyboard().press("a");
        waitFor(1);
        page.keyboard().press("k");
        page.waitForURL(second);
        live();
        page.keyboard().press("n");
        page.waitForURL(url -> !url.equals(second) && !url.equals(first));
        assertTrue(page.locator("#finding").textContent().contains("3"));
    }

    @Test
    void keys_can_be_turned_off_and_stay_off() {
        open("woondeal");
        page.locator("[data-keys]").press("Enter");
        page.reload();
        live();
        String before = page.url();
        page.keyboard().press("j");
        assertEquals("false", page.locator("[data-keys]").getAttribute("aria-pressed"));
        assertEquals(before, page.url());
    }

    @Test
    void without_scripts_a_finding_is_accepted_and_undone() {
        try (BrowserContext plain = served.window(1440, false)) {
            Page other = plain.newPage();
            served.signIn(other, "bram", Role.EDITOR);
            other.navigate(served.at("/brieven"));
            letter(other, "woondeal").click();
            other.locator(".record .primary").click();
            assertEquals("1", other.locator(".bench-bar progress").getAttribute("value"));
            other.locator(".said button").click();
            assertEquals("0", other.locator(".bench-bar progress").getAttribute("value"));
        }
    }

    @Test
    void the_bench_the_letters_and_the_list_to_publish_are_fit_for_everybody() {
        open("woondeal");
        String bench = java.net.URI.create(page.url()).getPath();
        String english = bench.replace("/brieven/", "/en/letters/");
        page.keyboard().press("a");
        waitFor(1);
        for (int width : new int[] {1440, 360, 320}) {
            page.setViewportSize(width, 800);
            for (String path :
                    new String[] {
                        "/brieven",
                        "/en/letters",
                        bench,
                        english + "?finding=commitment-3",
                        bench + "/openbaar",
                        english + "/public"
                    }) {
                page.navigate(served.at(path));
                assertEquals("", Accessible.violations(page), path + " at " + width);
                assertEquals(0, Accessible.overflow(page), path + " at " + width);
            }
        }
    }

    /** Most are accepted; one in five is rejected with a reason, one in seven corrected. */
    private void decide(int number) {
        if (number % 5 == 0) {
            page.keyboard().press("r");
            page.keyboard().type("niet van belang");
            page.keyboard().press("Enter");
        } else if (page.locator(".record [data-first=\"1\"]").count() > 0 && number % 7 == 0) {
            page.keyboard().press("c");
            page.keyboard().press("End");
            page.keyboard().type(" " + CORRECTED);
            page.keyboard().press("Enter");
        } else {
            page.keyboard().press("a");
        }
    }

    private void waitFor(int judged) {
        page.waitForFunction(
                "n => document.readyState === 'complete'"
                        + " && document.querySelector('.bench-bar progress')?.value === n"
                        + " && document.documentElement.classList.contains('live')",
                judged);
    }

    private void live() {
        page.waitForFunction("() => document.documentElement.classList.contains('live')");
    }

    private void open(String name) {
        page.navigate(served.at("/brieven"));
        letter(page, name).press("Enter");
        page.locator(".bench").waitFor();
        live();
    }

    private static Locator letter(Page page, String name) {
        return page.locator(".shelf a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private int count(String attribute) {
        return Integer.parseInt(page.locator(".bench-bar progress").getAttribute(attribute));
    }

    private void search(String word) {
        page.navigate(served.at("/register"));
        page.locator("#q").focus();
        page.keyboard().type(word);
        page.keyboard().press("Enter");
        page.waitForURL("**q=" + word + "**");
    }

    private boolean isSeenByAll() {
        try (BrowserContext anybody = served.window(1440, false)) {
            Page theirs = anybody.newPage();
            theirs.navigate(served.at("/register?q=" + CORRECTED));
            return theirs.locator(".hits a").count() > 0;
        }
    }

    /** The day the last entry was written, as the page says it. */
    private static String today(History history) {
        LocalDate day = history.entries().getLast().recorded().atZone(Past.ZONE).toLocalDate();
        return new Numbers(Words.in(Language.DUTCH)).longDate(day);
    }
}
