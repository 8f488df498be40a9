package nl.schaalsprong.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.engine.suite.Suite;
import nl.schaalsprong.engine.suite.SuiteResult;
import nl.schaalsprong.engine.suite.SuiteResult.ModelFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Judges every model in a folder tree by its expected output. */
@Command(name = "suite", description = "Judge every model in a folder tree by its expected output.")
final class SuiteCommand implements Callable<Integer> {
    @ParentCommand @Nullable Sprong sprong;

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Laid out like the public SDXorg test-models.")
    Path folder = Path.of("");

    @Option(names = "--json", description = "As JSON, schema sprong/suite/1.")
    boolean json;

    @Override
    public Integer call() {
        try {
            SuiteResult result = Suite.of(folder);
            line().getOut().println(json ? json(result) : text(result));
            boolean all = result.passed() == result.folders().size() && result.passed() > 0;
            return all ? 0 : Sprong.CONTENT;
        } catch (IOException | java.io.UncheckedIOException e) {
            PrintWriter err = line().getErr();
            Place place = Place.whole(folder.toString());
            shell().print(
                            List.of(
                                    Finding.error(
                                            "cli.unreadable",
                                            place,
                                            String.valueOf(e.getMessage()))),
                            err);
            return Sprong.CONTENT;
        }
    }

    private String text(SuiteResult result) {
        StringBuilder text = new StringBuilder();
        for (var one : result.folders()) {
            for (ModelFile file : one.files()) {
                text.append(word(file)).append("  ").append(file.path());
                String reason = reason(file);
                text.append(reason.isEmpty() ? "" : ": " + reason).append('\n');
            }
        }
        return text.append(result.passed())
                .append(" of ")
                .append(result.folders().size())
                .append(" folders pass")
                .toString();
    }

    private static String word(ModelFile file) {
        return file.verdict().name().toLowerCase(Locale.ROOT);
    }

    private String reason(ModelFile file) {
        return file.reasons().stream()
                .map(f -> f.place() + " " + f.message(shell().spoken()) + " [" + f.code() + "]")
                .collect(Collectors.joining(" "));
    }

    private String json(SuiteResult result) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (var one : result.folders()) {
            for (ModelFile file : one.files()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("path", file.path());
                row.put("result", word(file));
                if (!file.reasons().isEmpty()) {
                    row.put("reason", reason(file));
                }
                files.add(row);
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "sprong/suite/1");
        all.put("folders", result.folders().size());
        all.put("passed", result.passed());
        all.put("files", files);
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(all);
    }

    private Sprong shell() {
        return Objects.requireNonNull(sprong);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
