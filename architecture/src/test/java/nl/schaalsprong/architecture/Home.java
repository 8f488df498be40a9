package nl.schaalsprong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The checkout the tests run in. */
final class Home {
    static final Path PATH = Path.of(System.getProperty("sprong.home")).toAbsolutePath();

    /** What version control ignores. */
    private static final Set<String> IGNORED =
            Set.of(".git", "target", "out", ".idea", ".vscode", ".settings", "node_modules");

    private Home() {}

    /** Every file a clone holds, as a path relative to the checkout, in alphabetical order. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(PATH, new Collector(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().map(PATH::relativize).sorted().toList();
    }

    /** The words of a file given relative to the checkout. */
    static String text(String file) {
        return text(Path.of(file));
    }

    /** The words of a file given relative to the checkout; bytes that are no UTF-8 are lost. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(PATH.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        private Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return IGNORED.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!".git".equals(file.getFileName().toString())) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
