package nl.schaalsprong.letter.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.found.Document;

/** Resolves who owes a commitment, with whom, and to whom. What the text leaves open is said so. */
final class Actors {
    private static final Set<String> ARTICLES = Set.of("de", "het", "alle", "een");
    private static final Set<String> REGIONAL =
            Set.of("regio", "regio's", "gemeenten", "provincie", "samen");
    private static final Set<String> STOP =
            Set.of(
                    "om", "te", "dat", "die", "of", "in", "voor", "aan", "op", "is", "zijn",
                    "wordt", "worden", "zal", "zullen", "moet", "moeten", "dient", "dienen", "er",
                    "kijken", "bezien", "voer", "ik", "we", "wij", "welke", "hoe", "wat", "naar",
                    "over");
    private static final Set<String> PARTICLES = Set.of("van", "de", "den", "der", "ten", "ter");
    private static final Set<String> JOINS = Set.of(",", "en");
    private static final int LONGEST = 10;
    private static final WordPattern WITH = WordPattern.of("samen|mede|samenwerking met|namens");
    private static final WordPattern PARTIES =
            WordPattern.of("met betrokken|relevante|regionale partijen|partners");
    private static final WordPattern THAT = WordPattern.of("afgesproken|overeengekomen|af dat");
    private static final WordPattern SUBJECT = WordPattern.of("de|het|alle <other>|<cabinet>");
    private static final WordPattern OTHER = WordPattern.of("<other>");
    private static final WordPattern MEMBER = WordPattern.of("het lid|leden");
    private static final WordPattern HOUSE = WordPattern.of("u|kamer|staten|gemeenteraad");
    private static final WordPattern TO =
            WordPattern.of("aan de|het regio|provincie|gemeente|gemeenten|regio's");

    private final Script script;
    private final Optional<String> recipient;

    Actors(Script script, Optional<String> recipient) {
        this.script = script;
        this.recipient = recipient;
    }

    String actor(Sentence s, int from, int to, Cues.Hit hit) {
        boolean we = s.tokens().subList(from, to).stream().anyMatch(t -> t.is("we") || t.is("wij"));
        boolean i = s.tokens().subList(from, to).stream().anyMatch(t -> t.is("ik"));
        return switch (hit.who()) {
            case "signatory" -> we && !i ? we(s) : signatory();
            case "we" -> we(s);
            case "cabinet" -> cabinet(s, hit);
            case "minister" -> minister(s, hit, to);
            case "subject" -> subject(s, from, hit);
            case "other" -> other(s, hit.match().from(), to).orElse("anderen");
            default -> agreed(s, from, to);
        };
    }

    private String signatory() {
        return script.signatories().stream()
                .findFirst()
                .map(Document.Signatory::office)
                .orElse("ondertekenaar");
    }

    private boolean minister() {
        return script.signatories().isEmpty()
                || script.signatories().getFirst().organisation().startsWith("Ministerie");
    }

    /** "We" is the cabinet, or the state with the region where the sentence names both. */
    private String we(Sentence s) {
        if (!minister()) {
            String organisation = script.signatories().getFirst().organisation();
            return organisation.isEmpty() ? signatory() : organisation;
        }
        boolean regional =
                s.tokens().stream()
                        .anyMatch(t -> REGIONAL.contains(t.lower()) || t.lower().startsWith("bo-"));
        return regional ? "Rijk en regio" : "kabinet";
    }

    private static String cabinet(Sentence s, Cues.Hit hit) {
        return WordPattern.of("<cabinet>")
                .in(s, hit.match().from(), hit.match().to())
                .map(m -> s.lower(m.from()))
                .map(w -> w.equals("rijk") ? "Rijk" : w)
                .orElse("Rijk");
    }

    /** Another minister, named by office. */
    private String minister(Sentence s, Cues.Hit hit, int to) {
        int from = hit.match().from();
        while (from < to
                && !Set.of("minister", "staatssecretaris", "bewindspersonen")
                        .contains(s.lower(from))) {
            from++;
        }
        int end = from + 2;
        while (end < to
                && (capital(s, end) || JOINS.contains(s.lower(end)) && capital(s, end + 1))) {
            end++;
        }
        return words(s, from, Math.min(end, to));
    }

    /** The words before the verb, when they are few. */
    private String subject(Sentence s, int from, Cues.Hit hit) {
        int verb = hit.match().from();
        return verb > from && verb - from <= LONGEST ? words(s, from, verb) : "partijen";
    }

