package nl.schaalsprong.statistics.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.statistics.Fault;
import nl.schaalsprong.statistics.Places;
import nl.schaalsprong.statistics.Slice;
import nl.schaalsprong.statistics.SnapshotFile;
import nl.schaalsprong.statistics.Stub;
import nl.schaalsprong.statistics.StubTable;
import nl.schaalsprong.statistics.client.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refresh that is killed, at any page, loses nothing and leaves nothing half written. */
class KillTest {
    private static final Slice SLICE = Places.slice("GM0001", "GM0002");

    @TempDir Path folder = Path.of("");
    @TempDir Path other = Path.of("");

    /** A refresh in a process of its own: address of the server, folder. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            refresh(arguments[0], Path.of(arguments[1]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Properties", "skiptoken=1", "skiptoken=3", "skiptoken=5"})
    void a_killed_refresh_is_taken_up_where_it_was(String at) throws Exception {
        StubTable table = StubTable.population();
        table.pageSize = 1;
        try (Stub stub = new Stub(table)) {
            refresh(stub.base(), other);
            long pages = stub.asked("skiptoken");
            kill(stub, at);
            assertEquals(List.of(), snapshots(folder));
            long before = stub.asked("skiptoken");
            refresh(stub.base(), folder);
            assertEquals(texts(other), texts(folder));
            long kept = at.equals("Properties") ? 0 : Long.parseLong(at.replaceAll("\\D", "")) - 1;
            assertEquals(pages - kept, stub.asked("skiptoken") - before);
        }
    }

    @Test
    void the_snapshot_that_was_there_outlives_a_kill_in_the_next() throws Exception {
        StubTable table = StubTable.population();
        table.pageSize = 1;
        try (Stub stub = new Stub(table)) {
            refresh(stub.base(), folder);
            List<String> first = texts(folder);
            table.version = "202612010200";
            kill(stub, "skiptoken=4");
            assertEquals(first, texts(folder));
            refresh(stub.base(), folder);
            assertEquals(2, snapshots(folder).size());
        }
    }

    /** Kills a refresh while the server keeps it waiting for an answer. */
    private void kill(Stub stub, String at) throws Exception {
        java.util.concurrent.CountDownLatch reached = new java.util.concurrent.CountDownLatch(1);
        java.util.concurrent.CountDownLatch go = new java.util.concurrent.CountDownLatch(1);
        stub.next(
                at,
                new Fault.Then(
                        () -> {
                            reached.countDown();
                            try {
                                go.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }));
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                stub.base(),
                                folder.toString())
                        .inheritIO()
                        .start();
        assertTrue(reached.await(60, java.util.concurrent.TimeUnit.SECONDS));
        child.destroyForcibly().waitFor();
        go.countDown();
    }

    private static void refresh(String base, Path folder) {
        try (Server server = Places.server()) {
            new Refresh(folder, Places.map(base, SLICE), base, server, Places.NOON)
                    .run(List.of(SLICE), Watch.none());
        }
    }

    private static List<Path> snapshots(Path folder) throws IOException {
        Path own = folder.resolve("statistics").resolve(SLICE.id());
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted().toList();
        }
    }

    /** The texts of all snapshots, each of which must be whole. */
    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new java.util.ArrayList<>();
        for (Path file : snapshots(folder)) {
            texts.add(Files.readString(file));
            SnapshotFile.read(texts.getLast(), "x").orThrow();
        }
        return texts;
    }
}
