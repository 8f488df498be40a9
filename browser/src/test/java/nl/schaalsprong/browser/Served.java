package nl.schaalsprong.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Administration;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.Workbench;
import nl.schaalsprong.web.answer.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real workbench with the Brainport case on a free port, and a browser beside it; started once
 * for all tests and ended with the process.
 */
final class Served {
    private static final Path CASE =
            Path.of(System.getProperty("sprong.home", "."), "cases", "brainport");

    private static @Nullable Served only;

    private static final String PASSPHRASE = "fiets kaas toren wolk";

    private final String address;
    private final Chromium chromium;
    private final ConfigurableApplicationContext server;

    private Served(ConfigurableApplicationContext server, Chromium chromium) {
        this.address = Workbench.address(server);
        this.chromium = chromium;
        this.server = server;
    }

    /** The running pair; the test that asks is skipped where there is no Chromium or Node. */
    static synchronized Served here() {
        Served running = only;
        if (running == null) {
            Optional<Chromium> found = Chromium.start();
            assumeTrue(found.isPresent(), "Chromium or Node is not installed");
            Chromium chromium = found.orElseThrow();
            Answers answers = Workbench.open(CASE).orThrow();
            Store store = Workbench.keep(answers, folder()).orThrow();
            var server = Workbench.start(answers, CASE.resolve("letters"), store, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
            running = new Served(server, chromium);
            only = running;
        }
        return running;
    }

    /** The same case in an installation where nobody was yet; whoever asks closes the server. */
    Served fresh() {
        Answers answers = server.getBean(Answers.class);
        Store store = Workbench.keep(answers, folder()).orThrow();
        return new Served(Workbench.start(answers, CASE.resolve("letters"), store, 0), chromium);
    }

    /** What was started. */
    ConfigurableApplicationContext server() {
        return server;
    }

    /** Signs somebody in through the form; an administrator invites them when they are new. */
    void signIn(Page page, String name, Role role) {
        if (server.getBean(Accounts.class).standing(name).isEmpty()) {
            Administration administration = server.getBean(Administration.class);
            String code = administration.invite(name, role, "test").orThrow().code();
            administration.accept(code, PASSPHRASE).orThrow();
        }
        page.navigate(at("/aanmelden"));
        page.locator("#name").fill(name);
        page.locator("#passphrase").fill(PASSPHRASE);
        page.locator(".fields button").click();
        page.locator(".visitor a[href='/account']").waitFor();
    }

    /** An empty folder for what the tests write. */
    private static Path folder() {
        try {
            return Files.createTempDirectory("sprong-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a page. */
    String at(String path) {
        return address + path.replaceFirst("^/", "");
    }

    /** A window of a width, with or without scripts. */
    BrowserContext window(int width, boolean scripts) {
        BrowserContext window =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setJavaScriptEnabled(scripts)
                                        .setLocale("nl-NL"));
        window.setDefaultTimeout(60_000);
        return window;
    }

    /** A page in a window of its own. */
    Page open(String path, int width) {
        Page page = window(width, true).newPage();
        page.navigate(at(path));
        return page;
    }
}
