package nl.schaalsprong.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files that make the tables. */
class MigrationsTest {
    @Test
    void every_file_is_run_in_the_order_of_its_number() throws IOException {
        Path folder =
                Path.of(System.getProperty("sprong.home"), "store", "src", "main", "resources")
                        .resolve("nl/schaalsprong/store/migration");
        try (var files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
            assertEquals(names, Migrations.FILES);
        }
    }
}
