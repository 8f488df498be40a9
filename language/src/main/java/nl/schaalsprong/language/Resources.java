package nl.schaalsprong.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.schaalsprong.language.source.Limits;

/**
 * Files a model names, such as the data it imports. Only what the caller hands out is ever read.
 */
@FunctionalInterface
public interface Resources {
    /** For a model that stands alone. */
    Resources NONE = _ -> Optional.empty();

    /** Files in the folder of a model file, and below it. */
    static Resources beside(Path model) {
        return name -> {
            Path file = model.resolveSibling(name);
            try {
                return Files.isRegularFile(file) && Files.size(file) <= Limits.DATA_BYTES
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            } catch (IOException _) {
                return Optional.empty();
            }
        };
    }

    /**
     * The content of a file.
     *
     * @param name as the model writes it: relative, without steps upward
     */
    Optional<byte[]> bytes(String name);
}
