package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Clock;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Watch;
import nl.schaalsprong.futures.Design;
import nl.schaalsprong.futures.Ensemble;
import nl.schaalsprong.futures.FuturesResult;
import nl.schaalsprong.futures.Help;
import nl.schaalsprong.futures.Limits;
import nl.schaalsprong.futures.Scenario;
import nl.schaalsprong.futures.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sprong futures}: every promise with its chance, its limits and a receipt. */
@Command(name = "futures", description = "Promises with probability, limits, receipt.")
final class FuturesCommand implements Callable<Integer> {
    @ParentCommand @org.jspecify.annotations.Nullable Sprong sprong;
    @Spec @org.jspecify.annotations.Nullable CommandSpec spec;

    @Mixin RunOptions run = new RunOptions();

    @Option(
            names = "--size",
            defaultValue = "10000",
            description = "Number of futures (${DEFAULT-VALUE}).")
    int size;

    @Option(
            names = "--sampling",
            defaultValue = "latin-hypercube",
            description = "latin-hypercube or monte-carlo.")
    String sampling = "";

    @Option(names = "--set", description = "Setting of a measure, as in factory_homes=500.")
    Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--assume",
            description = "Own variant of a parameter, as in demand-homes=0.9,1.1,1.3.")
    Map<String, String> assumptions = new LinkedHashMap<>();

    @Option(
            names = "--helps",
            description = "Also run one notch more of every measure, over this many futures.",
            arity = "0..1",
            fallbackValue = "2000",
            defaultValue = "0")
    int helps;

    @Option(names = "--timing", description = "Add seconds, threads and memory.")
    boolean timing;

    @Option(names = "--json", description = "Print JSON, schema/v1/futures.schema.json.")
    boolean json;

    @Override
    public Integer call() {
        Sprong root = java.util.Objects.requireNonNull(sprong);
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        bounds(command);
        long started = Clock.nanos();
        Outcome<Asked> asked = asked();
        root.print(asked.findings(), command.commandLine().getErr());
        return switch (asked) {
            case Outcome.Refused<Asked> _ -> Sprong.CONTENT;
            case Outcome.Good<Asked>(Asked question, _) -> {
                PrintWriter aside = command.commandLine().getErr();
                answer(root, question, command.commandLine().getOut(), aside, started);
                yield 0;
            }
        };
    }

    private Outcome<Asked> asked() {
        return run.subject()
                .then(Ensemble::of)
                .then(
                        ready ->
                                Scenarios.read(
                                                ready.subject(),
                                                settings,
                                                assumptions,
                                                "--set/--assume")
                                        .then(s -> Outcome.good(new Asked(ready, s))));
    }

    private record Asked(Ensemble ensemble, Scenario scenario) {}

    private void bounds(CommandSpec command) {
        List<String> wrong = new ArrayList<>();
        RunOptions.size(size, wrong);
        run.bounds(wrong);
        if (helps < 0 || helps > Limits.MOST_FUTURES) {
            wrong.add("--helps must lie between 0 and " + Limits.MOST_FUTURES);
        }
        if (!sampling.equals("latin-hypercube") && !sampling.equals("monte-carlo")) {
            wrong.add("--sampling is latin-hypercube or monte-carlo");
        }
        if (!wrong.isEmpty()) {
            throw new ParameterException(command.commandLine(), String.join("; ", wrong));
        }
    }

    private void answer(
            Sprong root, Asked asked, PrintWriter out, PrintWriter aside, long started) {
        Design design =
                sampling.equals("monte-carlo") ? Design.MONTE_CARLO : Design.LATIN_HYPERCUBE;
        Ensemble.Request request =
                new Ensemble.Request(asked.scenario(), size, run.seed, run.threads, design);
        FuturesResult result =
                asked.ensemble().run(request, new ProgressLine(root.spoken(), aside));
        List<Help> helpful =
                helps == 0 ? List.of() : helps(asked, new ProgressLine(root.spoken(), aside));
        FuturesJson.Timing time =
                FuturesJson.Timing.now((Clock.nanos() - started) / 1e9, run.threads);
        Optional<FuturesJson.Timing> told = timing ? Optional.of(time) : Optional.empty();
        if (json) {
            out.println(FuturesJson.write(asked.ensemble().subject(), result, helpful, told));
        } else {
            FuturesReport.print(asked.ensemble().subject(), result, helpful, root.spoken(), out);
            told.ifPresent(out::println);
        }
    }

    private List<Help> helps(Asked asked, Watch watch) {
        return asked.ensemble().helps(asked.scenario(), helps, run.seed, run.threads, watch);
    }
}
