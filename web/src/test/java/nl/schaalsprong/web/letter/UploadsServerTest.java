package nl.schaalsprong.web.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.schaalsprong.people.Role;
import nl.schaalsprong.web.Client;
import nl.schaalsprong.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files sent to the bench of a running server by somebody who means harm, or who errs. */
class UploadsServerTest {
    private static final Server SERVER = new Server();
    private static final String KEEP = "/brieven/bewaren";
    private static final byte[] LETTER =
            "Ik stuur uw Kamer voor 1 juli 2026 een brief.".getBytes(StandardCharsets.UTF_8);

    private final Client editor = SERVER.client(Role.EDITOR);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /** What is no letter. */
    enum Hostile {
        EMPTY(() -> new byte[0]),
        BINARY(() -> new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0, 7}),
        WEB_PAGE(() -> "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
        TORN_PDF(() -> "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.US_ASCII)),
        OTHER_ZIP(() -> zip("readme.txt", 10)),
        BOMB(() -> zip("word/document.xml", 200_000_000)),
        CLIMBING_ZIP(() -> zip("../../../word/document.xml", 10));

        private final Supplier<byte[]> content;

        Hostile(Supplier<byte[]> content) {
            this.content = content;
        }
    }

    @ParameterizedTest
    @EnumSource(Hostile.class)
    void what_is_no_letter_is_refused_with_a_reason_and_nothing_is_kept(Hostile hostile) {
        String before = shelf();
        HttpResponse<String> answer = send(KEEP, "letter.docx", hostile.content.get());
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("role=\"alert\""));
        assertEquals(before, shelf());
    }

    @Test
    void a_path_in_a_name_stays_out_of_it_and_markup_is_text() {
        HttpResponse<String> kept = send(KEEP, "../../etc/<b>brief</b>.txt", LETTER);
        String page = editor.get(location(kept)).body();
        assertTrue(page.contains("b&gt;.txt"), page);
        assertFalse(page.contains("<b>brief"));
        assertFalse(page.contains("etc/"));
    }

    @Test
    void the_original_comes_back_as_it_was_and_the_browser_is_told_not_to_show_it() {
        HttpResponse<String> kept = send(KEEP, "brief\\\"; x=y.txt", LETTER);
        String address = location(kept).replaceFirst("\\?.*", "") + "/origineel";
        HttpResponse<String> original = editor.get(address);
        assertEquals(new String(LETTER, StandardCharsets.UTF_8), original.body());
        assertEquals("application/octet-stream", header(original, "Content-Type").orElseThrow());
        assertEquals("nosniff", header(original, "X-Content-Type-Options").orElseThrow());
        String disposition = header(original, "Content-Disposition").orElseThrow();
        assertTrue(disposition.startsWith("attachment;"), disposition);
        assertFalse(disposition.contains("; x=y"), disposition);
    }

    @Test
    void a_letter_that_is_only_read_is_not_kept() {
        String before = shelf();
        HttpResponse<String> read = send("/brieven", "brief.txt", LETTER);
        assertEquals(200, read.statusCode());
        assertTrue(read.body().contains("1 juli 2026"));
        assertEquals(before, shelf());
    }

    @Test
    void without_the_token_of_the_form_nothing_is_read() {
        HttpRequest request = upload(KEEP, "brief.txt", LETTER, "another");
        assertEquals(403, editor.send(request).statusCode());
    }

    @Test
    void a_form_without_a_file_is_refused() {
        assertEquals(
                400, editor.send("/brieven", KEEP, java.util.Map.of("letter", "")).statusCode());
    }

    @Test
    void a_judgement_of_a_finding_that_is_not_there_writes_nothing() {
        String letter = location(send(KEEP, "oordeel.txt", LETTER)).replaceFirst("\\?.*", "");
        String before = editor.get("/register.json").body();
        java.util.Map<String, String> form =
                java.util.Map.of(
                        "finding", "commitment-99\u0000", "act", "accept", "type", "PROMISE");
        assertEquals(400, editor.send(letter, letter, form).statusCode());
        assertEquals(before, editor.get("/register.json").body());
    }

    private String shelf() {
        String page = editor.get("/brieven").body();
        int start = page.indexOf("class=\"shelf\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</ul>", start));
    }

    private HttpResponse<String> send(String path, String name, byte[] content) {
        String token = editor.token("/brieven").orElseThrow();
        return editor.send(upload(path, name, content, token));
    }

    private static HttpRequest upload(String path, String name, byte[] content, String token) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf\"", token.getBytes(StandardCharsets.US_ASCII)));
        body.writeBytes(part("letter\"; filename=\"" + name + "\"", content));
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(URI.create(SERVER.address().replaceFirst("/$", "") + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
    }

    private static byte[] part(String name, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        String head = "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n";
        part.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }

    private static String location(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return header(answer, "Location").orElseThrow();
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }

    private static byte[] zip(String name, int blanks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] piece = " ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < blanks; written += piece.length) {
                zip.write(piece, 0, Math.min(piece.length, blanks - written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