    private String agreed(Sentence s, int from, int to) {
        Optional<WordPattern.Match> subject = SUBJECT.in(s, from, Math.min(to, from + 2));
        if (!s.governing().isEmpty() && subject.isPresent()) {
            return words(s, subject.get().from(), subject.get().to());
        }
        Optional<WordPattern.Match> that = THAT.in(s, from, to);
        if (that.isPresent()) {
            int at = that.get().to();
            if (Set.of("we", "wij").contains(s.lower(at))) {
                return we(s);
            }
            Optional<String> other = other(s, at, Math.min(to, at + 3));
            if (other.isPresent()) {
                return other.get();
            }
        }
        boolean regional =
                s.tokens().stream()
                        .anyMatch(t -> REGIONAL.contains(t.lower()) || t.lower().startsWith("bo-"));
        boolean governed = s.governing().contains("BO") || s.governing().contains("regio");
        return (regional || governed) && minister() ? "Rijk en regio" : "partijen";
    }

    /** The words of the first other party from a token on, with what "en" joins to it. */
    private Optional<String> other(Sentence s, int from, int to) {
        return OTHER.in(s, from, to)
                .map(
                        m -> {
                            int first =
                                    ARTICLES.contains(s.lower(m.from() - 1))
                                            ? m.from() - 1
                                            : m.from();
                            int last = m.to();
                            if (s.lower(last).equals("en")) {
                                Optional<WordPattern.Match> more =
                                        OTHER.in(s, last + 1, Math.min(s.size(), last + 4));
                                last = more.map(WordPattern.Match::to).orElse(last);
                            }
                            return words(s, first, last);
                        });
    }

    List<String> coActors(Sentence s, int from, int to) {
        List<String> found = new ArrayList<>();
        for (WordPattern pattern : List.of(WITH, PARTIES)) {
            Optional<WordPattern.Match> with = pattern.in(s, from, to);
            if (with.isPresent()) {
                int start = pattern == PARTIES ? with.get().from() + 1 : with.get().to();
                int end = pattern == PARTIES ? with.get().to() : phraseEnd(s, start, to);
                if (end > start && found.isEmpty()) {
                    found.add(words(s, start, end));
                }
            }
        }
        return found;
    }

    private static int phraseEnd(Sentence s, int start, int to) {
        int end = start;
        while (end < to
                && end < start + LONGEST
                && !STOP.contains(s.lower(end))
                && (s.token(end).word() || s.lower(end).equals(",") && capital(s, end + 1))) {
            boolean first = end == start || !verb(s.lower(end));
            if (!first) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** One past the last word of a name, as in "De Groot" or "Van der Berg". */
    private static int nameEnd(Sentence s, int from, int to) {
        int end = from + 1;
        while (end < to) {
            int next = end;
            while (next < to && PARTICLES.contains(s.lower(next))) {
                next++;
            }
            if (next >= to || !capital(s, next)) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    private static boolean capital(Sentence s, int i) {
        return i < s.size() && Character.isUpperCase(s.token(i).text().charAt(0));
    }

    private static boolean verb(String word) {
        return Set.of(
                        "onderzoek",
                        "voer",
                        "werk",
                        "stel",
                        "bekijk",
                        "ga",
                        "kom",
                        "maak",
                        "wil",
                        "heb",
                        "ben",
                        "uitvoeren")
                .contains(word);
    }

    String recipient(Sentence s, int from, int to) {
        Optional<WordPattern.Match> member = MEMBER.in(s, from, to);
        if (member.isPresent()) {
            int at = member.get().to();
            return at < to && capital(s, at) ? words(s, at - 1, nameEnd(s, at, to)) : "";
        }
        Optional<WordPattern.Match> place = TO.in(s, from, to);
        if (place.isPresent()) {
            return words(s, place.get().from() + 1, place.get().to());
        }
        if (HOUSE.in(s, from, to).isEmpty()) {
            return "";
        }
        return recipient
                .map(
                        r ->
                                r.contains("Tweede Kamer")
                                        ? "Tweede Kamer"
                                        : r.contains("Eerste Kamer") ? "Eerste Kamer" : r)
                .orElse("");
    }

    private String words(Sentence s, int from, int to) {
        return script.text().substring(s.token(from).start(), s.token(to - 1).end());
    }
}
