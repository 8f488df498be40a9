package nl.schaalsprong.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.people.Version;
import nl.schaalsprong.web.Client;
import nl.schaalsprong.web.Server;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final Server SERVER = new Server();
    private static final Map<String, String> SIGN_IN =
            Map.of("name", "reader", "passphrase", Client.PASSPHRASE);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private final Client client = new Client(SERVER.address());

    @Test
    void who_is_signed_in_stands_on_every_page() {
        Client reader = SERVER.client(Role.READER);
        assertTrue(reader.get("/").body().contains("Aangemeld: reader"));
        assertFalse(client.get("/").body().contains("Aangemeld"));
    }

    @Test
    void unknown_name_and_wrong_passphrase_get_the_same_answer() {
        SERVER.client(Role.READER);
        HttpResponse<String> wrong = signIn("reader", "not the words");
        HttpResponse<String> unknown = signIn("nobod", "not the words");
        assertEquals(List.of(401, 401), List.of(wrong.statusCode(), unknown.statusCode()));
        assertEquals(
                stripped(wrong.body().replace("\"reader\"", "\"nobod\"")),
                stripped(unknown.body()));
    }

    @Test
    void the_session_gets_a_new_number_when_somebody_signs_in() {
        Client reader = SERVER.client(Role.READER);
        HttpCookie before = session(reader);
        reader.send("/aanmelden", "/aanmelden", SIGN_IN);
        assertNotEquals(before.getValue(), session(reader).getValue());
        Client thief = new Client(SERVER.address());
        thief.take(before);
        assertEquals(404, thief.get("/account").statusCode());
    }

    @Test
    void no_script_and_no_other_site_can_use_the_cookies() {
        SERVER.client(Role.READER);
        HttpResponse<String> answer = signIn("reader", Client.PASSPHRASE);
        List<String> cookies = answer.headers().allValues("set-cookie");
        String session =
                cookies.stream().filter(c -> c.startsWith("session=")).findFirst().orElseThrow();
        assertTrue(session.contains("HttpOnly") && session.contains("SameSite=Strict"), session);
        assertFalse(session.contains("Secure"), session);
    }

    @Test
    void over_https_the_cookie_stays_there_and_the_browser_too() {
        SERVER.client(Role.READER);
        HttpResponse<String> answer = behindProxy();
        String session =
                answer.headers().allValues("set-cookie").stream()
                        .filter(c -> c.startsWith("session="))
                        .findFirst()
                        .orElseThrow();
        assertTrue(session.contains("Secure"), session);
        assertTrue(answer.headers().firstValue("strict-transport-security").isPresent());
        assertTrue(client.get("/").headers().firstValue("strict-transport-security").isEmpty());
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Client reader = SERVER.client(Role.READER);
        HttpCookie session = session(reader);
        assertEquals(303, reader.send("/account", "/afmelden", Map.of()).statusCode());
        Client thief = new Client(SERVER.address());
        thief.take(session);
        assertEquals(404, thief.get("/account").statusCode());
    }

    @Test
    void a_session_ends_after_the_idle_minutes_of_the_limit() {
        var servlets =
                (org.springframework.boot.web.server.servlet.context
                                .ServletWebServerApplicationContext)
                        SERVER.context();
        assertEquals(
                Limits.IDLE_MINUTES,
                java.util.Objects.requireNonNull(servlets.getServletContext()).getSessionTimeout());
    }

    @Test
    void closing_an_account_works_at_once() {
        Client editor = SERVER.client(Role.EDITOR);
        assertEquals(200, editor.get("/account").statusCode());
        Version version = SERVER.accounts().standing("editor").orElseThrow();
        Account open = version.account();
        Account closed = new Account(open.name(), open.role(), open.secret(), false);
        SERVER.accounts().append(closed, version.number(), "test").orThrow();
        assertEquals(404, editor.get("/account").statusCode());
    }

    @Test
    void replacing_the_passphrase_puts_every_other_browser_out() {
        SERVER.accounts();
        Client here = SERVER.client(Role.ADMINISTRATOR);
        Client there = SERVER.client(Role.ADMINISTRATOR);
        String next = "maan hamer brug linde";
        assertEquals(
                303,
                here.send(
                                "/account",
                                "/account",
                                Map.of("present", Client.PASSPHRASE, "passphrase", next))
                        .statusCode());
        assertEquals(200, here.get("/account").statusCode());
        assertEquals(404, there.get("/account").statusCode());
    }

    @Test
    void guesses_at_one_name_are_held_after_the_limit_and_told_how_long() {
        List<Integer> statuses =
                Stream.generate(() -> signIn("guessed", "not the words").statusCode())
                        .limit(Limits.SIGN_INS_PER_NAME)
                        .toList();
        assertEquals(List.of(401), statuses.stream().distinct().toList());
        HttpResponse<String> held = signIn("guessed", Client.PASSPHRASE);
        assertEquals(429, held.statusCode());
        long seconds = Long.parseLong(held.headers().firstValue("retry-after").orElseThrow());
        assertTrue(seconds > 0 && seconds <= Limits.SIGN_IN_MINUTES * 60L, "" + seconds);
    }

    @Test
    void guesses_at_the_present_passphrase_of_a_session_left_behind_are_held_too() {
        Client left =
                Client.signedIn(
                        SERVER.address(), SERVER.accounts(), new Person("left", Role.READER));
        Map<String, String> guess =
                Map.of("present", "a wrong guess", "passphrase", "mijn eigen zin");
        for (int i = 0; i < Limits.SIGN_INS_PER_NAME; i++) {
            assertEquals(400, left.send("/account", "/account", guess).statusCode());
        }
        assertEquals(429, left.send("/account", "/account", guess).statusCode());
    }

    @Test
    void pages_of_somebody_who_is_signed_in_are_kept_nowhere() {
        Client reader = SERVER.client(Role.READER);
        assertEquals(List.of("no-store"), reader.get("/").headers().allValues("cache-control"));
        assertEquals(
                List.of("no-store"),
                reader.get("/results.csv").headers().allValues("cache-control"));
    }

    @Test
    void a_secret_is_nowhere_on_the_page_of_accounts() {
        assertTrue(
                SERVER.accounts().history().stream()
                        .map(Version::account)
                        .allMatch(account -> !account.toString().contains("pbkdf2")));
        assertEquals("Chosen", new Secret.Chosen("{pbkdf2}").toString());
    }

    private HttpResponse<String> signIn(String name, String passphrase) {
        return client.send(
                "/aanmelden", "/aanmelden", Map.of("name", name, "passphrase", passphrase));
    }

    private HttpResponse<String> behindProxy() {
        String token = client.token("/aanmelden").orElseThrow();
        String body =
                "name=reader&passphrase=" + Client.PASSPHRASE.replace(' ', '+') + "&_csrf=" + token;
        return client.send(
                java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create(SERVER.address() + "aanmelden"))
                        .header("X-Forwarded-Proto", "https")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static HttpCookie session(Client client) {
        return client.cookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .findFirst()
                .orElseThrow();
    }

    private static String stripped(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
