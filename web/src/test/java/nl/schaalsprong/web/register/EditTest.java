package nl.schaalsprong.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.Scratch;
import nl.schaalsprong.web.Workbench;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.page.Address;
import nl.schaalsprong.web.visitor.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An editor at the form, and a public reader beside. */
class EditTest {
    private static final Person EDITOR = new Person("els", Role.EDITOR);
    private static final Token TOKEN = new Token("_csrf", "x");
    private static final Address ADDRESS = new Address("/register");

    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), Scratch.store(ANSWERS), 0);

    private final EditController form = SERVER.getBean(EditController.class);

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    private ResponseEntity<String> write(
            String id, String action, Consumer<MultiValueMap<String, String>> typed) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.set("do", action);
        parameters.set("base", "0");
        parameters.set("reason", "omdat het zo is");
        typed.accept(parameters);
        return form.write("actor", id, parameters, ADDRESS, EDITOR, TOKEN);
    }

    private ResponseEntity<String> actor(String id, String action, String name, String base) {
        String place = base.equals("0") ? "nieuw" : id;
        return write(
                place,
                action,
                p -> {
                    p.set("base", base);
                    p.set("f.id", id);
                    p.set("f.type", "firm");
                    p.set("f.name.nl", name);
                    p.set("f.name.en", name);
                    p.set("f.source", "letter");
                });
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create(Workbench.address(SERVER)).resolve(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void what_is_published_is_found_with_who_and_why() throws Exception {
        assertEquals(
                303, actor("nieuwkomer", "public", "Nieuwkomer BV", "0").getStatusCode().value());
        assertTrue(get("/register?q=nieuwkomer").body().contains("/register/actor/nieuwkomer"));
        String page = get("/register/actor/nieuwkomer").body();
        assertTrue(page.contains("els") && page.contains("omdat het zo is"), page);
    }

    @Test
    void a_draft_reaches_no_page_or_file_of_the_public() throws Exception {
        assertEquals(303, actor("geheim", "draft", "Zeldzaamwoord", "0").getStatusCode().value());
        for (String path :
                new String[] {
                    "/register?q=zeldzaamwoord",
                    "/register?since=2000-01-01",
                    "/register?visibility=draft",
                    "/register.csv",
                    "/register.json",
                    "/bronnen",
                    "/"
                }) {
            String body = get(path).body().replace("value=\"zeldzaamwoord\"", "");
            assertFalse(body.contains("Zeldzaamwoord"), path);
        }
        assertEquals(404, get("/register/actor/geheim").statusCode());
    }

    @Test
    void what_somebody_else_wrote_meanwhile_stands_beside_what_was_typed() {
        actor("samen", "public", "Eerste naam", "0");
        actor("samen", "public", "Tweede naam", "1");
        ResponseEntity<String> late = actor("samen", "public", "Derde naam", "1");
        String page = String.valueOf(late.getBody());
        assertEquals(409, late.getStatusCode().value());
        assertTrue(page.contains("Tweede naam") && page.contains("Derde naam"), page);
        assertTrue(page.contains("name=\"base\" value=\"2\""), page);
    }

    @Test
    void a_withdrawn_record_is_found_no_more_and_keeps_its_history() throws Exception {
        actor("weg", "public", "Vertrokken BV", "0");
        write("weg", "withdraw", p -> p.set("base", "1"));
        assertFalse(get("/register?q=vertrokken").body().contains("/register/actor/weg"));
        assertTrue(get("/register/actor/weg").body().contains("Vertrokken BV"));
    }

    @Test
    void what_is_typed_wrongly_is_named_and_kept() {
        ResponseEntity<String> wrong = actor("Hoofd Letters", "public", "Bewaarde naam", "0");
        assertEquals(422, wrong.getStatusCode().value());
        assertTrue(String.valueOf(wrong.getBody()).contains("value=\"Bewaarde naam\""));
    }

    @Test
    void the_public_gets_no_form() throws Exception {
        assertEquals(404, get("/register/source/letter/wijzig").statusCode());
    }

    @Test
    void a_day_before_anything_was_written_down_knows_nothing() throws Exception {
        assertEquals(404, get("/register/source/letter?day=2020-01-01").statusCode());
        String page = get("/register?day=2020-01-01").body();
        assertTrue(page.contains("class=\"notice past\"") && page.contains("0 records"), page);
    }

    @Test
    void the_day_stays_in_the_links() throws Exception {
        assertTrue(get("/bronnen?day=2100-01-01").body().contains("/register?day=2100-01-01"));
    }

    @Test
    void a_formula_in_the_file_is_text() throws Exception {
        actor("formule", "public", "=1+1", "0");
        assertTrue(get("/register.csv").body().contains("\"'=1+1\""));
    }
}
