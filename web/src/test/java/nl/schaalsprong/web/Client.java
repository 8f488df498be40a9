package nl.schaalsprong.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schaalsprong.people.Account;
import nl.schaalsprong.people.Accounts;
import nl.schaalsprong.people.Person;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.people.Secret;
import nl.schaalsprong.web.people.SpringSecrets;

/** A browser without a screen: keeps cookies, sends forms with their token, follows nothing. */
public final class Client {
    /** Opens every account that {@link #signedIn} makes. */
    public static final String PASSPHRASE = "fiets kaas toren wolk";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String HASH = new SpringSecrets().hash(PASSPHRASE);

    /** Requests that come from one address before the next is taken. */
    private static final int EACH = 100;

    private static final AtomicInteger SENT = new AtomicInteger();

    private final String address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Somebody who has not signed in at a server. */
    public Client(String address) {
        this.address = address.replaceFirst("/$", "");
    }

    /** Somebody with a role, through the real form; the account is made when it is not there. */
    public static Client signedIn(String address, Accounts accounts, Person person) {
        if (person.role() == Role.PUBLIC) {
            return new Client(address);
        }
        ensure(accounts, person);
        return known(address, person.name());
    }

    /** Somebody who has an account already, through the real form. */
    public static Client known(String address, String name) {
        Client client = new Client(address);
        Map<String, String> fields = Map.of("name", name, "passphrase", PASSPHRASE);
        int status = client.send("/aanmelden", "/aanmelden", fields).statusCode();
        if (status != 303) {
            throw new IllegalStateException("Signing in gives " + status);
        }
        return client;
    }

    private static void ensure(Accounts accounts, Person person) {
        if (accounts.standing(person.name()).isEmpty()) {
            Account account =
                    new Account(person.name(), person.role(), new Secret.Chosen(HASH), true);
            accounts.append(account, 0, "test").orThrow();
        }
    }

    /** A page. */
    public HttpResponse<String> get(String path) {
        return ask("GET", path, "");
    }

    /** Sends a form to {@code path} with the token that the page {@code from} shows. */
    public HttpResponse<String> send(String from, String path, Map<String, String> fields) {
        String token = token(from).orElse("");
        return ask("POST", path, form(fields) + "&_csrf=" + encode(token));
    }

    /** The token on a page with a form. */
    public Optional<String> token(String page) {
        Matcher found = TOKEN.matcher(get(page).body());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** A request with a body as a form sends it. */
    public HttpResponse<String> ask(String method, String path, String body) {
        HttpRequest.BodyPublisher content =
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("X-Forwarded-For", from())
                        .method(method, content);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return send(request.build());
    }

    /** Another address now and then, as a proxy would tell it, so that no test is held back. */
    private static String from() {
        int turn = SENT.getAndIncrement() / EACH;
        return "198.18.%d.%d".formatted(turn / 256 % 256, turn % 256);
    }

    /** Any request, with the cookies of this client. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " gives no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The cookies of this client. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Takes over a cookie that somebody else has. */
    public void take(HttpCookie cookie) {
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
