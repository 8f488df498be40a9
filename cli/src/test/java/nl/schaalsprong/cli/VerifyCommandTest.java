package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Actor;
import nl.schaalsprong.register.journal.Chain;
import nl.schaalsprong.register.journal.Change;
import nl.schaalsprong.register.journal.Visibility;
import nl.schaalsprong.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong verify}. */
class VerifyCommandTest {
    @TempDir Path folder = Path.of("");
    private String first = "";
    private String head = "";

    private record Ran(int exit, String out) {}

    @BeforeEach
    void write() {
        try (Store store = Store.open(folder).orThrow()) {
            first = store.journal().append(List.of(actor("a")), "ann").orThrow().getFirst().hash();
            store.journal().append(List.of(actor("b")), "ann").orThrow();
            head = Chain.head(store.journal().history());
        }
    }

    @Test
    void a_journal_that_holds_says_how_many_lines_and_its_last_hash() {
        assertEquals(new Ran(0, "2 lines, the chain holds. Last hash: " + head + "\n"), verify());
    }

    @Test
    void a_published_hash_is_found_on_its_line() {
        Ran ran = verify("--hash", first);
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("The hash given is that of line 1"), ran.out());
    }

    @Test
    void a_published_hash_that_is_nowhere_is_an_error() {
        Ran ran = verify("--hash", "0".repeat(64));
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("[register.unknown-hash]"), ran.out());
    }

    @Test
    void an_altered_file_names_the_line() throws IOException {
        alter();
        Ran ran = verify();
        assertEquals(1, ran.exit());
        assertTrue(ran.out().startsWith("journal Line 2 "), ran.out());
    }

    @Test
    void a_folder_without_a_journal_is_an_error() {
        assertEquals(1, run("verify", "--data", folder.resolve("absent").toString()).exit());
    }

    @Test
    void a_journal_may_be_verified_while_it_is_in_use() {
        try (Store _ = Store.open(folder).orThrow()) {
            assertEquals(0, verify().exit());
        }
    }

    @Test
    void json_of_a_journal_that_holds_follows_its_schema() throws IOException {
        assertEquals(List.of(), invalid(verify("--json", "--hash", first).out()));
    }

    @Test
    void json_of_a_journal_that_does_not_follows_its_schema() throws IOException {
        alter();
        assertEquals(List.of(), invalid(verify("--json").out()));
    }

    private static Change actor(String id) {
        Actor actor = new Actor(id, "board", new Text("name of " + id, ""), "source");
        return Change.put(actor, Visibility.PUBLIC, 0, "");
    }

    /** Another name in the file, of the same length, as somebody with an editor would. */
    private void alter() throws IOException {
        Path file = folder.resolve("schaalsprong.db");
        byte[] bytes = Files.readAllBytes(file);
        byte[] name = "name of b".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length - name.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i] = 'f';
            }
        }
        Files.write(file, bytes);
    }

    private Ran verify(String... more) {
        List<String> words = new java.util.ArrayList<>();
        words.addAll(List.of("verify", "--language", "en", "--data", folder.toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        return new Ran(Sprong.run(writer, writer, arguments), out.toString());
    }

    private static List<com.networknt.schema.Error> invalid(String json) throws IOException {
        Path schema =
                Path.of(System.getProperty("sprong.home"), "schema", "v1", "verify.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
