package nl.schaalsprong.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.Xmile;
import org.jspecify.annotations.Nullable;

/** The models the tests run: our own, and the public test models where they are at hand. */
final class Models {
    private static final List<String> OWN =
            List.of("arrays", "delays", "functions", "limits", "modules", "oscillator", "random");

    private Models() {}

    static Plan own(String name) {
        try (@Nullable InputStream in =
                Models.class.getResourceAsStream("/models/" + name + ".xmile")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no model (%s).".formatted(name));
            }
            return Xmile.plan(name + ".xmile", in.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Plan> own() {
        return OWN.stream().map(Models::own);
    }

    /** Where the public test models are, beside the checkout. */
    static Path shared() {
        @Nullable String named = System.getenv("SPRONG_SHARED");
        Path root =
                named != null
                        ? Path.of(named)
                        : Path.of(System.getProperty("sprong.home", "."), "..", "shared");
        return root.resolve("conformance/sdxorg");
    }

    static List<Plan> conformance() throws IOException {
        try (Stream<Path> all = Files.walk(shared())) {
            return all.filter(p -> p.toString().matches(".*\\.(xmile|stmx)"))
                    .sorted()
                    .map(Models::plan)
                    .flatMap(
                            o ->
                                    o instanceof Outcome.Good<Plan>(Plan plan, _)
                                            ? Stream.of(plan)
                                            : Stream.empty())
                    .toList();
        }
    }

    private static Outcome<Plan> plan(Path file) {
        try {
            return Xmile.plan(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
