package nl.schaalsprong.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;

/** A copy of the case of the two islands, to break and read. */
record CopiedCase(Path folder) {
    private static final Path ISLANDS =
            Path.of(System.getProperty("sprong.home"))
                    .resolve("cases/src/test/resources/nl/schaalsprong/cases/islands");

    static CopiedCase into(Path folder) {
        try (Stream<Path> files = Files.list(ISLANDS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CopiedCase(folder);
    }

    /** Replaces the first occurrence of a stretch of text in a file. */
    CopiedCase replace(String file, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(file));
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException(file + " does not hold " + from);
            }
            String changed = text.substring(0, at) + to + text.substring(at + from.length());
            Files.writeString(folder.resolve(file), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a whole file. */
    CopiedCase write(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CopiedCase write(String file, String content) {
        return write(file, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    CopiedCase delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Takes the copy away again. */
    void clear() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome<Case> read() {
        return CaseReader.read(folder);
    }

    /** What is found, as {@code file:line:column code}. */
    List<String> found() {
        return read().findings().stream().map(CopiedCase::brief).toList();
    }

    private static String brief(Finding finding) {
        return finding.place() + " " + finding.code().substring("cases.".length());
    }
}
