package nl.schaalsprong.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.Xmile;
import nl.schaalsprong.language.unit.UnitCheck;
import nl.schaalsprong.language.unit.UnitReport;
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

    @Parameters(paramLabel = "MODEL", description = "The model, XMILE or Vensim (.mdl).")
    Path model = Path.of("");

    @Option(names = "--json", description = "As JSON, schema sprong/check/1.")
    boolean json;

    @Override
    public Integer call() {
        PrintWriter out = line().getOut();
        Outcome<Model> read = ModelFiles.read(model);
        Outcome<Plan> outcome = read.then(m -> Xmile.plan(m, Resources.beside(model)));
        boolean refused = outcome instanceof Outcome.Refused;
        Optional<UnitReport> units =
                !refused && read instanceof Outcome.Good<Model>(Model good, _)
                        ? Optional.of(UnitCheck.of(good))
                        : Optional.empty();
        List<Finding> findings = new ArrayList<>(outcome.findings());
        units.ifPresent(u -> findings.addAll(u.findings()));
        units.filter(u -> u.written() > 0)
                .ifPresent(u -> findings.add(u.summary(model.toString())));
        if (json) {
            out.println(json(findings, units, shell().spoken()));
        } else {
            shell().print(findings, out);
        }
        return refused ? Sprong.CONTENT : 0;
    }

    private static String json(
            List<Finding> findings, Optional<UnitReport> units, Language language) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "sprong/check/1");
        all.put("findings", FindingsJson.rows(findings, language));
        units.ifPresent(u -> all.put("units", counts(u)));
        return FindingsJson.text(all);
    }

    private static Map<String, Object> counts(UnitReport units) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("written", units.written());
        counts.put("inferred", units.inferred());
        counts.put("unknown", units.undetermined().size());
        counts.put("misfits", units.misfits());
        return counts;
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
