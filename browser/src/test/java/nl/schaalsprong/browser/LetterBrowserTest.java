package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading a letter in the browser. */
class LetterBrowserTest {
    private final Served served = Served.here();
    private final BrowserContext window = served.window(1440, true);
    private final Page page = window.newPage();

    @BeforeEach
    void open() {
        page.navigate(served.at("/brieven"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_sample_letter_has_its_findings_marked() {
        page.locator(".shelf a").first().click();
        assertTrue(page.locator(".letter-text mark").count() > 10);
        page.locator(".found a").first().click();
        assertTrue(page.locator(".bench-finding").textContent().contains("regel"));
    }

    @Test
    void an_uploaded_letter_is_read_and_marked() {
        send(
                "brief.txt",
                "Wij bouwen 1.200 woningen voor 1 januari 2030. Zie Kamerstuk 33009, nr. 121.");
        assertTrue(page.locator(".letter-text").textContent().contains("1.200 woningen"));
        assertTrue(page.locator("mark.quantity").count() >= 1);
    }

    @Test
    void script_in_a_letter_is_text() {
        send("brief.txt", "Wij bouwen <script>document.title='x'</script> 1.200 woningen.");
        assertTrue(page.locator(".letter-text").textContent().contains("<script>"));
        assertTrue(page.title().startsWith("Brieven"));
    }

    @Test
    void what_is_no_letter_is_refused_with_advice() {
        page.locator("#letter-file")
                .setInputFiles(
                        new FilePayload("x.pdf", "application/pdf", new byte[] {0, 1, 2, 3}));
        page.locator(".upload button").click();
        String refusal = page.locator(".refused").textContent();
        assertTrue(refusal.contains("Misschien"), refusal);
        assertEquals(0, page.locator(".letter-text").count());
    }

    private void send(String name, String text) {
        page.locator("#letter-file")
                .setInputFiles(
                        new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator(".upload button").click();
        page.locator(".letter-text").waitFor();
    }
}
