package nl.schaalsprong.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Picture;
import nl.schaalsprong.diagram.stockflow.ViewPicture;
import nl.schaalsprong.diagram.stockflow.Views;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.view.View;

/**
 * The pictures of stocks and flows that can be made of a model, one for each view that draws
 * something. Immutable; a picture is drawn when it is asked for.
 */
public final class Gallery {
    /** Of nothing. */
    public static final Gallery NONE = new Gallery(List.of());

    private final List<Entry> entries;

    private Gallery(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A picture that can be drawn.
     *
     * @param name by which it is asked for; different for every picture of a model
     */
    public record Entry(String name, Structure structure, View view, List<String> leftOut) {
        /** Draws it. */
        public Picture draw() {
            return ViewPicture.of(structure, view, leftOut);
        }
    }

    /** Looks what can be drawn of a model. */
    public static Gallery of(Model model) {
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Model.Sheet sheet : model.sheets()) {
            Structure structure = Structure.of(sheet);
            List<View> views = sheet.views().stream().filter(Views::isDrawable).toList();
            List<String> left = Views.leftOut(structure, views);
            for (int i = 0; i < views.size(); i++) {
                View view = views.get(i);
                String title = view.title().isBlank() ? "view " + (i + 1) : view.title();
                String name = sheet.name().isEmpty() ? title : sheet.name() + ": " + title;
                entries.add(new Entry(once(name, names), structure, view, left));
            }
        }
        return new Gallery(entries);
    }

    private static String once(String name, Set<String> names) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    /** All of them, in the order of the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** The picture with a name, whatever its case. */
    public Optional<Entry> entry(String name) {
        return entries.stream().filter(e -> e.name().equalsIgnoreCase(name.strip())).findFirst();
    }
}
