package nl.schaalsprong.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Nearest;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Variable;
import nl.schaalsprong.language.expression.Name;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a model once and gives every variable at every saved moment as CSV. */
@Command(name = "run", description = "One simulation of any XMILE or Vensim (.mdl) file.")
final class RunCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL", description = "The model, XMILE or Vensim (.mdl).")
    Path model = Path.of("");

    @Option(
            names = "--set",
            paramLabel = "name=value",
            description = "Gives a variable a value of its own; all elements where none is named.")
    List<String> settings = new ArrayList<>();

    @Option(names = "--seed", defaultValue = "0", description = "Of random functions.")
    long seed;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Where the result goes.")
    Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter err = line().getErr();
        Outcome<Run> outcome =
                ModelFiles.plan(model)
                        .then(plan -> inputs(plan).then(set -> Oracle.run(plan, set, seed, 0)));
        shell().print(outcome.findings(), err);
        return switch (outcome) {
            case Outcome.Refused<Run> _ -> Sprong.CONTENT;
            case Outcome.Good<Run>(Run run, _) -> write(csv(run));
        };
    }

    private Outcome<Map<String, Double>> inputs(Plan plan) {
        Map<String, Double> inputs = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String setting : settings) {
            int equals = setting.lastIndexOf('=');
            String name = element(setting.substring(0, Math.max(equals, 0)));
            List<String> elements = elements(plan, name);
            Optional<Double> value = number(setting.substring(equals + 1));
            if (equals < 1 || value.isEmpty()) {
                findings.add(Finding.error("cli.bad-setting", Place.whole("--set"), setting));
            } else if (elements.isEmpty()) {
                String nearest = Nearest.to(name, names(plan)).orElse("…");
                findings.add(
                        Finding.error("cli.unknown-setting", Place.whole("--set"), name, nearest));
            } else {
                elements.forEach(e -> inputs.put(e, value.get()));
            }
        }
        return Outcome.of(inputs, findings);
    }

    private static String element(String written) {
        int open = written.indexOf('[');
        if (open < 0) {
            return Name.canonical(written);
        }
        List<String> subscripts = new ArrayList<>();
        for (String subscript : written.substring(open + 1).replace("]", "").split(",")) {
            subscripts.add(Name.canonical(subscript));
        }
        return Name.canonical(written.substring(0, open))
                + "["
                + String.join(", ", subscripts)
                + "]";
    }

    private static List<String> elements(Plan plan, String name) {
        for (Variable variable : plan.variables()) {
            if (variable.name().equals(name)) {
                return variable.elements();
            }
            if (variable.elements().contains(name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    private static List<String> names(Plan plan) {
        return plan.variables().stream().map(Variable::name).toList();
    }

    private static Optional<Double> number(String written) {
        try {
            return Optional.of(Double.parseDouble(written.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String csv(Run run) {
        StringBuilder csv = new StringBuilder("time");
        run.names().forEach(n -> csv.append(',').append(quoted(n)));
        csv.append('\n');
        for (int t = 0; t < run.times().size(); t++) {
            csv.append(run.times().get(t));
            for (double[] course : run.values()) {
                csv.append(',').append(course[t]);
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String name) {
        return name.contains(",") || name.contains("\"")
                ? '"' + name.replace("\"", "\"\"") + '"'
                : name;
    }

    /** To the file, or to the output. */
    private int write(String csv) {
        if (out.isEmpty()) {
            line().getOut().print(csv);
            line().getOut().flush();
            return 0;
        }
        try {
            WholeFile.write(csv, out.get());
            return 0;
        } catch (IOException e) {
            Place place = Place.whole(out.get().toString());
            String why = String.valueOf(e.getMessage());
            shell().print(List.of(Finding.error("cli.unreadable", place, why)), line().getErr());
            return Sprong.CONTENT;
        }
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
