package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import nl.schaalsprong.base.Seed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that was acknowledged is lost when the process dies; {@code sprong bench kill} for more.
 */
class KillTest {
    private static final Seed SEED = new Seed(4).of("kill");

    @TempDir static Path shared;
    @TempDir Path own;

    @RepeatedTest(8)
    void what_was_acknowledged_is_there_after_a_kill(RepetitionInfo which) throws Exception {
        Killed killed = new Killed(shared, Writer::start, SEED, 120);
        assertEquals(Optional.empty(), killed.kill(which.getCurrentRepetition()).fault());
    }

    @Test
    void the_look_afterwards_would_see_a_line_that_is_gone() throws Exception {
        Killed.Writing liar = _ -> new ProcessBuilder("echo", "kept 1 " + "0".repeat(64)).start();
        Killed killed = new Killed(own, liar, SEED, 1);
        assertEquals(
                Optional.of("Acknowledged and gone: kept 1 " + "0".repeat(64)),
                killed.kill(0).fault());
    }

    @Test
    void a_process_that_never_acknowledged_proves_nothing() throws Exception {
        Killed killed = new Killed(own, _ -> new ProcessBuilder("true").start(), SEED, 1);
        assertEquals(
                Optional.of("The process died before it acknowledged anything."),
                killed.kill(0).fault());
    }
}
