package nl.schaalsprong.letter.find;

import java.util.Optional;
import java.util.Set;

/** The bound that words around a number set, from {@code hedges.tsv}. */
final class Hedges {
    /** A bound and the tokens it takes. */
    record Hedge(String code, int from, int to) {}

    private static final Phrases TABLE = Phrases.read("hedges");
    private static final Set<String> BETWEEN =
            Set.of("de", "het", "een", "zo'n", "van", "totaal", "bij", "aan");
    private static final Set<String> RESULTS =
            Set.of(
                    "leidt",
                    "leiden",
                    "leidde",
                    "komt",
                    "kwam",
                    "draagt",
                    "bij",
                    "gestegen",
                    "stijgt",
                    "steeg",
                    "groeit",
                    "groeide",
                    "gegroeid",
                    "oploopt",
                    "oplopend",
                    "oplopen",
                    "toegenomen",
                    "verhoogd",
                    "verlaagd",
                    "beperkt",
                    "gedaald",
                    "daalt",
                    "terug",
                    "op",
                    "uitgebreid",
                    "geleid",
                    "afgenomen");
    private static final int FILLERS = 2;

    private Hedges() {}

    static Hedge around(Sentence s, Measured m) {
        Optional<Phrases.Row> after =
                TABLE.startingAt(s, m.to()).filter(r -> r.column(2).equals("after"));
        if (after.isPresent()) {
            return new Hedge(after.get().column(1), m.from(), m.to() + after.get().words().size());
        }
        for (int skip = 0; skip <= FILLERS; skip++) {
            int at = m.from() - skip;
            Optional<Phrases.Row> row =
                    TABLE.endingBefore(s, at).filter(r -> r.column(2).equals("before"));
            if (row.isPresent()) {
                return new Hedge(row.get().column(1), at - row.get().words().size(), m.to());
            }
            if (!BETWEEN.contains(s.lower(at - 1))) {
                break;
            }
        }
        return upTo(s, m);
    }

    /** "tot € 5 miljoen" is a ceiling, "leidt tot 300 banen" is not. */
    private static Hedge upTo(Sentence s, Measured m) {
        boolean ceiling =
                s.lower(m.from() - 1).equals("tot")
                        && !RESULTS.contains(s.lower(m.from() - 2))
                        && (m.money() || m.share());
        boolean verb =
                ceiling
                        && s.tokens().subList(0, m.from()).stream()
                                .anyMatch(
                                        t ->
                                                RESULTS.contains(t.lower())
                                                        && !t.is("bij")
                                                        && !t.is("op"));
        return ceiling && !verb
                ? new Hedge("le", m.from() - 1, m.to())
                : new Hedge("eq", m.from(), m.to());
    }
}
