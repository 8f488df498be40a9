package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Places in a ranking: "zevende plaats van de 201", "plek 4". */
final class Ranks {
    private static final Set<String> PLACES = Set.of("plaats", "plek", "positie", "rang");
    private static final Pattern SHORT = Pattern.compile("\\d{1,3}");

    private Ranks() {}

    static Optional<Measured> at(Sentence s, int i) {
        return value(s, i)
                .map(
                        value -> {
                            Optional<Numeral> all = all(s, i + 2);
                            int to = all.map(Numeral::to).orElse(i + 2);
                            return new Measured(
                                    i,
                                    to,
                                    value,
                                    Optional.empty(),
                                    Units.RANK,
                                    false,
                                    "rank",
                                    all.map(Numeral::total),
                                    List.of());
                        });
    }

    private static Optional<BigDecimal> value(Sentence s, int i) {
        if (PLACES.contains(s.lower(i)) && SHORT.matcher(s.lower(i + 1)).matches()) {
            return Optional.of(new BigDecimal(s.lower(i + 1)));
        }
        return PLACES.contains(s.lower(i + 1))
                ? NumberWords.ordinal(s.lower(i)).map(BigDecimal::valueOf)
                : Optional.empty();
    }

    private static Optional<Numeral> all(Sentence s, int at) {
        if (!Set.of("van", "uit").contains(s.lower(at))) {
            return Optional.empty();
        }
        boolean article = Set.of("de", "alle", "in", "totaal").contains(s.lower(at + 1));
        return Numerals.at(s, at + (article ? 2 : 1));
    }
}
