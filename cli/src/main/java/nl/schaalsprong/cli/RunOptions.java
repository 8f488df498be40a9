package nl.schaalsprong.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.CaseReader;
import nl.schaalsprong.futures.Limits;
import picocli.CommandLine.Option;

/** What every command asks that runs the futures of a case. */
final class RunOptions {
    @Option(
            names = "--case",
            description = "Folder of the case; without it the shipped Brainport case.")
    Optional<Path> folder = Optional.empty();

    @Option(
            names = "--seed",
            defaultValue = "42",
            description = "Seed of the draws (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--threads",
            description = "Threads to use; as many as there are cores without it.")
    int threads = Runtime.getRuntime().availableProcessors();

    /** The case, or what is wrong with it. */
    Outcome<Case> subject() {
        return CaseReader.read(folder.orElseGet(Sprong::shippedCase));
    }

    /** Adds what cannot be. */
    void bounds(List<String> wrong) {
        if (threads < 1 || threads > Limits.MOST_THREADS) {
            wrong.add("--threads must lie between 1 and " + Limits.MOST_THREADS);
        }
    }

    /** Adds a number of futures that cannot be. */
    static void size(int size, List<String> wrong) {
        if (size < 1 || size > Limits.MOST_FUTURES) {
            wrong.add("--size must lie between 1 and " + Limits.MOST_FUTURES);
        }
    }
}
