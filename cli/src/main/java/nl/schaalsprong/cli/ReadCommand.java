package nl.schaalsprong.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.letter.Reader;
import nl.schaalsprong.letter.Reading;
import nl.schaalsprong.letter.page.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Letters to findings: a report a person reads, or one JSON document. */
@Command(name = "read", description = "Reads letters (text, PDF, DOCX) and says what they hold.")
final class ReadCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of(".txt", ".pdf", ".docx");

    @ParentCommand @org.jspecify.annotations.Nullable Sprong sprong;

    @Spec @org.jspecify.annotations.Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "One JSON document (an array for several files).")
    boolean json;

    private final List<Finding> noticed = new ArrayList<>();

    @Override
    public Integer call() {
        Sprong shell = java.util.Objects.requireNonNull(sprong);
        CommandSpec line = java.util.Objects.requireNonNull(spec);
        PrintWriter out = line.commandLine().getOut();
        List<Path> files = files();
        List<Reading> readings = new ArrayList<>();
        for (Path file : files) {
            read(file, readings);
        }
        if (json) {
            out.println(ReadJson.of(readings, shell.spoken(), files.size() > 1));
        } else {
            readings.forEach(r -> new ReadReport(r, shell.spoken()).print(out));
        }
        out.flush();
        shell.print(noticed, line.commandLine().getErr());
        boolean refused = noticed.stream().anyMatch(f -> f.severity() == Finding.Severity.ERROR);
        return refused ? Sprong.CONTENT : 0;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(f -> KINDS.stream().anyMatch(lower(f)::endsWith))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                noticed.add(unreadable(path, e));
            }
        }
        return files;
    }

    private static String lower(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    private void read(Path file, List<Reading> readings) {
        try {
            if (Files.size(file) > Limits.BYTES) {
                noticed.add(
                        Finding.error(
                                "letter.too-large",
                                Place.whole(file.toString()),
                                Files.size(file),
                                Limits.BYTES));
                return;
            }
            Outcome<Reading> outcome = Reader.read(file.toString(), Files.readAllBytes(file));
            noticed.addAll(outcome.findings());
            if (outcome instanceof Outcome.Good<Reading>(Reading reading, _)) {
                readings.add(reading);
            }
        } catch (IOException e) {
            noticed.add(unreadable(file, e));
        }
    }

    private static Finding unreadable(Path file, Exception e) {
        return Finding.error(
                "letter.unreadable", Place.whole(file.toString()), e.getClass().getSimpleName());
    }
}
