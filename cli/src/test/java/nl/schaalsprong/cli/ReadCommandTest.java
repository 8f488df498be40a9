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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final Path HOME = Path.of(System.getProperty("sprong.home", "."));
    private static final Path LETTERS = HOME.resolve("cases/brainport/letters");

    @TempDir Path folder = Path.of("");

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Sprong.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(exit, out.toString(), err.toString());
    }

    private static List<?> faults(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(HOME.resolve("schema/v1/read.schema.json")),
                        InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void one_letter_gives_one_document_that_fits_its_schema() throws IOException {
        Ran ran = run("read", LETTERS.resolve("voortgang-woondeal.txt").toString(), "--json");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("{"), "one document");
        assertEquals(List.of(), faults(ran.out()));
    }

    @Test
    void a_folder_of_letters_gives_an_array_that_fits_its_schema() throws IOException {
        Ran ran = run("read", LETTERS.toString(), "--json");
        assertTrue(ran.out().startsWith("["), "an array");
        assertEquals(List.of(), faults(ran.out()));
    }

    @Test
    void the_schema_refuses_a_finding_without_its_fields() throws IOException {
        String json =
                run("read", LETTERS.resolve("voortgang-woondeal.txt").toString(), "--json").out();
        assertTrue(!faults(json.replace("\"hedge\"", "\"hegde\"")).isEmpty());
    }

    @Test
    void the_report_names_the_line_the_meaning_and_the_words() {
        Ran ran =
                run(
                        "read",
                        LETTERS.resolve("voortgang-woondeal.txt").toString(),
                        "--language",
                        "nl");
        assertTrue(ran.out().contains("Toezeggingen en afspraken"), ran.out());
        assertTrue(
                ran.out().contains("17  target eq 48500 dwelling  «48.500 woningen»"), ran.out());
    }

    @Test
    void a_refused_file_gives_its_reason_with_advice_and_exit_code_one() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Ran ran = run("read", empty.toString(), "--language", "en");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("Maybe choose another file."), ran.err());
    }

    @Test
    void a_file_that_is_not_there_gives_exit_code_one() {
        Ran ran = run("read", folder.resolve("none.txt").toString(), "--language", "en");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("[letter.unreadable]"), ran.err());
    }

    @Test
    void one_bad_file_among_good_ones_does_not_keep_the_others_from_being_read()
            throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path good = LETTERS.resolve("bereikbaarheid-mirt.txt");
        Ran ran = run("read", empty.toString(), good.toString(), "--json");
        assertEquals(1, ran.exit());
        assertEquals(List.of(), faults(ran.out()));
    }
}
