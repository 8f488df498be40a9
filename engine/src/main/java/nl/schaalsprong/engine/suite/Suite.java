package nl.schaalsprong.engine.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schaalsprong.base.Finding;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.base.Place;
import nl.schaalsprong.engine.Oracle;
import nl.schaalsprong.engine.Run;
import nl.schaalsprong.engine.suite.SuiteResult.Folder;
import nl.schaalsprong.engine.suite.SuiteResult.ModelFile;
import nl.schaalsprong.engine.suite.SuiteResult.Verdict;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Resources;
import nl.schaalsprong.language.format.ModelFormat;

/**
 * Runs every model in a folder tree laid out like the public test models of the System Dynamics
 * Society: models beside files whose name begins with {@code output}. A model passes when it agrees
 * with one of the outputs of its folder.
 */
public final class Suite {
    private static final int DEEPEST = 20;
    private static final List<String> MODELS = List.of(".xmile", ".stmx", ".itmx", ".mdl");
    private static final List<String> OUTPUTS = List.of(".csv", ".tab");

    private final Path root;

    private Suite(Path root) {
        this.root = root;
    }

    /** Judges every folder under {@code root} that holds a model. */
    public static SuiteResult of(Path root) throws IOException {
        Suite suite = new Suite(root);
        List<Folder> folders = new ArrayList<>();
        for (var folder : suite.models().entrySet()) {
            List<ExpectedOutput> outputs = outputs(folder.getKey());
            List<ModelFile> files = new ArrayList<>();
            for (Path file : folder.getValue()) {
                files.add(suite.judge(file, outputs));
            }
            folders.add(new Folder(suite.shown(folder.getKey()), files));
        }
        return new SuiteResult(folders);
    }

    /** Models by folder, both in order of path. */
    private Map<Path, List<Path>> models() throws IOException {
        Map<Path, List<Path>> models = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            for (Path file : all.filter(p -> ends(p, MODELS)).sorted().toList()) {
                models.computeIfAbsent(file.getParent(), _ -> new ArrayList<>()).add(file);
            }
        }
        return models;
    }

    private static List<ExpectedOutput> outputs(Path folder) throws IOException {
        List<ExpectedOutput> outputs = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(p -> ends(p, OUTPUTS)).sorted().toList()) {
                if (name(file).startsWith("output")) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    outputs.add(ExpectedOutput.read(text));
                }
            }
        }
        return outputs;
    }

    private ModelFile judge(Path file, List<ExpectedOutput> outputs) throws IOException {
        String path = shown(file);
        Outcome<Plan> plan =
                ModelFormat.plan(path, Files.readAllBytes(file), Resources.beside(file));
        return switch (plan) {
            case Outcome.Refused<Plan>(var why) -> refused(path, why);
            case Outcome.Good<Plan>(Plan good, _) ->
                    switch (Oracle.run(good, Map.of(), 0, 0)) {
                        case Outcome.Refused<Run>(var why) -> refused(path, why);
                        case Outcome.Good<Run>(Run run, _) ->
                                judge(path, new Judge(good, run, path), outputs);
                    };
        };
    }

    private static ModelFile judge(String path, Judge judge, List<ExpectedOutput> outputs) {
        List<Finding> objections = new ArrayList<>();
        for (ExpectedOutput output : outputs) {
            Optional<Finding> objection = judge.objection(output);
            if (objection.isEmpty()) {
                return new ModelFile(path, Verdict.PASS, List.of());
            }
            objections.add(objection.get());
        }
        if (outputs.isEmpty()) {
            objections.add(Finding.error("engine.nothing-expected", Place.whole(path)));
        }
        return new ModelFile(path, Verdict.FAIL, objections);
    }

    private static ModelFile refused(String path, List<Finding> why) {
        return new ModelFile(
                path,
                Verdict.REFUSED,
                why.stream().filter(f -> f.severity() == Finding.Severity.ERROR).toList());
    }

    private String shown(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean ends(Path file, List<String> ends) {
        return Files.isRegularFile(file) && ends.stream().anyMatch(name(file)::endsWith);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
