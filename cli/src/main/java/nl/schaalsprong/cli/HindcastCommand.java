package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.History;
import nl.schaalsprong.futures.history.Dated;
import nl.schaalsprong.futures.history.Hindcast;
import nl.schaalsprong.futures.history.Judgement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sprong hindcast}: the model against history. */
@Command(
        name = "hindcast",
        description = "The model against history: errors beside naive rules, coverage of bands.")
final class HindcastCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;
    @Spec @Nullable CommandSpec spec;
    @Mixin HistoryOptions asked = new HistoryOptions();

    @Option(
            names = "--dated",
            description =
                    "Instead: rows for dated-forecasts.csv, what is foretold of the next years.")
    boolean dated;

    @Override
    public Integer call() {
        Sprong root = Objects.requireNonNull(sprong);
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        return asked.answer(
                root,
                command,
                dated ? subject -> foretell(subject, out) : subject -> judge(subject, root, out));
    }

    private void judge(Case subject, Sprong root, PrintWriter out) {
        Hindcast found =
                Judgement.of(subject, asked.size, asked.run.seed, asked.run.threads).orElseThrow();
        if (asked.json) {
            out.println(HindcastJson.write(subject, found));
        } else {
            HindcastReport.print(found, root.spoken(), out);
        }
    }

    private void foretell(Case subject, PrintWriter out) {
        List<History.Dated> rows =
                Dated.of(subject, today(), asked.size, asked.run.seed, asked.run.threads)
                        .orElseThrow();
        rows.forEach(row -> out.println(line(row)));
    }

    private static String line(History.Dated row) {
        return String.join(
                ",",
                row.made().toString(),
                row.start().toString(),
                row.receipt(),
                row.model(),
                Long.toString(row.seed()),
                Integer.toString(row.size()),
                row.indicator(),
                row.place(),
                row.at().toString(),
                whole(row.p05()),
                whole(row.p25()),
                whole(row.p50()),
                whole(row.p75()),
                whole(row.p95()));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Clock.now(), ZoneOffset.UTC);
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
