package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.Handlers.Handler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every address, asked with every method that somebody answers, as everybody who might ask. What
 * comes of it is compared with the table of routes, in both directions.
 */
class RoutesTest {
    /** Where everybody who is refused comes to. */
    private static final String REFUSALS = "/error";

    private static final Server SERVER = new Server();
    private static final Handlers HANDLERS = Handlers.of(SERVER.context());
    private static final Map<Role, Client> CLIENTS = new TreeMap<>();
    private static final AtomicInteger ASKED = new AtomicInteger();

    @BeforeAll
    static void arrive() {
        for (Role role : Role.values()) {
            CLIENTS.put(role, SERVER.client(role));
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** The framework brings one handler along that serves nothing here and is kept out. */
    @Test
    void every_handler_stands_in_the_table() {
        assertEquals(
                List.of("/webjars/**"),
                HANDLERS.all().stream()
                        .filter(h -> RoutesPage.needs(h).isEmpty())
                        .map(Handler::path)
                        .distinct()
                        .toList());
    }

    @Test
    void every_row_of_the_table_has_a_handler_for_each_of_its_methods() {
        List<String> idle = new ArrayList<>();
        for (Routes.Route route : Routes.TABLE) {
            for (String method : route.methods().split(" ")) {
                if (HANDLERS.all().stream().noneMatch(h -> RoutesPage.covers(route, method, h))) {
                    idle.add(method + " " + route.path());
                }
            }
        }
        assertEquals(List.of(), idle);
    }

    @Test
    void everybody_reaches_what_the_table_gives_them_and_nothing_else() {
        assertEquals(List.of(), faults(RoutesTest::whetherAsTheTableSays));
    }

    @Test
    void whatever_changes_something_refuses_a_form_without_its_token() {
        assertEquals(List.of(), faults(RoutesTest::whetherRefusedWithoutToken));
    }

    @Test
    void what_is_not_in_the_table_does_not_exist_for_anybody() {
        List<String> found = new ArrayList<>();
        for (Client client : CLIENTS.values()) {
            for (String path : List.of("/geheim", "/actuator", "/static", "/beheer", "/en/admin")) {
                if (client.get(path).statusCode() != 404) {
                    found.add(path);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void a_method_that_nobody_answers_does_not_exist() {
        Client administrator = CLIENTS.get(Role.ADMINISTRATOR);
        String token =
                java.util.Objects.requireNonNull(administrator).token("/aanmelden").orElseThrow();
        assertEquals(
                List.of(404, 404, 404),
                Stream.of("PUT", "DELETE", "PATCH")
                        .map(
                                method ->
                                        administrator
                                                .ask(method, "/", "_csrf=" + token)
                                                .statusCode())
                        .toList());
    }

    @Test
    void the_page_of_the_documents_is_made_from_the_table() throws IOException {
        Path home = Path.of(System.getProperty("sprong.home"));
        Files.writeString(home.resolve("web/target/routes.md"), RoutesPage.text());
        assertEquals(
                RoutesPage.text(),
                Files.readString(home.resolve("docs/routes.md")),
                "web/target/routes.md is what docs/routes.md should be");
    }

    /** What is wrong, over all handlers and everybody. */
    private static List<String> faults(Check check) {
        List<String> faults = new ArrayList<>();
        for (Handler handler : HANDLERS.all()) {
            for (Role role : Role.values()) {
                String fault = check.fault(handler, role);
                if (!fault.isEmpty()) {
                    faults.add(handler + " as " + role + ": " + fault);
                }
            }
        }
        return faults;
    }

    private interface Check {
        String fault(Handler handler, Role role);
    }

    private static String whetherAsTheTableSays(Handler handler, Role role) {
        Optional<Role> needs = RoutesPage.needs(handler);
        boolean may = needs.filter(role::may).isPresent();
        String from = from();
        int status = ask(handler, role, handler.changes(), from);
        if (may != HANDLERS.wasReached(handler, from)) {
            return may ? "was kept out, status " + status : "came in";
        }
        int refused = role == Role.PUBLIC || needs.isEmpty() ? 404 : 403;
        if (!may && status != refused) {
            return "status " + status + " where " + refused + " was due";
        }
        return status >= 500 ? "status " + status : "";
    }

    private static String whetherRefusedWithoutToken(Handler handler, Role role) {
        if (!handler.changes() || handler.path().equals(REFUSALS)) {
            return "";
        }
        String from = from();
        int status = ask(handler, role, false, from);
        return status == 403 && !HANDLERS.wasReached(handler, from) ? "" : "status " + status;
    }

    /** An address that no other request comes from, as a proxy would tell it. */
    private static String from() {
        int next = ASKED.incrementAndGet();
        return "198.51.%d.%d".formatted(next / 256, next % 256);
    }

    private static int ask(Handler handler, Role role, boolean token, String from) {
        Client client = client(role);
        HttpRequest.BodyPublisher body =
                token
                        ? BodyPublishers.ofString(
                                "_csrf=" + client.token("/aanmelden").orElseThrow())
                        : BodyPublishers.noBody();
        String address = SERVER.address().replaceFirst("/$", "") + handler.sample();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address))
                        .method(handler.method(), body)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", from)
                        .build();
        return client.send(request).statusCode();
    }

    /** Somebody with a role, who signs in again after having been signed out. */
    private static Client client(Role role) {
        Client client = java.util.Objects.requireNonNull(CLIENTS.get(role));
        if (role != Role.PUBLIC && client.get("/account").statusCode() != 200) {
            client = SERVER.client(role);
            CLIENTS.put(role, client);
        }
        return client;
    }
}
