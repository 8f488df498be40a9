package nl.schaalsprong.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Seed;
import nl.schaalsprong.register.journal.Entry;
import nl.schaalsprong.register.journal.History;

/**
 * Kills a process that writes, again and again at a moment nobody planned, and looks whether
 * anything it had acknowledged is gone. The process may be any that writes in a folder and prints
 * {@code kept SEQUENCE HASH} for what was acknowledged; {@link Writer} is the bare one.
 */
public final class Killed {
    /** What was being said when the process died says nothing. */
    private static final Pattern WHOLE = Pattern.compile("kept \\d+ [0-9a-f]{64}");

    /** What starts the process that writes in a folder. */
    @FunctionalInterface
    public interface Writing {
        /** Starts it, with its output to be read. */
        Process in(Path folder) throws IOException;
    }

    /**
     * What one kill showed.
     *
     * @param acknowledged lines that were acknowledged before the process died
     * @param kept lines that were there afterwards, from all kills so far
     * @param fault what was lost or broken; empty when nothing was
     */
    public record Kill(int acknowledged, int kept, Optional<String> fault) {}

    private final Path folder;
    private final Writing writing;
    private final Seed seed;
    private final int longest;

    /**
     * Kills in a folder.
     *
     * @param longest milliseconds at most from the first acknowledgement to the kill
     */
    public Killed(Path folder, Writing writing, Seed seed, int longest) {
        this.folder = folder;
        this.writing = writing;
        this.seed = seed;
        this.longest = longest;
    }

    /** Starts the process, kills it and looks; the folder is the one the last kill left. */
    public Kill kill(int number) throws IOException, InterruptedException {
        Process process = writing.in(folder);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            Thread killer = killer(process, seed.below(longest, number));
            while (line != null) {
                acknowledged.add(line);
                line = output.readLine();
            }
            killer.join();
        }
        process.waitFor(1, TimeUnit.MINUTES);
        return look(acknowledged.stream().filter(WHOLE.asMatchPredicate()).toList());
    }

    /** Through the handle, which leaves what was said to be read. */
    private static Thread killer(Process process, int milliseconds) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                Thread.sleep(milliseconds);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            process.toHandle().destroyForcibly();
                        });
    }

    private Kill look(List<String> acknowledged) {
        return switch (Store.open(folder)) {
            case Outcome.Refused<Store>(var findings) ->
                    new Kill(acknowledged.size(), 0, Optional.of(findings.toString()));
            case Outcome.Good<Store>(Store store, var _) -> {
                try (store) {
                    History history = store.journal().history();
                    yield new Kill(
                            acknowledged.size(),
                            history.entries().size(),
                            lost(acknowledged, history).or(() -> halves(history)));
                }
            }
        };
    }

    private static Optional<String> lost(List<String> acknowledged, History history) {
        if (acknowledged.isEmpty()) {
            return Optional.of("The process died before it acknowledged anything.");
        }
        return acknowledged.stream()
                .filter(line -> !isThere(line.split(" "), history.entries()))
                .findFirst()
                .map(line -> "Acknowledged and gone: " + line);
    }

    private static boolean isThere(String[] line, List<Entry> entries) {
        int sequence = Integer.parseInt(line[1]);
        return sequence <= entries.size() && entries.get(sequence - 1).hash().equals(line[2]);
    }

    /** Lines that were written together are all there or none. */
    private static Optional<String> halves(History history) {
        long others =
                history.entries().stream().filter(e -> e.who().equals(Writer.TOGETHER)).count();
        return others % Writer.GROUP == 0
                ? Optional.empty()
                : Optional.of("Part of what was written together is gone.");
    }
}
