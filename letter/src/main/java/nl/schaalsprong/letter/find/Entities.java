package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.found.Found;
import nl.schaalsprong.letter.page.WordList;

/**
 * Finds names: those of the gazetteer, members of parliament, and offices and bodies by their form.
 */
final class Entities {
    private record Name(
            String type, String name, String register, List<String> words, List<String> cased) {}

    private static final Map<String, List<Name>> GAZETTEER = gazetteer();
    private static final Set<String> BODIES =
            Set.of(
                    "gemeente",
                    "provincie",
                    "waterschap",
                    "universiteit",
                    "hogeschool",
                    "stichting",
                    "ministerie");
    private static final Set<String> MINISTERS = Set.of("minister", "staatssecretaris");
    private static final Set<String> INNER =
            Set.of("de", "van", "en", "der", "den", "het", "ten", "voor", "aan");
    private static final int LONGEST = 9;

    private final Script script;
    private final Marker marker;

    Entities(Script script, Marker marker) {
        this.script = script;
        this.marker = marker;
    }

    List<Found.Entity> find() {
        List<Found.Entity> found = new ArrayList<>();
        for (Sentence s : script.sentences()) {
            int i = 0;
            while (i < s.size()) {
                int to = at(s, i, found);
                i = Math.max(i + 1, to);
            }
        }
        return found;
    }

    /** One past the tokens of the name that starts here, or the token itself. */
    private int at(Sentence s, int i, List<Found.Entity> found) {
        if (script.taken().any(s.token(i).start(), s.token(i).end())) {
            return i;
        }
        Optional<Name> name = known(s, i);
        if (name.isPresent()) {
            int to = i + name.get().words().size();
            found.add(
                    entity(
                            s,
                            i,
                            to,
                            name.get().type(),
                            name.get().name(),
                            name.get().register(),
                            "name-known"));
            return to;
        }
        return byForm(s, i, found);
    }

    private static Optional<Name> known(Sentence s, int i) {
        return GAZETTEER.getOrDefault(s.lower(i), List.of()).stream()
                .filter(n -> fits(s, i, n))
                .findFirst();
    }

    /** A capital in the gazetteer asks for a capital in the text. */
    private static boolean fits(Sentence s, int at, Name name) {
        boolean common =
                at == 0 && name.words().size() == 1 && name.words().getFirst().length() < 5;
        if (at + name.words().size() > s.size() || common) {
            return false;
        }
        for (int k = 0; k < name.words().size(); k++) {
            boolean same = name.words().get(k).equals(s.lower(at + k));
            if (!same || !cased(name.cased().get(k), s.token(at + k).text())) {
                return false;
            }
        }
        return true;
    }

    /** An abbreviation in capitals asks for the same capitals, another name for a first one. */
    private static boolean cased(String asked, String text) {
        boolean capitals =
                asked.length() < 5
                        && asked.equals(asked.toUpperCase(java.util.Locale.ROOT))
                        && Character.isLetter(asked.charAt(0));
        boolean first = Character.isUpperCase(asked.charAt(0));
        return capitals ? asked.equals(text) : !first || Character.isUpperCase(text.charAt(0));
    }

    private int byForm(Sentence s, int i, List<Found.Entity> found) {
        String word = s.lower(i);
        if (word.equals("lid") && s.lower(i - 1).equals("het")
                || word.equals("leden") && s.lower(i - 1).equals("de")) {
            int to = capitals(s, i + 1);
            return to == i + 1 ? i : add(s, i + 1, to, "person", "person-member", found);
        }
        if (MINISTERS.contains(word)
                && Set.of("van", "voor").contains(s.lower(i + 1))
                && capital(s, i + 2)) {
            return add(s, i, capitals(s, i + 2), "body", "body-by-form", found);
        }
        if (BODIES.contains(word) && capital(s, i + 1)) {
            return add(s, i, capitals(s, i + 1), "body", "body-by-form", found);
        }
        return i;
    }

    private int add(
            Sentence s, int from, int to, String type, String rule, List<Found.Entity> found) {
        String words = script.text().substring(s.token(from).start(), s.token(to - 1).end());
        found.add(entity(s, from, to, type, words, "", rule));
        return to;
    }

    private Found.Entity entity(
            Sentence s, int from, int to, String type, String name, String register, String rule) {
        return new Found.Entity(
                marker.mark("entity", s.token(from).start(), s.token(to - 1).end(), rule),
                type,
                name,
                register);
    }

    /** Past a run of capitalised words, small words between two of them included. */
    private static int capitals(Sentence s, int from) {
        int to = from;
        int i = from;
        while (i < s.size() && i < from + LONGEST) {
            boolean small = INNER.contains(s.lower(i)) || s.lower(i).equals(",");
            if (capital(s, i)) {
                to = i + 1;
            } else if (!small || i == from && !INNER.contains(s.lower(i))) {
                return to;
            }
            i++;
        }
        return to;
    }

    private static boolean capital(Sentence s, int i) {
        return i < s.size() && Character.isUpperCase(s.token(i).text().charAt(0));
    }

    private static Map<String, List<Name>> gazetteer() {
        Map<String, List<Name>> names = new HashMap<>();
        for (List<String> row : WordList.rows("gazetteer")) {
            for (String form : row.get(3).split("\\|")) {
                List<Token> tokens = Tokens.of(form, 0, form.length());
                List<String> words = tokens.stream().map(Token::lower).toList();
                List<String> cased = tokens.stream().map(Token::text).toList();
                names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Name(row.get(0), row.get(1), row.get(2), words, cased));
            }
        }
        names.values().forEach(l -> l.sort(Comparator.comparingInt((Name n) -> -n.words().size())));
        return Map.copyOf(names);
    }
}
