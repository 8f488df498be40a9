package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.sensitivity.Analysis;
import nl.schaalsprong.futures.sensitivity.Sensitivity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sprong sensitivity}: which uncertainties decide each reading. */
@Command(name = "sensitivity", description = "Which uncertainties decide each reading.")
final class SensitivityCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;
    @Spec @Nullable CommandSpec spec;

    @Mixin RunOptions run = new RunOptions();

    @Option(
            names = "--size",
            description =
                    "Points of each sample, a power of two (${DEFAULT-VALUE}); runs are about"
                            + " this times the number of uncertainties.")
    int size = Analysis.USUAL;

    @Option(names = "--json", description = "Print JSON, schema/v1/sensitivity.schema.json.")
    boolean json;

    @Override
    public Integer call() {
        Sprong root = Objects.requireNonNull(sprong);
        CommandSpec command = Objects.requireNonNull(spec);
        bounds(command);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter aside = command.commandLine().getErr();
        Outcome<Case> read = run.subject();
        Outcome<Sensitivity> found = read.then(subject -> found(subject, root, aside));
        root.print(found.findings(), aside);
        return switch (found) {
            case Outcome.Refused<Sensitivity> _ -> Sprong.CONTENT;
            case Outcome.Good<Sensitivity>(Sensitivity sensitivity, _) -> {
                print(read.orThrow(), sensitivity, root, out);
                yield 0;
            }
        };
    }

    private Outcome<Sensitivity> found(Case subject, Sprong root, PrintWriter aside) {
        ProgressLine progress = new ProgressLine(root.spoken(), aside);
        return Analysis.of(subject, Scenario.BASELINE, size, run.seed, run.threads, progress);
    }

    private void print(Case subject, Sensitivity sensitivity, Sprong root, PrintWriter out) {
        if (json) {
            out.println(SensitivityJson.write(subject, sensitivity));
        } else {
            SensitivityReport.print(subject, sensitivity, root.spoken(), out);
        }
    }

    private void bounds(CommandSpec command) {
        List<String> wrong = new ArrayList<>();
        if (Integer.bitCount(size) != 1
                || size < Limits.FEWEST_POINTS
                || size > Limits.MOST_POINTS) {
            wrong.add(
                    "--size must be a power of two between %d and %d"
                            .formatted(Limits.FEWEST_POINTS, Limits.MOST_POINTS));
        }
        run.bounds(wrong);
        if (!wrong.isEmpty()) {
            throw new ParameterException(command.commandLine(), String.join("; ", wrong));
        }
    }
}
