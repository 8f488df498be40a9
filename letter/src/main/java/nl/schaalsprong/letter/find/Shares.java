package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shares in words: "twee derde", "de helft van", "nog geen kwart", "1 op de 5". */
final class Shares {
    private static final Map<String, String> FRACTIONS =
            Map.of(
                    "de helft",
                    "0.5",
                    "een kwart",
                    "0.25",
                    "drie kwart",
                    "0.75",
                    "een derde",
                    "0.3333",
                    "twee derde",
                    "0.6667",
                    "een vijfde",
                    "0.2",
                    "een tiende",
                    "0.1",
                    "één derde",
                    "0.3333",
                    "vier vijfde",
                    "0.8");
    private static final Map<String, String> FRACTION_WORDS =
            Map.of("driekwart", "0.75", "tweederde", "0.6667", "eenderde", "0.3333");
    private static final Set<String> SEVERAL = Set.of("twee", "drie", "vier");
    private static final Set<String> OF_WHOM = Set.of("wie", "waarvan");
    private static final Set<String> YEARS = Set.of("het jaar", "dit jaar", "volgend jaar");
    private static final int DECIMALS = 4;

    private Shares() {}

    static Optional<Measured> at(Sentence s, int i) {
        return fraction(s, i).or(() -> oneIn(s, i));
    }

    private static Optional<Measured> fraction(Sentence s, int i) {
        String word = s.lower(i);
        String joined = word + " " + s.lower(i + 1);
        boolean quarter = word.equals("kwart") && s.lower(i - 1).equals("geen");
        String known = FRACTIONS.getOrDefault(joined, FRACTION_WORDS.getOrDefault(word, ""));
        String value = quarter ? "0.25" : known;
        int last = FRACTIONS.containsKey(joined) ? i + 2 : i + 1;
        int to = last + (s.lower(last).equals("deel") ? 1 : 0);
        return value.isEmpty() || !partOf(s, to) && !sure(s, i)
                ? Optional.empty()
                : Optional.of(Measured.share(i, to, new BigDecimal(value)));
    }

    /** "van" follows, and no year: "de helft van 2024" is a time. */
    private static boolean partOf(Sentence s, int to) {
        boolean year =
                Periods.year(s, to + 1).isPresent()
                        || YEARS.contains(s.lower(to + 1) + " " + s.lower(to + 2));
        return s.lower(to).equals("van") && !year;
    }

    /** "twee derde" is a share by itself, "een derde" may be a rank. */
    private static boolean sure(Sentence s, int i) {
        return OF_WHOM.contains(s.lower(i - 1))
                || FRACTION_WORDS.containsKey(s.lower(i))
                || SEVERAL.contains(s.lower(i));
    }

    private static Optional<Measured> oneIn(Sentence s, int i) {
        boolean of = s.lower(i + 1).equals("op") && s.lower(i + 2).equals("de");
        Optional<Numeral> part = of ? Numerals.at(s, i) : Optional.empty();
        Optional<Numeral> whole = of ? Numerals.at(s, i + 3) : Optional.empty();
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal all = whole.get().value();
        BigDecimal value = part.get().value().divide(all, DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(Measured.share(i, whole.get().to(), value));
    }
}
