package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says everything the language finds in a model. */
@Command(name = "check", description = "What the language finds in a model.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL.xmile", description = "The model.")
    Path model = Path.of("");

    @Option(names = "--json", description = "As JSON, schema sprong/check/1.")
    boolean json;

    @Override
    public Integer call() {
        PrintWriter out = line().getOut();
        Outcome<Plan> outcome = ModelFiles.plan(model);
        if (json) {
            out.println(json(outcome.findings(), shell().spoken()));
        } else {
            shell().print(outcome.findings(), out);
        }
        return outcome instanceof Outcome.Refused ? Sprong.CONTENT : 0;
    }

    private static String json(List<Finding> findings, Language language) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "sprong/check/1");
        all.put("findings", FindingsJson.rows(findings, language));
        return FindingsJson.text(all);
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
