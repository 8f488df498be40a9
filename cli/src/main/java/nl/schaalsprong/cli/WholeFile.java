package nl.schaalsprong.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Text in a file, written in one go, so that nobody ever finds half of it. */
final class WholeFile {
    private WholeFile() {}

    /** Writes, over what was there; a failure leaves what was there. */
    static void write(String text, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path draft = Files.createTempFile(target.getParent(), ".sprong", ".draft");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
