package nl.schaalsprong.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.schaalsprong.language.Checker;
import nl.schaalsprong.language.Dependencies;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Model.Declaration;
import nl.schaalsprong.language.Model.Sheet;
import nl.schaalsprong.language.Plan;
import nl.schaalsprong.language.XmileReader;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;
import nl.schaalsprong.language.view.ViewObject.Connector;
import nl.schaalsprong.language.view.ViewObject.End;
import nl.schaalsprong.language.view.ViewObject.Point;
import nl.schaalsprong.language.write.XmileWriter;
import org.junit.jupiter.api.Test;

/** The views of the Brainport model, one for each sector, for who opens it in another tool. */
class BrainportViewsTest {
    private static final Path FILE =
            Path.of(System.getProperty("sprong.home", ".."), "cases", "brainport", "model.xmile");

    private final String text = read();
    private final Model model =
            XmileReader.read("model.xmile", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    private final Plan plan = Checker.check(model).orThrow();
    private final List<View> views = model.sheets().getFirst().views();

    @Test
    void the_file_holds_the_views_that_its_variables_give() throws IOException {
        String wanted = without(text).replace("  </model>\n", drawn() + "  </model>\n");
        if (!wanted.equals(text)) {
            Files.writeString(Path.of("target", "model.xmile"), wanted);
        }
        assertEquals(wanted, text, "target/model.xmile has the new views");
    }

    @Test
    void there_is_a_view_for_each_sector_and_every_variable_stands_in_one_of_them() {
        assertEquals(plan.sections().size(), views.size());
        Set<String> drawn = new TreeSet<>();
        views.forEach(v -> v.objects().forEach(o -> name(o).ifPresent(drawn::add)));
        assertEquals(
                plan.variables().stream()
                        .map(v -> v.name())
                        .collect(Collectors.toCollection(TreeSet::new)),
                drawn);
    }

    @Test
    void no_two_symbols_overlap() {
        for (View view : views) {
            List<Point> places = view.objects().stream().flatMap(o -> at(o).stream()).toList();
            for (int i = 0; i < places.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean apart =
                            Math.abs(places.get(i).x() - places.get(j).x()) >= SectorPicture.WIDTH
                                    || Math.abs(places.get(i).y() - places.get(j).y())
                                            >= SectorPicture.HEIGHT;
                    assertEquals(true, apart, view.title() + places.get(i));
                }
            }
        }
    }

    @Test
    void every_dependency_is_a_connector_or_a_pipe() {
        Dependencies dependencies = Dependencies.of(plan);
        Set<String> drawn = new TreeSet<>();
        views.forEach(v -> drawn.addAll(arrows(v)));
        Set<String> wanted = new TreeSet<>();
        for (Declaration one : model.sheets().getFirst().declarations()) {
            for (String used : dependencies.uses(one.name())) {
                boolean pipe = one.inflows().contains(used) || one.outflows().contains(used);
                if (!pipe && !used.equals(one.name())) {
                    wanted.add(used + " > " + one.name());
                }
            }
        }
        assertEquals(wanted, drawn);
    }

    private static List<String> arrows(View view) {
        Map<Integer, String> aliases = new LinkedHashMap<>();
        List<String> arrows = new ArrayList<>();
        for (ViewObject object : view.objects()) {
            if (object instanceof ViewObject.Alias alias) {
                aliases.put(alias.uid().orElseThrow(), alias.of());
            } else if (object instanceof Connector connector
                    && connector.to() instanceof End.Of(String to)) {
                String from =
                        switch (connector.from()) {
                            case End.Of(String name) -> name;
                            case End.OfAlias(int uid) -> aliases.getOrDefault(uid, "?");
                        };
                arrows.add(from + " > " + to);
            }
        }
        return arrows;
    }

    private static Optional<String> name(ViewObject object) {
        return switch (object) {
            case ViewObject.Stock stock -> Optional.of(stock.name());
            case ViewObject.Flow flow -> Optional.of(flow.name());
            case ViewObject.Auxiliary auxiliary -> Optional.of(auxiliary.name());
            case ViewObject.Module _,
                    Connector _,
                    ViewObject.Alias _,
                    ViewObject.Group _,
                    ViewObject.TextBox _,
                    ViewObject.Other _ ->
                    Optional.empty();
        };
    }

    private static Optional<Point> at(ViewObject object) {
        return switch (object) {
            case ViewObject.Stock stock -> Optional.of(stock.at());
            case ViewObject.Flow flow -> Optional.of(flow.at());
            case ViewObject.Auxiliary auxiliary -> Optional.of(auxiliary.at());
            case ViewObject.Alias alias -> Optional.of(alias.at());
            case ViewObject.Module _,
                    Connector _,
                    ViewObject.Group _,
                    ViewObject.TextBox _,
                    ViewObject.Other _ ->
                    Optional.empty();
        };
    }

    /** The element with all views, as it stands in the file. */
    private String drawn() {
        Sheet main = model.sheets().getFirst();
        Dependencies dependencies = Dependencies.of(plan);
        AtomicInteger number = new AtomicInteger();
        List<View> pictures = new ArrayList<>();
        plan.sections()
                .forEach(
                        s ->
                                pictures.add(
                                        new SectorPicture(
                                                        members(main, s.title()),
                                                        dependencies,
                                                        number::getAndIncrement)
                                                .view(s.title())));
        String written =
                XmileWriter.write(
                        new Model(
                                model.source(),
                                "",
                                model.dialect(),
                                model.specification(),
                                List.of(),
                                0,
                                List.of(new Sheet("", List.of(), List.of(), pictures)),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty()));
        return written.substring(written.indexOf("    <views>\n"), written.indexOf("  </model>\n"));
    }

    private List<Declaration> members(Sheet main, String section) {
        return main.declarations().stream()
                .filter(
                        d ->
                                plan.variable(d.name())
                                        .flatMap(plan::section)
                                        .filter(s -> s.title().equals(section))
                                        .isPresent())
                .toList();
    }

    private static String without(String text) {
        int begin = text.indexOf("    <views>\n");
        return begin < 0
                ? text
                : text.substring(0, begin) + text.substring(text.indexOf("  </model>\n", begin));
    }

    private static String read() {
        try {
            return Objects.requireNonNull(Files.readString(FILE));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
