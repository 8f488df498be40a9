package nl.schaalsprong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.cases.Case;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked of {@code hindcast} and {@code backtest} alike, and how both answer. */
final class HistoryOptions {
    @Mixin RunOptions run = new RunOptions();

    @Option(
            names = "--size",
            defaultValue = "2000",
            description = "Futures of each start (${DEFAULT-VALUE}).")
    int size;

    @Option(names = "--json", description = "Print JSON as in schema/v1.")
    boolean json;

    /**
     * Tells of the case, or says why it cannot.
     *
     * @return exit code
     */
    int answer(Sprong root, CommandSpec command, Consumer<Case> telling) {
        bounds(command);
        Outcome<Case> read = run.subject().then(HistoryOptions::withHistory);
        root.print(read.findings(), command.commandLine().getErr());
        return switch (read) {
            case Outcome.Refused<Case> _ -> Sprong.CONTENT;
            case Outcome.Good<Case>(Case subject, _) -> {
                telling.accept(subject);
                yield 0;
            }
        };
    }

    private void bounds(CommandSpec command) {
        List<String> wrong = new ArrayList<>();
        RunOptions.size(size, wrong);
        run.bounds(wrong);
        if (!wrong.isEmpty()) {
            throw new ParameterException(command.commandLine(), String.join("; ", wrong));
        }
    }

    /** Refused when it does not say how it is held against history. */
    private static Outcome<Case> withHistory(Case subject) {
        Finding none = Finding.error("futures.no-history", Place.whole(subject.id()));
        return subject.history().isPresent()
                ? Outcome.good(subject)
                : new Outcome.Refused<>(List.of(none));
    }
}
