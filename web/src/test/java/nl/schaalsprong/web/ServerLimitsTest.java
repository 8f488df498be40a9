package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.web.answer.Example;
import nl.schaalsprong.web.answer.ExampleEngine;
import nl.schaalsprong.web.answer.Remembered;
import nl.schaalsprong.web.limit.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What a running server refuses before any of our code sees it. */
class ServerLimitsTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Remembered ANSWERS =
            new Remembered(Example.subject(), new ExampleEngine(Example.subject()));
    private static final ConfigurableApplicationContext SERVER =
            Workbench.start(ANSWERS, Path.of("absent"), Scratch.store(ANSWERS), 0);
    private static final String ADDRESS = Workbench.address(SERVER);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterAll
    static void stop() {
        SERVER.close();
        ANSWERS.close();
    }

    @Test
    void a_letter_as_large_as_the_limit_reaches_the_reader() throws Exception {
        assertNotEquals(413, upload(Limits.UPLOAD));
    }

    @Test
    void a_larger_letter_is_refused_as_too_large() throws Exception {
        assertEquals(413, upload(Limits.UPLOAD + 1));
    }

    @Test
    void a_question_as_long_as_the_limit_is_answered() {
        assertEquals("answered", ask(Limits.QUESTION));
    }

    @Test
    void a_longer_question_ends_the_connection() {
        assertEquals("closed 1009", ask(Limits.QUESTION + 1));
    }

    @Test
    void a_scenario_longer_than_the_limit_is_refused_before_it_is_read() throws Exception {
        assertEquals(false, compared(Limits.SCENARIO).contains(" " + Limits.SCENARIO + " "));
        assertEquals(true, compared(Limits.SCENARIO + 1).contains(" " + Limits.SCENARIO + " "));
    }

    private String compared(int length) throws IOException, InterruptedException {
        URI address = URI.create(ADDRESS + "verschil?to=" + "x".repeat(length));
        return client.send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int upload(int size) throws IOException, InterruptedException {
        URI form = URI.create(ADDRESS + "brieven");
        String page =
                client.send(
                                HttpRequest.newBuilder(form).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        Matcher token = TOKEN.matcher(page);
        assertEquals(true, token.find());
        String body =
                part("_csrf", token.group(1))
                        + part("letter\"; filename=\"letter.bin", "x".repeat(size))
                        + "--edge--\r\n";
        return client.send(
                        HttpRequest.newBuilder(form)
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                body, StandardCharsets.US_ASCII))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static String part(String name, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, content);
    }

    /** What comes of a question of so many bytes: an answer, or the code of the close. */
    private String ask(int length) {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        WebSocket socket =
                client.newWebSocketBuilder()
                        .buildAsync(
                                URI.create(ADDRESS.replace("http:", "ws:") + "live"),
                                new Outcome(outcome))
                        .join();
        socket.sendText("x".repeat(length), true);
        String came = outcome.join();
        socket.abort();
        return came;
    }

    private record Outcome(CompletableFuture<String> outcome) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            outcome.complete("answered");
            return CompletableFuture.completedStage("");
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String why) {
            outcome.complete("closed " + code);
            return CompletableFuture.completedStage("");
        }

        @Override
        public void onError(WebSocket socket, Throwable why) {
            outcome.completeExceptionally(why);
        }
    }
}
