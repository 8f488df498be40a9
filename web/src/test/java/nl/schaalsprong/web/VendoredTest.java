package nl.schaalsprong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.schaalsprong.base.Hash;
import org.junit.jupiter.api.Test;

class VendoredTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("sprong.home"), "web/src/main/resources/static/vendor");

    @Test
    void every_vendored_file_has_the_hash_that_was_written_down() throws IOException {
        for (String line : Files.readAllLines(FOLDER.resolve("SHA256SUMS"))) {
            String[] parts = line.split(" +", 2);
            assertEquals(parts[0], Hash.of(Files.readAllBytes(FOLDER.resolve(parts[1]))), line);
        }
    }
}
