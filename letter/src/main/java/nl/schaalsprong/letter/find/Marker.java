package nl.schaalsprong.letter.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schaalsprong.letter.found.Mark;
import nl.schaalsprong.letter.page.Manuscript;
import nl.schaalsprong.letter.page.WordList;

/** Turns a span into a mark: quote, context, lines, and the confidence of its rule. */
final class Marker {
    private static final int CONTEXT = 32;
    private static final Map<String, Double> RULES = rules();

    private final Manuscript manuscript;
    private final Map<String, Integer> counts = new HashMap<>();

    Marker(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    Mark mark(String kind, int start, int end, String rule) {
        String text = manuscript.text();
        Double confidence = RULES.get(rule);
        if (confidence == null) {
            throw new IllegalStateException("Rule (%s) is not in rules.tsv.".formatted(rule));
        }
        return new Mark(
                kind + "-" + counts.merge(kind, 1, Integer::sum),
                start,
                end,
                text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)),
                manuscript.line(start),
                manuscript.line(Math.max(start, end - 1)),
                manuscript.page(start),
                rule,
                confidence);
    }

    private static Map<String, Double> rules() {
        Map<String, Double> rules = new TreeMap<>();
        for (List<String> row : WordList.rows("rules")) {
            rules.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return rules;
    }
}
