package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.history.Backtest;
import nl.schaalsprong.futures.history.Trials;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sprong backtest}: earlier promises, and the chance the model would have given them. */
@Command(
        name = "backtest",
        description =
                "Earlier promises: the chance the model would have given, and how they ended.")
final class BacktestCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;
    @Spec @Nullable CommandSpec spec;
    @Mixin HistoryOptions asked = new HistoryOptions();

    @Override
    public Integer call() {
        Sprong root = Objects.requireNonNull(sprong);
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        return asked.answer(root, command, subject -> tell(subject, root, out));
    }

    private void tell(Case subject, Sprong root, PrintWriter out) {
        Backtest found =
                Trials.of(subject, asked.size, asked.run.seed, asked.run.threads).orElseThrow();
        if (asked.json) {
            out.println(BacktestJson.write(subject, found));
        } else {
            BacktestReport.print(subject, found, root.spoken(), out);
        }
    }
}
