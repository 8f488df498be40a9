package nl.schaalsprong.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** Letters for tests: a sentence, a sample of our own, or the source letter where it is at hand. */
public final class Letters {
    private Letters() {}

    public static Reading read(String text) {
        return Reader.read("test.txt", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    /** One of the letters we wrote: of the tests, or of the shipped case. */
    public static Reading sample(String name) {
        Path shipped =
                Path.of(
                        System.getProperty("sprong.home", "."),
                        "cases",
                        "brainport",
                        "letters",
                        name + ".txt");
        try (InputStream in = Letters.class.getResourceAsStream(name + ".txt")) {
            byte[] content = in == null ? Files.readAllBytes(shipped) : in.readAllBytes();
            return Reader.read(name, content).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source letter stands beside the checkout; without it the test is skipped, visibly. */
    public static Reading source() {
        String shared =
                Objects.requireNonNullElse(
                        System.getenv("SPRONG_SHARED"),
                        Path.of(System.getProperty("sprong.home", "."), "..", "shared").toString());
        Path letter = Path.of(shared, "source", "letter-2023-06-08.txt");
        Assumptions.assumeTrue(Files.exists(letter), "The source letter is not at " + letter);
        try {
            return Reader.read("letter", Files.readAllBytes(letter)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All findings of a kind, in order of place. */
    public static <T> List<T> all(Reading reading, Class<T> kind) {
        return reading.findings().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
