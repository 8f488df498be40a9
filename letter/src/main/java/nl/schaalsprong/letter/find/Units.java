package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.page.WordList;

/** The unit list and how a unit noun stands behind a number. */
final class Units {
    static final String FRACTION = "fraction";
    static final String POINT = "percentage-point";
    static final String EURO = "EUR";
    static final String RANK = "rank";
    static final String ITEM = "item";

    /** A unit found, one past its last token, and whether it only ever counts. */
    record Match(String code, int to, boolean count) {}

    private record Noun(String word, boolean compounds, String code, boolean count) {}

    private static final List<Noun> NOUNS = nouns();
    private static final Set<String> NOT_NOUNS = WordList.read("not-nouns");
    private static final Set<String> BETWEEN =
            Set.of(
                    "extra",
                    "hightech",
                    "bruto",
                    "netto",
                    "aantal",
                    "procent",
                    "vierkante",
                    "meest",
                    "brainport");
    private static final int ADJECTIVES = 4;
    private static final int SHORTEST_PLURAL = 5;

    private Units() {}

    /** The noun at a token, or behind a few adjectives. */
    static Optional<Match> at(Sentence s, int i) {
        for (int at = i; at < Math.min(s.size(), i + ADJECTIVES); at++) {
            Optional<Match> noun = noun(s, at);
            if (noun.isPresent()) {
                return noun;
            }
            if (!adjective(s.token(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A plural noun that is on no list. */
    static Optional<Match> plural(Sentence s, int i) {
        for (int at = i; at < Math.min(s.size(), i + 3); at++) {
            Token t = s.token(at);
            boolean ends = t.lower().endsWith("en") || t.lower().endsWith("s");
            boolean noun =
                    t.word()
                            && ends
                            && t.lower().length() >= SHORTEST_PLURAL
                            && !NOT_NOUNS.contains(t.lower())
                            && Character.isLowerCase(t.text().charAt(0));
            if (noun) {
                return Optional.of(new Match(ITEM, at + 1, true));
            }
            if (!adjective(t)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean adjective(Token token) {
        String word = token.lower();
        return token.word()
                && Character.isLowerCase(token.text().charAt(0))
                && (word.length() > 3 && word.endsWith("e") || BETWEEN.contains(word))
                && !Set.of("deze", "alle", "mede", "reeds", "nadere", "welke").contains(word);
    }

    private static Optional<Match> noun(Sentence s, int i) {
        if (s.lower(i).equals("vierkante") && s.lower(i + 1).equals("meter")) {
            return Optional.of(new Match("m2", i + 2, false));
        }
        String word = s.lower(i);
        return NOUNS.stream()
                .filter(
                        n ->
                                n.word().equals(word)
                                        || n.compounds()
                                                && word.length() > n.word().length() + 1
                                                && word.endsWith(n.word()))
                .findFirst()
                .map(n -> new Match(n.code(), i + 1, n.count()));
    }

    private static List<Noun> nouns() {
        List<Noun> nouns = new ArrayList<>();
        for (List<String> row : WordList.rows("units")) {
            for (String noun : row.get(2).split(",")) {
                String word = noun.strip();
                boolean compounds = word.startsWith("*");
                String bare = compounds ? word.substring(1) : word;
                nouns.add(new Noun(bare, compounds, row.get(0), row.get(1).equals("count")));
            }
        }
        return nouns;
    }
}
