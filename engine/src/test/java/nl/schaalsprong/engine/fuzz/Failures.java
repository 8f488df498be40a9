package nl.schaalsprong.engine.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the inputs that failed, the first few of each kind, in a folder. Safe among threads. */
final class Failures {
    private static final int OF_A_KIND = 3;

    private final Path folder;
    private final Fuzzer fuzzer;
    private final Map<String, Integer> kinds = new TreeMap<>();

    Failures(Path folder, Fuzzer fuzzer) {
        this.folder = folder;
        this.fuzzer = fuzzer;
    }

    synchronized void add(long number, Throwable what) {
        int before = kinds.merge(kind(what), 1, Integer::sum);
        if (before <= OF_A_KIND) {
            StringWriter trace = new StringWriter();
            what.printStackTrace(new PrintWriter(trace));
            keep(number, trace.toString());
        }
    }

    synchronized long count() {
        return kinds.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How often each kind came, one on a line. */
    synchronized String kinds() {
        return kinds.entrySet().stream()
                .map(k -> k.getValue() + "  " + k.getKey())
                .collect(Collectors.joining("\n"));
    }

    /** What was thrown, and where among our own classes. */
    private static String kind(Throwable what) {
        String message = String.valueOf(what.getMessage()).lines().findFirst().orElse("");
        String at =
                Arrays.stream(what.getStackTrace())
                        .filter(f -> f.getClassName().startsWith("nl.schaalsprong"))
                        .limit(2)
                        .map(f -> f.getFileName() + ":" + f.getLineNumber())
                        .collect(Collectors.joining(" "));
        String first = message.substring(0, Math.min(12, message.length()));
        return what.getClass().getSimpleName() + " " + first + " " + at;
    }

    private void keep(long number, String why) {
        Fuzzer.Input input = fuzzer.input(number);
        String kept = "seed-" + fuzzer.seed().value() + "-input-" + number;
        String extension = input.name().substring(input.name().indexOf('.'));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(kept + extension), input.content());
            Files.writeString(folder.resolve(kept + ".txt"), why);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
