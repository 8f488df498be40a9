package nl.schaalsprong.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.futures.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked of {@code hindcast} and {@code backtest} alike. */
final class HistoryOptions {
    @Option(
            names = "--case",
            description = "Folder of the case; without it the shipped Brainport case.")
    Optional<Path> folder = Optional.empty();

    @Option(
            names = "--size",
            defaultValue = "2000",
            description = "Futures of each start (${DEFAULT-VALUE}).")
    int size;

    @Option(
            names = "--seed",
            defaultValue = "42",
            description = "Seed of the draws (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--threads",
            description = "Threads to use; as many as there are cores without it.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Print JSON as in schema/v1.")
    boolean json;

    /** Stops at numbers that cannot be. */
    void bounds(CommandSpec command) {
        List<String> wrong = new ArrayList<>();
        if (size < 1 || size > Limits.MOST_FUTURES) {
            wrong.add("--size must lie between 1 and " + Limits.MOST_FUTURES);
        }
        if (threads < 1 || threads > Limits.MOST_THREADS) {
            wrong.add("--threads must lie between 1 and " + Limits.MOST_THREADS);
        }
        if (!wrong.isEmpty()) {
            throw new ParameterException(command.commandLine(), String.join("; ", wrong));
        }
    }

    /** The case, refused when it does not say how it is held against history. */
    Outcome<Case> subject() {
        return CaseReader.read(folder.orElseGet(Sprong::shippedCase))
                .then(
                        subject ->
                                subject.history().isPresent()
                                        ? Outcome.good(subject)
                                        : new Outcome.Refused<>(
                                                List.of(
                                                        Finding.error(
                                                                "futures.no-history",
                                                                Place.whole(subject.id())))));
    }
}
