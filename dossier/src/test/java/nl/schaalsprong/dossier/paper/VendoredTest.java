package nl.schaalsprong.dossier.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.schaalsprong.base.Hash;
import org.junit.jupiter.api.Test;

class VendoredTest {
    @Test
    void every_vendored_file_has_the_hash_that_was_written_down() {
        for (String line : Styles.text("fonts/SHA256SUMS").lines().toList()) {
            String[] parts = line.split(" +", 2);
            assertEquals(parts[0], Hash.of(Styles.bytes("fonts/" + parts[1])), line);
        }
    }
}
