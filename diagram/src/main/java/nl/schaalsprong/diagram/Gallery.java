package nl.schaalsprong.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.stockflow.Chapters;
import nl.schaalsprong.diagram.stockflow.LaidOutPicture;
import nl.schaalsprong.diagram.stockflow.ViewPicture;
import nl.schaalsprong.diagram.stockflow.Views;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.view.View;
import nl.schaalsprong.language.view.ViewObject;

/**
 * The pictures of stocks and flows that can be made of a model: one for each view that draws
 * something, and what stands in no view laid out. Immutable; a picture is drawn when it is asked
 * for.
 */
public final class Gallery {
    /** Of nothing. */
    public static final Gallery NONE = new Gallery(List.of());

    private final List<Entry> entries;

    private Gallery(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A picture that can be drawn. */
    public sealed interface Entry {
        /** By which it is asked for; different for every picture of a model. */
        String name();

        /** Draws it. */
        Picture draw();
    }

    /**
     * A view of the model.
     *
     * @param leftOut canonical names of what stands in no view
     */
    public record OfView(String name, Structure structure, View view, List<String> leftOut)
            implements Entry {
        @Override
        public Picture draw() {
            return ViewPicture.of(structure, view, leftOut);
        }
    }

    /**
     * What stands in no view, or a part of it, laid out.
     *
     * @param shown canonical names
     */
    public record LaidOut(String name, Structure structure, Set<String> shown) implements Entry {
        @Override
        public Picture draw() {
            return LaidOutPicture.of(structure, shown, List.of());
        }
    }

    /** Looks what can be drawn of a model: its views, then what stands in none of them. */
    public static Gallery of(Model model) {
        Naming naming = new Naming();
        List<Entry> entries = new ArrayList<>();
        for (Model.Sheet sheet : model.sheets()) {
            Structure structure = Structure.of(sheet);
            List<View> views = sheet.views().stream().filter(Views::isDrawable).toList();
            List<String> left = Views.leftOut(structure, views);
            String before = sheet.name().isEmpty() ? "" : sheet.name().replace('_', ' ') + ": ";
            for (int i = 0; i < views.size(); i++) {
                View view = views.get(i);
                String title = view.title().isBlank() ? "view " + (i + 1) : view.title();
                entries.add(new OfView(naming.of(before + title), structure, view, left));
            }
            for (Chapters.Chapter chapter : Chapters.of(model, structure, left)) {
                String title = views.isEmpty() ? chapter.title() : "no view: " + chapter.title();
                String name = naming.of(before + title);
                entries.add(new LaidOut(name, structure, chapter.names()));
            }
        }
        return new Gallery(entries);
    }

    /** Gives every picture a name of its own. */
    private static final class Naming {
        private final Set<String> taken = new HashSet<>();

        String of(String name) {
            String free = name;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + " (" + i + ")";
            }
            return free;
        }
    }

    /** All of them, in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** The picture that tells most at first sight: with the most flows, the first of those. */
    public Optional<Entry> foremost() {
        Optional<Entry> best = Optional.empty();
        for (Entry entry : entries) {
            if (best.isEmpty() || flows(entry) > flows(best.get())) {
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private static long flows(Entry entry) {
        return switch (entry) {
            case OfView(_, _, View view, _) ->
                    view.objects().stream().filter(ViewObject.Flow.class::isInstance).count();
            case LaidOut _ -> 0;
        };
    }

    /** The picture with a name, whatever its case. */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(e -> e.name().equalsIgnoreCase(name.strip())).findFirst();
    }
}
