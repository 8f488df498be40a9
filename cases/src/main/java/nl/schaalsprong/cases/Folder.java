package nl.schaalsprong.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Place;

/** The files of a case folder, each read once, with their bytes kept for the hashes. */
final class Folder {
    private final Source source;
    private final Findings findings;
    private final Map<String, byte[]> read = new TreeMap<>();

    /** Where the bytes of a file come from; nothing where there is no such file. */
    private interface Source {
        Optional<Opening> file(String name);

        /** The names that begin so and have one more part. */
        Stream<String> names(String beginning);
    }

    /** Opens a file that is there. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    Folder(Path path, Findings findings) {
        this.source = new OnDisk(path);
        this.findings = findings;
    }

    Folder(CaseFiles files, Findings findings) {
        this.source = new Packed(files);
        this.findings = findings;
    }

    private record OnDisk(Path path) implements Source {
        @Override
        public Optional<Opening> file(String name) {
            return inside(path, name).map(file -> () -> Files.newInputStream(file));
        }

        @Override
        public Stream<String> names(String beginning) {
            try (Stream<Path> files = Files.list(path.resolve(beginning))) {
                return files.map(f -> beginning + f.getFileName()).toList().stream();
            } catch (IOException e) {
                return Stream.of();
            }
        }
    }

    private record Packed(CaseFiles files) implements Source {
        @Override
        public Optional<Opening> file(String name) {
            return Optional.ofNullable(files.bytes().get(name))
                    .map(bytes -> () -> new ByteArrayInputStream(bytes));
        }

        @Override
        public Stream<String> names(String beginning) {
            return files.bytes().keySet().stream().filter(n -> n.startsWith(beginning));
        }
    }

    /** What was read so far. */
    CaseFiles files() {
        return new CaseFiles(read);
    }

    /** Whether there is such a file. */
    boolean has(String file) {
        return source.file(file).isPresent();
    }

    /** The names of the files in a folder within it that end so, in order; none if it is absent. */
    List<String> names(String folder, String ending) {
        return source.names(folder)
                .filter(n -> n.endsWith(ending) && !n.startsWith(".", folder.length()))
                .sorted()
                .toList();
    }

    /** The text of a file, or a finding when it is absent, too large or not UTF-8. */
    Optional<String> text(String file) {
        return bytes(file).flatMap(bytes -> decode(file, bytes));
    }

    /** The bytes of a file, or a finding. A name that leads out of the folder is refused. */
    Optional<byte[]> bytes(String file) {
        Optional<Opening> inside = source.file(file);
        if (inside.isEmpty()) {
            findings.error("missing-file", Place.whole(file), file);
            return Optional.empty();
        }
        try (InputStream in = inside.get().open()) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                findings.error("file-too-large", Place.whole(file), Limits.FILE_BYTES);
                return Optional.empty();
            }
            read.put(file, bytes);
            return Optional.of(bytes);
        } catch (IOException e) {
            findings.error("missing-file", Place.whole(file), file);
            return Optional.empty();
        }
    }

    private static Optional<Path> inside(Path path, String file) {
        try {
            Path root = path.toRealPath();
            Path asked = root.resolve(file).toRealPath();
            return asked.startsWith(root) && Files.isRegularFile(asked)
                    ? Optional.of(asked)
                    : Optional.empty();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<String> decode(String file, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.error("not-utf8", Place.whole(file));
            return Optional.empty();
        }
    }

    /** One hash over the named files that were read: over their names and hashes, in this order. */
    String hash(String... files) {
        return hash(List.of(files));
    }

    /** The same. */
    String hash(List<String> files) {
        StringBuilder all = new StringBuilder();
        for (String file : files) {
            byte[] bytes = read.get(file);
            all.append(file).append(' ').append(bytes == null ? "-" : Hash.of(bytes)).append('\n');
        }
        return Hash.of(all.toString());
    }
}
