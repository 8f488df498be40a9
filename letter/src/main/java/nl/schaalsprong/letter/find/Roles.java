package nl.schaalsprong.letter.find;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.page.WordList;

/** What a number is in its sentence, told by the nearest cue of {@code roles.tsv}. */
final class Roles {
    static final String INDICATOR = "indicator";
    static final String TARGET = "target";
    static final String AMOUNT = "amount";
    static final String COUNT = "count";

    private static final int REACH = 40;

    private record Cue(List<String> words, String role, boolean money, boolean other) {}

    private static final List<Cue> CUES =
            WordList.rows("roles").stream()
                    .map(
                            r ->
                                    new Cue(
                                            List.of(r.get(0).split(" ")),
                                            r.get(1),
                                            !r.get(2).equals("other"),
                                            !r.get(2).equals("money")))
                    .toList();

    private Roles() {}

    static String of(Sentence s, Measured m) {
        if (m.counts()) {
            return COUNT;
        }
        if (m.unit().equals(Units.RANK)) {
            return INDICATOR;
        }
        return nearest(s, m).orElse(m.money() ? AMOUNT : INDICATOR);
    }

    private static Optional<String> nearest(Sentence s, Measured m) {
        int best = Integer.MAX_VALUE;
        Optional<String> role = Optional.empty();
        int last = Math.min(s.size(), m.to() + REACH);
        for (int i = Math.max(0, m.from() - REACH); i < last; i++) {
            int distance = i < m.from() ? m.from() - i : i - m.to() + 1;
            boolean inside = i >= m.from() && i < m.to();
            if (inside || distance >= best) {
                continue;
            }
            for (Cue cue : CUES) {
                if ((m.money() ? cue.money() : cue.other()) && fits(s, i, cue.words())) {
                    best = distance;
                    role = Optional.of(cue.role());
                    break;
                }
            }
        }
        return role;
    }

    private static boolean fits(Sentence s, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!matches(s.lower(at + i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A star at either end stands for any letters. */
    static boolean matches(String word, String pattern) {
        boolean front = pattern.startsWith("*");
        boolean back = pattern.endsWith("*");
        String core = pattern.replace("*", "");
        if (front && back) {
            return word.contains(core);
        }
        return front ? word.endsWith(core) : back ? word.startsWith(core) : word.equals(core);
    }
}
