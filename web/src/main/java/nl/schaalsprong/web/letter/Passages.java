package nl.schaalsprong.web.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.schaalsprong.letter.found.Found;

/** Cuts a text where findings start and end, so that each piece can be marked. */
public final class Passages {
    /**
     * A piece of text.
     *
     * @param kind of the shortest finding around it; empty when there is none
     * @param starts numbers of the findings that start here
     */
    public record Passage(String text, String kind, List<Integer> starts) {}

    private Passages() {}

    /** The pieces of {@code text} in order; together they are the text. */
    public static List<Passage> of(String text, List<Found> findings) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Found found : findings) {
            cuts.add(Math.min(found.mark().start(), text.length()));
            cuts.add(Math.min(found.mark().end(), text.length()));
        }
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            passages.add(passage(text, findings, from, to));
            from = to;
        }
        return passages;
    }

    private static Passage passage(String text, List<Found> findings, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).mark().start() == from) {
                starts.add(i + 1);
            }
        }
        Optional<Found> around =
                findings.stream()
                        .filter(f -> f.mark().start() <= from && f.mark().end() >= to)
                        .min(Comparator.comparingInt(f -> f.mark().end() - f.mark().start()));
        return new Passage(text.substring(from, to), around.map(Found::kind).orElse(""), starts);
    }
}
