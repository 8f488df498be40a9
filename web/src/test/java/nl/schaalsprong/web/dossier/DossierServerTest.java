package nl.schaalsprong.web.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.dossier.archive.Frozen;
import nl.schaalsprong.dossier.archive.Remade;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.store.Store;
import nl.schaalsprong.web.Scratch;
import nl.schaalsprong.web.Workbench;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What the public gets to see of dossiers, and whether an editor's comes out the same again. */
class DossierServerTest {
    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private static final Store STORE = Scratch.store(ANSWERS);
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), STORE, 0);
    private static final Freezer FREEZER = SERVER.getBean(Freezer.class);
    private static final Frozen DRAFT = freeze("Concept van maart");
    private static final Frozen PUBLIC = published("Overleg van april");

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    private static Frozen freeze(String title) {
        return FREEZER.freeze(
                        new Text(title, title),
                        LocalDate.of(2026, 11, 24),
                        Scenario.BASELINE,
                        "anna",
                        new Steps(Freezer.freezing()))
                .orThrow();
    }

    private static Frozen published(String title) {
        return STORE.archive().publish(freeze(title).hash(), "anna").orThrow();
    }

    @Test
    void the_public_sees_no_draft() throws Exception {
        String list = text("dossier");
        assertTrue(list.contains(PUBLIC.hash()));
        assertFalse(list.contains(DRAFT.hash()));
        assertFalse(list.contains("Concept van maart"));
        assertEquals(404, get("dossier/" + DRAFT.hash()).statusCode());
        assertEquals(404, get("dossier/" + DRAFT.hash() + "/nl.pdf").statusCode());
        assertEquals(404, get("en/dossier/" + DRAFT.hash() + "/dossier.json").statusCode());
    }

    @Test
    void a_frozen_page_opens_under_a_policy_that_fits_it() throws Exception {
        HttpResponse<byte[]> page = get("dossier/" + PUBLIC.hash());
        assertEquals(200, page.statusCode());
        assertArrayEquals(STORE.archive().paper(PUBLIC.hash(), "nl.html").orThrow(), page.body());
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertEquals(1, page.headers().allValues("Content-Security-Policy").size());
    }

    @Test
    void every_file_is_handed_out_as_it_was_kept() throws Exception {
        for (Language language : Language.values()) {
            for (Paper paper : Paper.values()) {
                String name = language.tag() + "." + paper.extension();
                HttpResponse<byte[]> file = get("dossier/" + PUBLIC.hash() + "/" + name);
                assertArrayEquals(
                        STORE.archive().paper(PUBLIC.hash(), name).orThrow(), file.body(), name);
                assertTrue(
                        file.headers()
                                .firstValue("Content-Disposition")
                                .orElse("")
                                .startsWith("attachment"),
                        name);
            }
        }
    }

    @Test
    void the_public_freezes_nothing() throws Exception {
        HttpRequest freeze =
                HttpRequest.newBuilder(URI.create(Workbench.address(SERVER) + "dossier"))
                        .POST(BodyPublishers.ofString("dossier-title=x&dossier-day=2026-11-24"))
                        .build();
        int status = client.send(freeze, BodyHandlers.ofString()).statusCode();
        assertTrue(status == 403 || status == 404, "status " + status);
    }

    @Test
    void made_again_it_comes_out_the_same() {
        Remade remade = FREEZER.remake(PUBLIC.hash(), new Steps(Freezer.remaking())).orThrow();
        assertTrue(remade.sameContent());
        assertTrue(remade.papers().isEmpty());
    }

    @Test
    void every_step_of_freezing_and_of_making_again_is_counted() {
        Steps freezing = new Steps(Freezer.freezing());
        FREEZER.freeze(
                        new Text("Geteld", "Counted"),
                        LocalDate.of(2026, 11, 25),
                        Scenario.BASELINE,
                        "anna",
                        freezing)
                .orThrow();
        assertEquals(Freezer.freezing(), freezing.seen().done());
        Steps remaking = new Steps(Freezer.remaking());
        FREEZER.remake(PUBLIC.hash(), remaking).orThrow();
        assertEquals(Freezer.remaking(), remaking.seen().done());
    }

    @Test
    void a_published_dossier_is_laid_beside_what_is_now_and_a_draft_is_not() throws Exception {
        String page = text("en/dossier/" + PUBLIC.hash() + "/now");
        assertTrue(page.contains("Nothing has changed since"), page);
        assertEquals(404, get("dossier/" + DRAFT.hash() + "/nu").statusCode());
    }

    private String text(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofString()).body();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofByteArray());
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(Workbench.address(SERVER) + path)).build();
    }
}
