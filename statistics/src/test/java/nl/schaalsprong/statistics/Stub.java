package nl.schaalsprong.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** A server on a real socket that answers as {@code datasets.cbs.nl} is documented to answer. */
public final class Stub implements AutoCloseable {
    private final ServerSocket listening;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, StubTable> tables = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<Fault>> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();

    public Stub(StubTable... tables) {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (StubTable table : tables) {
            this.tables.put(table.id, table);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** Address as far as the identifier of a table. */
    public String base() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/odata/v1/CBS";
    }

    /** The next answers to addresses with that text in them go wrong, one after the other. */
    public Stub next(String part, Fault... these) {
        faults.computeIfAbsent(part, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(these));
        return this;
    }

    /** What was asked so far: path and query. */
    public List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** How often something with that text was asked. */
    public long asked(String part) {
        return asked().stream().filter(a -> a.contains(part)).count();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String target = target(socket.getInputStream());
            if (!target.isEmpty()) {
                synchronized (asked) {
                    asked.add(target);
                }
                answer(socket, URI.create(target));
            }
        } catch (IOException | InterruptedException e) {
            // The client hung up, or the stub was closed: both are part of the tests.
        }
    }

    private static String target(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0 && !head.toString().endsWith("\r\n\r\n"); c = in.read()) {
            head.append((char) c);
            if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.isEmpty() ? "" : head.toString().split(" ")[1];
    }

    private Fault fault(String target) {
        for (Map.Entry<String, ConcurrentLinkedQueue<Fault>> one : faults.entrySet()) {
            if (target.contains(one.getKey()) && !one.getValue().isEmpty()) {
                return one.getValue().remove();
            }
        }
        return new Fault.Then(() -> {});
    }

    private void answer(Socket socket, URI target) throws IOException, InterruptedException {
        OutputStream out = socket.getOutputStream();
        Fault fault = fault(target.toString());
        switch (fault) {
            case Fault.Then(Runnable what) -> {
                what.run();
                StubAnswer right = right(target);
                send(out, right.status(), "application/json;odata.metadata=minimal", right.body());
            }
            case Fault.Status(int code, Map<String, String> headers) ->
                    send(out, code, "text/plain", bytes("No, \nnot now."), headers);
            case Fault.Stall() -> closed.await();
            case Fault.StallHalfway() -> {
                half(out, target);
                closed.await();
            }
            case Fault.Reset() -> socket.setSoLinger(true, 0);
            case Fault.ResetHalfway() -> {
                half(out, target);
                socket.setSoLinger(true, 0);
            }
            case Fault.Truncated() -> {
                byte[] whole = right(target).body();
                byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
                send(out, 200, "application/json", cut);
            }
            case Fault.Page() -> send(out, 200, "text/html", bytes("<html>Sign in</html>"));
            case Fault.Packed() ->
                    send(out, 200, "application/json", packed(right(target).body()), GZIP);
            case Fault.Blanks(int size, boolean packed) -> {
                byte[] blanks = " ".repeat(size).getBytes(StandardCharsets.UTF_8);
                send(
                        out,
                        200,
                        "application/json",
                        packed ? packed(blanks) : blanks,
                        packed ? GZIP : Map.of());
            }
            case Fault.Body(String json) -> send(out, 200, "application/json", bytes(json));
        }
    }

    private static final Map<String, String> GZIP = Map.of("Content-Encoding", "gzip");

    private StubAnswer right(URI target) {
        return StubAnswer.of(tables, base(), target);
    }

    private void half(OutputStream out, URI target) throws IOException {
        byte[] whole = right(target).body();
        out.write(bytes(head(200, "application/json", whole.length, Map.of())));
        out.write(whole, 0, whole.length / 2);
        out.flush();
    }

    private static void send(OutputStream out, int status, String type, byte[] body)
            throws IOException {
        send(out, status, type, body, Map.of());
    }

    private static void send(
            OutputStream out, int status, String type, byte[] body, Map<String, String> headers)
            throws IOException {
        out.write(bytes(head(status, type, body.length, headers)));
        out.write(body);
        out.flush();
    }

    private static String head(int status, String type, int length, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("Content-Type", type);
        headers.put("Content-Length", String.valueOf(length));
        headers.put("Connection", "close");
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("\r\n").toString();
    }

    private static byte[] packed(byte[] whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(whole);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
