package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./sprong bench kill} does the same with the shipped case, and more often. */
class KilledServerTest {
    @TempDir Path data;

    @Test
    void what_a_killed_server_acknowledged_is_there_again() throws Exception {
        List<String> command = List.of(ServedExample.class.getName(), data.toString());
        KilledServer.Tally tally = new KilledServer(data, command).kill(2);
        assertEquals(List.of(), tally.lost());
        assertTrue(tally.acknowledged() > 10, "" + tally.acknowledged());
    }
}
