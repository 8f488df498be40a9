package nl.schaalsprong.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseFiles;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.dossier.content.Content;
import nl.schaalsprong.dossier.content.ContentJson;
import nl.schaalsprong.dossier.paper.Paper;
import nl.schaalsprong.dossier.paper.Papers;
import nl.schaalsprong.dossier.write.Composer;
import nl.schaalsprong.dossier.write.Since;
import nl.schaalsprong.dossier.write.State;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.Explanation;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sprong dossier}: the half-yearly report on every paper, in both languages. */
@Command(name = "dossier", description = "The half-yearly report: HTML, PDF, DOCX, XLSX, JSON.")
final class DossierCommand implements Callable<Integer> {
    private static final int HELPS = 1_000;
    private static final String CASE = "case.zip";

    @ParentCommand @org.jspecify.annotations.Nullable Sprong sprong;
    @Spec @org.jspecify.annotations.Nullable CommandSpec spec;

    @Option(
            names = "--case",
            description = "Folder of the case; without it the shipped Brainport case.")
    Optional<Path> folder = Optional.empty();

    @Option(names = "--out", required = true, description = "Folder to write in.")
    Path out = Path.of("");

    @Option(
            names = "--size",
            defaultValue = "10000",
            description = "Number of futures (${DEFAULT-VALUE}).")
    int size;

    @Option(
            names = "--seed",
            defaultValue = "42",
            description = "Seed of the draws (${DEFAULT-VALUE}).")
    long seed;

    @Option(names = "--day", description = "Day of the state, as in 2026-11-24; without it today.")
    Optional<LocalDate> day = Optional.empty();

    @Option(
            names = "--since",
            description = "The dossier.json of the last dossier, with its case.zip beside it.")
    Optional<Path> since = Optional.empty();

    @Override
    public Integer call() {
        Sprong root = Objects.requireNonNull(sprong);
        CommandSpec command = Objects.requireNonNull(spec);
        if (size < 1 || size > Limits.MOST_FUTURES) {
            throw new ParameterException(
                    command.commandLine(), "--size must lie between 1 and " + Limits.MOST_FUTURES);
        }
        Outcome<Made> content =
                CaseReader.read(folder.orElseGet(Sprong::shippedCase))
                        .then(Ensemble::of)
                        .then(ensemble -> earlier().then(e -> Outcome.good(made(ensemble, e))));
        root.print(content.findings(), command.commandLine().getErr());
        return switch (content) {
            case Outcome.Refused<Made> _ -> Sprong.CONTENT;
            case Outcome.Good<Made>(Made whole, _) ->
                    write(root, whole, command.commandLine().getOut());
        };
    }

    /** A dossier and the files of the case it was made from. */
    private record Made(Content content, CaseFiles files) {}

    /** The last dossier, and its case where that was kept beside it. */
    private record Earlier(Optional<Content> content, Optional<Case> subject) {}

    private Outcome<Earlier> earlier() {
        if (since.isEmpty()) {
            return Outcome.good(new Earlier(Optional.empty(), Optional.empty()));
        }
        return bytes(since.get())
                .then(json -> ContentJson.read(json, since.get().toString()))
                .then(c -> then().then(s -> Outcome.good(new Earlier(Optional.of(c), s))));
    }

    private Outcome<Optional<Case>> then() {
        Path zip = since.orElse(out).toAbsolutePath().resolveSibling(CASE);
        return Files.isRegularFile(zip)
                ? bytes(zip)
                        .then(bytes -> CaseFiles.unzip(bytes, CASE))
                        .then(files -> CaseReader.read(files, CASE))
                        .then(subject -> Outcome.good(Optional.of(subject)))
                : Outcome.good(Optional.empty());
    }

    private static Outcome<byte[]> bytes(Path file) {
        try {
            return Outcome.good(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Outcome.Refused<>(List.of(unreadable(file.toString(), e)));
        }
    }

    private Made made(Ensemble ensemble, Earlier earlier) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), Limits.MOST_THREADS);
        FuturesResult result = ensemble.run(Scenario.BASELINE, size, seed, threads, () -> false);
        List<Help> helps =
                ensemble.helps(
                        Scenario.BASELINE, Math.min(size, HELPS), seed, threads, () -> false);
        State first =
                State.first(
                        new Text("Halfjaarlijks dossier", "Half-yearly dossier"),
                        day.orElseGet(DossierCommand::today),
                        ensemble.subject(),
                        result,
                        helps);
        Side now = new Side(ensemble, Scenario.BASELINE);
        Optional<Explanation> why =
                earlier.content()
                        .flatMap(
                                c ->
                                        earlier.subject()
                                                .flatMap(
                                                        s ->
                                                                Since.explain(
                                                                        c,
                                                                        s,
                                                                        now,
                                                                        size,
                                                                        seed,
                                                                        threads,
                                                                        () -> false)));
        return new Made(
                Composer.compose(first.after(earlier.content(), why)), ensemble.subject().files());
    }

    private int write(Sprong root, Made made, PrintWriter to) {
        Content content = made.content();
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(out);
            written.add(Files.write(out.resolve("dossier.json"), ContentJson.write(content)));
            written.add(Files.write(out.resolve(CASE), made.files().zip()));
            for (Language language : Language.values()) {
                for (Paper paper : Paper.values()) {
                    written.add(
                            Files.write(
                                    out.resolve(Papers.fileName(content, paper, language)),
                                    Papers.print(content, paper, language)));
                }
            }
        } catch (IOException e) {
            root.print(List.of(unreadable(out.toString(), e)), to);
            return Sprong.CONTENT;
        }
        written.forEach(to::println);
        to.println(ContentJson.hash(content));
        return 0;
    }

    private static Finding unreadable(String file, IOException why) {
        return Finding.error("cli.unreadable", Place.whole(file), String.valueOf(why.getMessage()));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC);
    }
}
