package nl.schaalsprong.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;

/** A folder taken for one process; the system lets go of it when the process ends, however. */
final class FolderLock implements AutoCloseable {
    private static final String FILE = "schaalsprong.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, which is made when it is not there. */
    static Outcome<FolderLock> take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return refused("store.in-use", folder, "");
            }
            return Outcome.good(new FolderLock(channel));
        } catch (IOException e) {
            return refused("store.read-only", folder, e.toString());
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static Outcome<FolderLock> refused(String code, Path folder, String why) {
        return new Outcome.Refused<>(List.of(Finding.error(code, Faults.place(folder), why)));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on the folder does not close.", e);
        }
    }
}
