package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.schaalsprong.letter.page.WordList;

/**
 * A pattern over words, as the cue tables write it: {@code a|b} either word, {@code <list>} a word
 * of a list, {@code *} any letters at an end of a word, {@code ..} up to twenty words. It does not
 * cross the clause it is tried on.
 */
final class WordPattern {
    private static final String GAP = "..";
    private static final int LONGEST_GAP = 20;
    private static final Map<String, Set<String>> LISTS = lists();

    /** The tokens a pattern took: first, and one past the last. */
    record Match(int from, int to) {}

    private record Step(boolean gap, Set<String> words, List<String> stars) {
        boolean fits(String word) {
            return words.contains(word) || stars.stream().anyMatch(p -> Roles.matches(word, p));
        }
    }

    private final List<Step> steps;

    private WordPattern(List<Step> steps) {
        this.steps = steps;
    }

    static WordPattern of(String written) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.split(" ")) {
            Set<String> words = new TreeSet<>();
            List<String> stars = new ArrayList<>();
            for (String word : part.split("\\|")) {
                if (word.startsWith("<")) {
                    words.addAll(
                            LISTS.getOrDefault(word.substring(1, word.length() - 1), Set.of()));
                } else if (word.contains("*")) {
                    stars.add(word);
                } else {
                    words.add(word);
                }
            }
            steps.add(new Step(part.equals(GAP), words, stars));
        }
        return new WordPattern(steps);
    }

    /** The first place where it fits between two tokens. */
    Optional<Match> in(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = match(s, i, to, 0);
            if (end >= 0) {
                return Optional.of(new Match(i, end));
            }
        }
        return Optional.empty();
    }

    private int match(Sentence s, int at, int to, int step) {
        if (step == steps.size()) {
            return at;
        }
        if (steps.get(step).gap()) {
            for (int skip = 0; skip <= LONGEST_GAP && at + skip < to; skip++) {
                if (steps.get(step + 1).fits(s.lower(at + skip))) {
                    int end = match(s, at + skip + 1, to, step + 2);
                    if (end >= 0) {
                        return end;
                    }
                }
            }
            return -1;
        }
        boolean fits = at < to && steps.get(step).fits(s.lower(at));
        return fits ? match(s, at + 1, to, step + 1) : -1;
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new TreeMap<>();
        for (List<String> row : WordList.rows("commitment-words")) {
            lists.put(row.get(0), Set.copyOf(Arrays.asList(row.get(1).split(", "))));
        }
        return lists;
    }
}
