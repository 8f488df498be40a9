package nl.schaalsprong.base;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SoftwareTest {
    @Test
    void the_version_on_a_receipt_is_the_version_of_the_build() throws IOException {
        String build = Files.readString(Path.of(System.getProperty("sprong.home"), "pom.xml"));
        assertTrue(
                build.contains(
                        "<artifactId>schaalsprong</artifactId>\n  <version>"
                                + Software.VERSION
                                + "</version>"));
    }
}
