package nl.schaalsprong.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.store.Store;

/**
 * A server in a process of its own that is killed while several people send forms, again and again.
 * After each kill everything that was acknowledged is looked for in what is kept.
 */
final class KilledServer {
    private static final int WRITERS = 3;
    private static final int FEWEST = 5;
    private static final int RANGE = 40;
    private static final String NAME = "anna";

    private final Path data;
    private final List<String> command;
    private final Seed seed = new Seed(20_261_124);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger names = new AtomicInteger();

    /**
     * Kills servers that keep their data in one folder.
     *
     * @param command main class and arguments of the server
     */
    KilledServer(Path data, List<String> command) {
        this.data = data;
        this.command = List.copyOf(command);
    }

    /** How many forms were acknowledged, and which of them are not kept. */
    record Tally(int acknowledged, List<String> lost) {}

    /** Starts and kills a server so many times. */
    Tally kill(int times) throws IOException, InterruptedException {
        Tally tally = new Tally(0, List.of());
        for (int round = 0; round < times && tally.lost().isEmpty(); round++) {
            round(FEWEST + seed.below(RANGE, round));
            tally = tally();
        }
        return tally;
    }

    /** Lets people write until so many forms are acknowledged, and kills the server then. */
    private void round(int forms) throws IOException, InterruptedException {
        Process server = start();
        try (BufferedReader said = server.inputReader()) {
            String address = address(said);
            CountDownLatch enough = new CountDownLatch(forms);
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Client client = Client.known(address, NAME);
                writers.add(Thread.ofPlatform().start(() -> write(client, enough)));
            }
            enough.await();
            server.destroyForcibly().waitFor();
            for (Thread writer : writers) {
                writer.join();
            }
        } finally {
            server.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Dsprong.home=" + System.getProperty("sprong.home", "."));
        line.add("--enable-native-access=ALL-UNNAMED");
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        line.addAll(command);
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Waits until the server says where it is; the first time an administrator is made. */
    private String address(BufferedReader said) throws IOException {
        String address = link(said);
        if (names.get() == 0) {
            String first = link(said).substring(address.length() - 1);
            Map<String, String> fields =
                    Map.of(
                            "code",
                            first.substring(first.indexOf('=') + 1),
                            "name",
                            NAME,
                            "passphrase",
                            Client.PASSPHRASE);
            new Client(address).send(first, first.substring(0, first.indexOf('?')), fields);
        }
        return address;
    }

    /** The next address the server says. */
    private static String link(BufferedReader said) throws IOException {
        for (String line; (line = said.readLine()) != null; ) {
            if (line.contains("http://localhost")) {
                return line.substring(line.indexOf("http:")).strip();
            }
        }
        throw new IllegalStateException("The server ended before it said where it is.");
    }

    /** Makes accounts until nobody answers. */
    private void write(Client client, CountDownLatch enough) {
        while (true) {
            String name = "reader" + names.incrementAndGet();
            Map<String, String> fields = Map.of("name", name, "role", "READER");
            try {
                int status = client.send("/aanmelden", "/beheer/accounts", fields).statusCode();
                if (status != 200) {
                    throw new AssertionError("a form gives " + status);
                }
            } catch (IllegalStateException e) {
                return;
            }
            acknowledged.add(name);
            enough.countDown();
        }
    }

    /** Opening the store verifies its chain. */
    private Tally tally() {
        try (Store store = Store.open(data).orThrow()) {
            Set<String> kept =
                    store.accounts().standing().stream()
                            .map(version -> version.account().name())
                            .collect(Collectors.toSet());
            return new Tally(
                    acknowledged.size(),
                    acknowledged.stream().filter(name -> !kept.contains(name)).toList());
        }
    }
}
