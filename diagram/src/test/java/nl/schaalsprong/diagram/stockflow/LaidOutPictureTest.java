package nl.schaalsprong.diagram.stockflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Outcome;
import nl.schaalsprong.diagram.Drawn;
import nl.schaalsprong.diagram.Gallery;
import nl.schaalsprong.diagram.picture.Box;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.picture.Node;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.picture.Pipe;
import nl.schaalsprong.diagram.picture.Point;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.diagram.svg.SvgDrawing;
import nl.schaalsprong.diagram.told.Story;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.format.ModelFormat;
import org.junit.jupiter.api.Test;

/** What holds of the pictures of every model there is, drawn from views or laid out. */
class LaidOutPictureTest {
    private static final Path HOME = Path.of(System.getProperty("sprong.home", "."));

    private static List<Path> own() {
        return models(HOME.resolve("cases")).stream()
                .filter(p -> !p.toString().contains("target"))
                .toList();
    }

    private static List<Path> models(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(p -> p.toString().matches(".*\\.(xmile|stmx|mdl)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> shared() {
        String named = System.getenv("SPRONG_SHARED");
        Path shared =
                named == null
                        ? Path.of(System.getProperty("sprong.home", "."), "..", "shared")
                        : Path.of(named);
        Path folder = shared.resolve("conformance").resolve("sdxorg");
        assumeTrue(Files.isDirectory(folder), "no public models here");
        return models(folder);
    }

    private static Stream<Model> read(Path file) {
        try {
            return ModelFormat.read(file.toString(), Files.readAllBytes(file))
                            instanceof Outcome.Good<Model>(Model model, _)
                    ? Stream.of(model)
                    : Stream.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Everything in one sheet that is small enough, laid out whatever its views say. */
    private static List<String> faults(Model model) {
        List<String> faults = new ArrayList<>();
        for (Model.Sheet sheet : model.sheets()) {
            Structure structure = Structure.of(sheet);
            List<String> all = List.copyOf(structure.parts().keySet());
            for (Chapters.Chapter chapter : Chapters.of(model, structure, all)) {
                Picture picture = LaidOutPicture.of(structure, chapter.names(), List.of());
                faults.addAll(Clear.overlaps(picture));
                faults.addAll(looseEnds(picture));
            }
        }
        return faults.stream().map(f -> model.name() + ": " + f).toList();
    }

    private static List<String> looseEnds(Picture picture) {
        List<String> loose = new ArrayList<>();
        for (Pipe pipe : picture.pipes()) {
            pipe.from()
                    .flatMap(picture::node)
                    .filter(n -> !isOnBorder(n, pipe.points().getFirst()))
                    .ifPresent(_ -> loose.add(pipe.flow() + " begins beside its stock"));
            pipe.to()
                    .flatMap(picture::node)
                    .filter(n -> !isOnBorder(n, pipe.points().getLast()))
                    .ifPresent(_ -> loose.add(pipe.flow() + " ends beside its stock"));
        }
        return loose;
    }

    private static boolean isOnBorder(Node node, Point point) {
        Box box = node.box();
        return box.grown(0.01).holds(point) && !box.grown(-0.01).holds(point);
    }

    @Test
    void no_name_lies_over_a_symbol_and_pipes_end_at_their_stocks_in_our_models() {
        assertEquals(
                List.of(),
                own().stream().flatMap(p -> read(p)).flatMap(m -> faults(m).stream()).toList());
    }

    @Test
    void no_name_lies_over_a_symbol_and_pipes_end_at_their_stocks_in_public_models() {
        assertEquals(
                List.of(),
                shared().stream().flatMap(p -> read(p)).flatMap(m -> faults(m).stream()).toList());
    }

    @Test
    void pipes_of_every_view_end_at_the_border_of_their_stocks() {
        List<String> loose = new ArrayList<>();
        for (Path file : own()) {
            read(file)
                    .flatMap(m -> Gallery.of(m).entries().stream())
                    .forEach(e -> loose.addAll(looseEnds(e.draw())));
        }
        assertEquals(List.of(), loose);
    }

    @Test
    void every_variable_is_in_a_picture() {
        for (Path file : shared()) {
            read(file).forEach(LaidOutPictureTest::assertWhole);
        }
    }

    private static void assertWhole(Model model) {
        Set<String> drawn = new HashSet<>();
        Gallery.of(model)
                .entries()
                .forEach(e -> e.draw().nodes().forEach(n -> drawn.add(n.name())));
        for (Model.Sheet sheet : model.sheets()) {
            for (String name : Structure.of(sheet).parts().keySet()) {
                assertTrue(drawn.contains(name), model.name() + " " + name);
            }
        }
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        String once = svg();
        assertEquals(once, svg());
    }

    private static String svg() {
        Picture picture = Drawn.first(Drawn.HOMES.replaceAll("(?s)<views>.*</views>", ""));
        return SvgDrawing.alone(picture, "t", Story.of(picture, Language.DUTCH).words());
    }

    private static Picture many(String name, int variables, int reading) {
        StringBuilder text = new StringBuilder("<xmile><sim_specs><stop>1</stop></sim_specs>");
        text.append("<model name=\"" + name + "\"><variables>");
        for (int i = 0; i < variables; i++) {
            List<String> read = new ArrayList<>();
            for (int j = 1; j <= Math.min(reading, i); j++) {
                read.add("v" + (i - j));
            }
            String equation = read.isEmpty() ? "1" : String.join("+", read);
            text.append("<aux name=\"v%d\"><eqn>%s</eqn></aux>".formatted(i, equation));
        }
        return Drawn.first(text + "</variables></model></xmile>");
    }

    @Test
    void no_more_than_the_limit_is_laid_out_together() {
        assertEquals(Limits.LAID_OUT, many("m", Limits.LAID_OUT, 0).nodes().size());
        Picture cut = many("m", Limits.LAID_OUT + 1, 0);
        assertEquals(Limits.LAID_OUT, cut.nodes().size());
    }

    @Test
    void no_more_arrows_than_the_limit_are_laid_out_and_the_rest_is_counted() {
        Picture cut = many("m", 40, 20);
        int all = 20 * 19 / 2 + 20 * 20;
        assertEquals(Math.min(all, Limits.LAID_OUT_ARROWS), cut.arrows().size());
        Picture more = many("m", 60, 20);
        assertEquals(Limits.LAID_OUT_ARROWS, more.arrows().size());
        assertEquals(20 * 19 / 2 + 40 * 20 - Limits.LAID_OUT_ARROWS, more.arrowsLeftOut());
    }
}
