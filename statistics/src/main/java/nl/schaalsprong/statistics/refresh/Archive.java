package nl.schaalsprong.statistics.refresh;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schaalsprong.base.Hash;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.statistics.Snapshot;
import nl.schaalsprong.statistics.SnapshotFile;

/**
 * The folder {@code statistics} of a case. A file is written beside its place, brought to the disk
 * and then renamed, so that whoever looks finds a whole file or none. A snapshot that is there is
 * never written again. Pages of a download under way lie in {@code .part}.
 */
final class Archive {
    /** The folder of snapshots within a case. */
    static final String NAME = "statistics";

    private static final String PART = ".part";

    private final Path folder;

    Archive(Path caseFolder) {
        this.folder = caseFolder.resolve(NAME);
    }

    /** The newest snapshot of a slice; a damaged file is a refusal, not an absence. */
    Outcome<Optional<Snapshot>> newest(String slice) throws IOException {
        List<Path> files = files(folder.resolve(slice), ".json");
        if (files.isEmpty()) {
            return Outcome.good(Optional.empty());
        }
        List<Snapshot> all = new ArrayList<>();
        for (Path file : files) {
            String name = NAME + "/" + slice + "/" + file.getFileName();
            Outcome<Snapshot> read =
                    SnapshotFile.read(Files.readString(file, StandardCharsets.UTF_8), name);
            if (read instanceof Outcome.Refused<Snapshot>(var why)) {
                return new Outcome.Refused<>(why);
            }
            all.add(read.orThrow());
        }
        return Outcome.good(all.stream().max(Snapshot.AGE));
    }

    /** Whether this vintage of this question is kept already. */
    boolean has(String slice, String file) {
        return Files.exists(folder.resolve(slice).resolve(file));
    }

    /** Keeps a snapshot; what is there already stays. */
    void keep(Snapshot snapshot) throws IOException {
        Path file = folder.resolve(snapshot.slice()).resolve(snapshot.file());
        if (!Files.exists(file)) {
            write(file, SnapshotFile.write(snapshot).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The pages of a download under way.
     *
     * @param key what is downloaded: other downloads of the slice are thrown away
     */
    Part part(String slice, String key) throws IOException {
        Path all = folder.resolve(PART).resolve(slice);
        Path own = all.resolve(Hash.of(key).substring(0, 16));
        if (Files.isDirectory(all)) {
            try (Stream<Path> others = Files.list(all)) {
                for (Path other : others.filter(o -> !o.equals(own)).toList()) {
                    delete(other);
                }
            }
        }
        return new Part(own);
    }

    /** Pages brought in so far, in order. */
    record Part(Path folder) {
        List<Path> pages() throws IOException {
            return files(folder, ".page");
        }

        void add(int number, byte[] page) throws IOException {
            write(folder.resolve("%05d.page".formatted(number)), page);
        }

        void clear() throws IOException {
            delete(folder);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try (FileChannel out =
                FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
