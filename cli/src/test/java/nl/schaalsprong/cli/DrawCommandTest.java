package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong draw}. */
class DrawCommandTest {
    private static final String MODEL =
            """
            <xmile version="1.0"><model><stock name="Homes"><eqn>10</eqn><inflow>Building</inflow></stock>
            <flow name="Building"><eqn>Homes * 0.1</eqn></flow>
            <views><view name="Houses"><stock name="Homes" x="200" y="90"/>
            <flow name="Building" x="100" y="90"><pts><pt x="40" y="90"/><pt x="177" y="90"/></pts></flow>
            </view></views></model>
            <sim_specs><stop>2</stop></sim_specs></xmile>
            """;

    @TempDir Path folder = Path.of("");
    private String model = "";

    @BeforeEach
    void write() throws IOException {
        model = Files.writeString(folder.resolve("homes.xmile"), MODEL).toString();
    }

    @Test
    void a_view_is_drawn_with_its_content_in_words() {
        Ran ran = Ran.of("draw", model, "--view", "houses", "--language", "en");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("<desc"), ran.out());
        assertTrue(ran.out().contains("Stock Homes: filled by Building."), ran.out());
        assertEquals("1 stock, 1 flow.", ran.err().strip());
    }

    @Test
    void loops_are_marked() {
        Ran ran = Ran.of("draw", model, "--loops", "--language", "en");
        assertTrue(ran.out().contains("Reinforcing loop R1"), ran.out());
    }

    @Test
    void what_stands_around_a_variable_is_drawn_with_signs() {
        Ran ran = Ran.of("draw", model, "--around", "Building", "--language", "en");
        assertTrue(ran.out().contains("Building: reads Homes (+)"), ran.out());
    }

    @Test
    void a_picture_goes_into_a_file_that_stays_as_it_is_unless_forced() throws IOException {
        Path out = folder.resolve("homes.svg");
        assertEquals(0, Ran.of("draw", model, "--out", out.toString()).exit());
        assertTrue(Files.readString(out).contains("<svg"));
        Ran again = Ran.of("draw", model, "--out", out.toString());
        assertEquals(1, again.exit());
        assertTrue(again.err().contains("[cli.exists]"), again.err());
        assertEquals(0, Ran.of("draw", model, "--out", out.toString(), "--force").exit());
    }

    @Test
    void a_view_or_variable_that_is_not_there_is_a_finding() {
        Ran view = Ran.of("draw", model, "--view", "Streets");
        assertEquals(1, view.exit());
        assertTrue(
                view.err().contains("Houses") && view.err().contains("[cli.no-view]"), view.err());
        Ran variable = Ran.of("draw", model, "--around", "Builing");
        assertTrue(variable.err().contains("(building)"), variable.err());
    }

    @Test
    void two_sorts_of_picture_at_once_are_wrong_usage() {
        assertEquals(2, Ran.of("draw", model, "--loops", "--view", "Houses").exit());
    }
}
