package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.Handlers.Handler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Drafts of every type are written, and then everything anybody can be told is looked through for
 * their words. Addresses come from the running server and from what its pages link to, so a new
 * page is looked at without anybody thinking of it here.
 */
class DraftsTest {
    private static final Pattern NAME = Pattern.compile("\\{[^}]*}|\\*+");

    private static final Server SERVER = new Server();

    private static Map<String, String> before = Map.of();
    private static Map<String, String> editor = Map.of();
    private static Set<String> addresses = Set.of();

    @BeforeAll
    static void plant() {
        before = Crawl.of(SERVER.client(Role.PUBLIC), starts(), Planted.HALF);
        Planted.all(SERVER);
        editor = Crawl.of(SERVER.client(Role.EDITOR), starts(), Planted.HALF);
        addresses = new LinkedHashSet<>(before.keySet());
        addresses.addAll(editor.keySet());
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void an_editor_is_told_all_of_it() {
        Set<String> seen = new TreeSet<>();
        for (String word : Planted.words()) {
            String marked = Planted.MARKER + word;
            if (editor.values().stream().anyMatch(said -> said.contains(marked))) {
                seen.add(word);
            }
        }
        assertEquals(Planted.words(), seen);
    }

    @Test
    void no_word_of_a_draft_reaches_the_public() {
        assertEquals(
                List.of(), leaks(Crawl.of(SERVER.client(Role.PUBLIC), addresses, Planted.HALF)));
    }

    @Test
    void no_word_of_a_draft_reaches_a_reader() {
        assertEquals(
                List.of(), leaks(Crawl.of(SERVER.client(Role.READER), addresses, Planted.HALF)));
    }

    @Test
    void what_the_public_was_told_before_there_were_drafts_it_is_told_still() {
        Map<String, String> after =
                Crawl.of(SERVER.client(Role.PUBLIC), before.keySet(), Planted.HALF);
        assertEquals(
                List.of(),
                before.keySet().stream()
                        .filter(path -> !String.valueOf(before.get(path)).equals(after.get(path)))
                        .toList());
    }

    @Test
    void no_word_of_a_draft_is_in_a_live_frame() {
        assertTrue(!frame().contains(Planted.MARKER));
    }

    @Test
    void a_leak_is_found() {
        assertEquals(List.of("/x"), leaks(Map.of("/x", "<p>" + Planted.MARKER + "</p>")));
    }

    private static List<String> leaks(Map<String, String> said) {
        return said.entrySet().stream()
                .filter(answer -> answer.getValue().contains(Planted.MARKER))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every address of the server, with every id in each open place. */
    private static List<String> starts() {
        Collection<String> ids = new LinkedHashSet<>(Planted.ids());
        ids.addAll(List.of("homes", "talent", "A", "R", "letter"));
        return Handlers.of(SERVER.context()).all().stream()
                .filter(handler -> handler.method().equals("GET"))
                .map(Handler::path)
                .filter(path -> !path.startsWith("/static") && !path.equals("/live"))
                .flatMap(path -> filled(path, ids))
                .map(path -> path.replace(" ", "%20"))
                .toList();
    }

    private static Stream<String> filled(String path, Collection<String> ids) {
        Matcher name = NAME.matcher(path);
        return name.find()
                ? ids.stream().map(id -> name.replaceAll(Matcher.quoteReplacement(id)))
                : Stream.of(path, path + "?q=" + Planted.HALF);
    }

    /** What a moving slider is told, byte by byte. */
    private static String frame() {
        CompletableFuture<String> came = new CompletableFuture<>();
        WebSocket socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(
                                URI.create(SERVER.address().replace("http:", "ws:") + "live"),
                                new Listener(came))
                        .join();
        socket.sendText("1 256 m.factory=750", true);
        String said = came.join();
        socket.abort();
        return said;
    }

    private record Listener(CompletableFuture<String> came) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            came.complete(StandardCharsets.ISO_8859_1.decode(data).toString());
            return CompletableFuture.completedStage("");
        }

        @Override
        public void onError(WebSocket socket, Throwable why) {
            came.completeExceptionally(why);
        }
    }
}
