package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One number, or two with "tot" or a dash between; a multiplier behind the second is of both.
 *
 * @param to one past the last token
 */
record Range(Numeral low, Optional<Numeral> high, int to) {
    private static final Set<String> JOINED = Set.of("tot", "a", "-", "–", "—");

    static Optional<Range> at(Sentence s, int i) {
        return Numerals.at(s, i)
                .map(
                        low ->
                                second(s, i, low)
                                        .map(high -> both(low, high))
                                        .orElse(new Range(low, Optional.empty(), low.to())));
    }

    /** The upper end: larger than the lower, and no year. */
    private static Optional<Numeral> second(Sentence s, int i, Numeral low) {
        int sep = low.to();
        boolean between =
                s.lower(sep).equals("en")
                        && (s.lower(i - 1).equals("tussen") || s.lower(i - 2).equals("tussen"));
        if (!between && !JOINED.contains(s.lower(sep))) {
            return Optional.empty();
        }
        int at = sep + 1 + (Set.of("€", "de").contains(s.lower(sep + 1)) ? 1 : 0);
        boolean year = Periods.year(s, at).isPresent();
        return Numerals.at(s, at)
                .filter(high -> high.total().compareTo(low.value()) > 0)
                .filter(high -> !year || high.scaled());
    }

    private static Range both(Numeral low, Numeral high) {
        boolean shared = high.scaled() && !low.scaled();
        Numeral bottom = shared ? low.scaledBy(high.scale()) : low;
        return new Range(bottom, Optional.of(high), high.to());
    }

    Range divided(BigDecimal by) {
        return new Range(low.divided(by), high.map(h -> h.divided(by)), to);
    }
}
