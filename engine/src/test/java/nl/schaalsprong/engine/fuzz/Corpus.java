package nl.schaalsprong.engine.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whole models to begin with, by format.
 *
 * @param xmile texts
 * @param vensim texts
 */
record Corpus(List<String> xmile, List<String> vensim) {
    /** Longer ones only make fuzzing slow. */
    private static final int LONGEST = 6_000;

    /**
     * Writes every model as an input of {@link ModelFuzz#fuzzerTestOneInput}.
     *
     * @param arguments the folder they are written in
     */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = withPublicSuite();
        List<String> inputs = new ArrayList<>();
        corpus.vensim().forEach(text -> inputs.add("0" + text));
        corpus.xmile().forEach(text -> inputs.add("1" + text));
        for (int i = 0; i < inputs.size(); i++) {
            Files.writeString(Path.of(arguments[0], "model-" + i), inputs.get(i));
        }
    }

    /** The models of our own tests. */
    static Corpus own() throws IOException {
        Path engine = Path.of(System.getProperty("sprong.home", ".."), "engine");
        return of(List.of(engine.resolve("src/test/resources")));
    }

    /** The same with those of the public suite, where it is at hand. */
    static Corpus withPublicSuite() throws IOException {
        Path home = Path.of(System.getProperty("sprong.home", ".."));
        @Nullable String shared = System.getenv("SPRONG_SHARED");
        Path suite =
                (shared == null ? home.resolve("../shared") : Path.of(shared))
                        .resolve("conformance/sdxorg");
        Path own = home.resolve("engine/src/test/resources");
        return of(Files.isDirectory(suite) ? List.of(own, suite) : List.of(own));
    }

    private static Corpus of(List<Path> folders) throws IOException {
        return new Corpus(texts(folders, ".*\\.(xmile|stmx)"), texts(folders, ".*\\.mdl"));
    }

    private static List<String> texts(List<Path> folders, String names) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted().toList()) {
                    if (file.toString().matches(names) && Files.size(file) <= LONGEST) {
                        texts.add(Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }
}
