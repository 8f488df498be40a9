package nl.schaalsprong.diagram.stockflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.schaalsprong.diagram.picture.Limits;
import nl.schaalsprong.diagram.structure.Part;
import nl.schaalsprong.diagram.structure.Structure;
import nl.schaalsprong.language.Model;
import nl.schaalsprong.language.Section;

/**
 * Divides what stands in no view into pictures of at most {@link Limits#LAID_OUT} symbols: all
 * together where that fits, otherwise by the headings of the file, each cut where it is too large.
 */
public final class Chapters {
    /** What all variables are called together. */
    private static final String ALL = "all";

    private Chapters() {}

    /** What goes into one picture; canonical names in the order written. */
    public record Chapter(String title, Set<String> names) {}

    /** Divides; nothing where nothing is named. */
    public static List<Chapter> of(Model model, Structure structure, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        if (names.size() <= Limits.LAID_OUT) {
            return List.of(new Chapter(ALL, new LinkedHashSet<>(names)));
        }
        Map<String, List<String>> headed = new LinkedHashMap<>();
        List<Section> sections = Section.of(model.source());
        for (String name : names) {
            Part part = Objects.requireNonNull(structure.parts().get(name));
            int line = model.source().at(part.offset()).line();
            String title =
                    sections.reversed().stream()
                            .filter(s -> s.line() <= line)
                            .findFirst()
                            .map(Section::title)
                            .orElse(ALL);
            headed.computeIfAbsent(title, _ -> new ArrayList<>()).add(name);
        }
        List<Chapter> chapters = new ArrayList<>();
        headed.forEach((title, all) -> cut(title, all, chapters));
        return chapters;
    }

    private static void cut(String title, List<String> names, List<Chapter> chapters) {
        int pieces = (names.size() + Limits.LAID_OUT - 1) / Limits.LAID_OUT;
        for (int i = 0; i < pieces; i++) {
            int from = i * Limits.LAID_OUT;
            List<String> some = names.subList(from, Math.min(names.size(), from + Limits.LAID_OUT));
            String piece = pieces == 1 ? title : title + ", " + (i + 1) + " / " + pieces;
            chapters.add(new Chapter(piece, new LinkedHashSet<>(some)));
        }
    }
}
