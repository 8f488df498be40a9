package nl.schaalsprong.letter.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lines that belong to the page and not to the letter: page numbers, running feet, publication
 * marks.
 */
final class Furniture {
    private static final int REPEATED = 3;
    private static final int LONGEST = 100;

    private static final List<Pattern> FIXED =
            List.of(
                    Pattern.compile(
                            "(?i)(pagina|blad|page)\\s*\\d{1,4}(\\s*(van|of|/)\\s*\\d{1,4})?"),
                    Pattern.compile("\\d{1,4}\\s*(van|of|/)\\s*\\d{1,4}"),
                    Pattern.compile("[-–]?\\s*\\d{1,3}\\s*[-–]?"),
                    Pattern.compile(
                            "(?i)('s-gravenhage \\d{4}\\s+)?(tweede|eerste) kamer,? vergaderjaar .*\\d.*"),
                    Pattern.compile("(?i)(tweede|eerste) kamer der staten-generaal \\d"),
                    Pattern.compile("(?i)vergaderjaar \\d{4}\\s*[-–]\\s*\\d{4}"),
                    Pattern.compile("(?i)kst-?\\d[\\w-]*"),
                    Pattern.compile("ISSN \\d{4}\\s*-\\s*\\d{4}"),
                    Pattern.compile("'s-Gravenhage \\d{4}"));

    private Furniture() {}

    /** Indices of the lines to leave out. */
    static List<Integer> in(List<Line> lines) {
        Map<String, Integer> shapes = new HashMap<>();
        boolean paged = lines.getLast().page() > 1;
        if (paged) {
            lines.forEach(l -> shapes.merge(shape(l.text()), 1, Integer::sum));
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            boolean repeated =
                    paged
                            && text.length() <= LONGEST
                            && shapes.getOrDefault(shape(text), 0)
                                    >= Math.max(REPEATED, lines.getLast().page() - 1);
            if (!text.isEmpty() && (repeated || fixed(text))) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean fixed(String text) {
        return FIXED.stream().anyMatch(p -> p.matcher(text).matches());
    }

    /** Running lines differ in their page number only. */
    private static String shape(String text) {
        return text.strip().replaceAll("\\d+", "#");
    }
}
