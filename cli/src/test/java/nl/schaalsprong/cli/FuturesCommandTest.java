package nl.schaalsprong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sprong futures} on the shipped case. */
class FuturesCommandTest {
    private static String json(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"futures", "--json", "--size", "300"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Ran ran = Ran.of(arguments);
        assertEquals(0, ran.exit(), ran.err());
        return ran.out();
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        assertEquals(json("--seed", "42"), json("--seed", "42"));
    }

    @Test
    void one_thread_and_two_give_the_same_bytes() {
        assertEquals(json("--threads", "1"), json("--threads", "2"));
    }

    @Test
    void another_seed_gives_other_bytes() {
        String one = json("--seed", "42");
        String two = json("--seed", "43");
        assertNotEquals(one.replace("\"seed\" : 42", ""), two.replace("\"seed\" : 43", ""));
        assertNotEquals(chances(one), chances(two));
    }

    private static String chances(String json) {
        return json.lines().filter(l -> l.contains("\"p50\"")).toList().toString();
    }

    @Test
    void plain_monte_carlo_gives_other_futures_than_the_hypercube() {
        assertNotEquals(chances(json()), chances(json("--sampling", "monte-carlo")));
    }

    @Test
    void every_reading_has_a_chance_or_says_why_not() {
        String out = json();
        long readings = out.lines().filter(l -> l.contains("\"until\"")).count();
        long chances = out.lines().filter(l -> l.startsWith("      \"chance\"")).count();
        long blanks = out.lines().filter(l -> l.contains("\"unmeasured\"")).count();
        assertTrue(readings > 20);
        assertEquals(readings, chances + blanks);
    }

    @Test
    void a_size_out_of_bounds_is_wrong_usage() {
        assertEquals(2, Ran.of("futures", "--size", "0").exit());
    }

    @Test
    void a_folder_that_is_no_case_has_findings(@TempDir Path empty) {
        Ran ran = Ran.of("--language", "en", "futures", "--case", empty.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("Maybe"), ran.err());
    }

    @Test
    void a_broken_case_file_has_findings_and_no_stack_trace(@TempDir Path broken)
            throws IOException {
        Files.writeString(broken.resolve("case.yaml"), "id: [unclosed\n");
        Ran ran = Ran.of("futures", "--case", broken.toString());
        assertEquals(1, ran.exit());
        assertTrue(!ran.err().contains("\tat "), ran.err());
    }

    @Test
    void an_unknown_measure_is_refused_by_name() {
        Ran ran = Ran.of("futures", "--size", "10", "--set", "nonsense=1");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("nonsense"), ran.err());
    }
}
