package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong convert}. */
class ConvertCommandTest {
    private static final String MODEL =
            """
            <xmile version="1.0"><model><stock name="Homes"><eqn>10</eqn><inflow>Building</inflow></stock>
            <flow name="Building"><eqn>2</eqn><isee:note/></flow></model>
            <sim_specs><stop>2</stop></sim_specs></xmile>
            """;

    @TempDir Path folder = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void write() throws IOException {
        model = Files.writeString(folder.resolve("old.stmx"), MODEL);
    }

    @Test
    void a_converted_model_is_printed_as_xmile_1_1() {
        Ran ran = Ran.of("convert", model.toString());
        assertEquals(0, ran.exit());
        assertTrue(
                ran.out()
                        .startsWith(
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmile version=\"1.1\""));
        assertTrue(ran.out().contains("<isee:note/>"), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void a_converted_model_runs_as_the_one_it_was_made_from() {
        Path out = folder.resolve("new.xmile");
        assertEquals(0, Ran.of("convert", model.toString(), "--out", out.toString()).exit());
        assertEquals(Ran.of("run", model.toString()).out(), Ran.of("run", out.toString()).out());
    }

    @Test
    void a_file_that_is_there_stays_as_it_is_unless_forced() throws IOException {
        Path out = Files.writeString(folder.resolve("mine.xmile"), "mine");
        Ran ran = Ran.of("convert", model.toString(), "--out", out.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("[cli.exists]"), ran.err());
        assertEquals("mine", Files.readString(out));
        assertEquals(
                0, Ran.of("convert", model.toString(), "--out", out.toString(), "--force").exit());
        assertTrue(Files.readString(out).contains("Homes"));
    }

    @Test
    void a_model_may_be_converted_in_its_own_place() throws IOException {
        String name = model.toString();
        assertEquals(0, Ran.of("convert", name, "--out", name, "--force").exit());
        String once = Files.readString(model);
        assertEquals(0, Ran.of("convert", name, "--out", name, "--force").exit());
        assertEquals(once, Files.readString(model));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void what_cannot_be_read_is_said_with_its_line_and_writes_nothing() throws IOException {
        Path bad =
                Files.writeString(
                        folder.resolve("bad.xmile"), MODEL.replace(">2</eqn>", ">2 +</eqn>"));
        Path out = folder.resolve("out.xmile");
        Ran ran = Ran.of("convert", bad.toString(), "--out", out.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("bad.xmile:2:"), ran.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void a_file_that_is_no_model_or_is_not_there_is_a_finding() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear board,");
        assertTrue(Ran.of("convert", text.toString()).err().contains("[language.no-markup]"));
        Path page = Files.writeString(folder.resolve("page.html"), "<html/>");
        assertTrue(Ran.of("convert", page.toString()).err().contains("[language.not-xmile]"));
        Ran nothing = Ran.of("convert", folder.resolve("nothing.xmile").toString());
        assertEquals(1, nothing.exit());
        assertTrue(nothing.err().contains("[cli.unreadable]"), nothing.err());
        assertTrue(Ran.of("convert", folder.toString()).err().contains("[cli.unreadable]"));
    }

    @Test
    void a_place_that_cannot_be_written_to_is_a_finding() {
        Ran ran =
                Ran.of(
                        "convert",
                        model.toString(),
                        "--out",
                        folder.resolve("no/where.xmile").toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("[cli.unreadable]"), ran.err());
    }

    @Test
    void a_model_has_to_be_named() {
        assertEquals(2, Ran.of("convert").exit());
    }
}
