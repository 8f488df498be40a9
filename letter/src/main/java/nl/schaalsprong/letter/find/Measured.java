package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number with its unit, before its role, hedge and due day are known.
 *
 * @param from first token, the currency sign or bound included
 * @param to one past the last token
 * @param counts it only ever counts
 * @param ranks number of ranks, for a rank
 */
record Measured(
        int from,
        int to,
        BigDecimal value,
        Optional<BigDecimal> upTo,
        String unit,
        boolean counts,
        String rule,
        Optional<BigDecimal> ranks,
        List<String> ambiguities) {
    /** A share in words. */
    static Measured share(int from, int to, BigDecimal value) {
        return new Measured(
                from,
                to,
                value,
                Optional.empty(),
                Units.FRACTION,
                false,
                "fraction",
                Optional.empty(),
                List.of());
    }

    /** A bare number in the unit of this one. */
    Measured another(Numeral number) {
        return new Measured(
                number.from(),
                number.to(),
                number.total(),
                Optional.empty(),
                unit,
                counts,
                rule,
                Optional.empty(),
                number.ambiguities());
    }

    boolean money() {
        return unit.startsWith(Units.EURO);
    }

    boolean share() {
        return unit.equals(Units.FRACTION);
    }

    Measured to(int other) {
        return new Measured(from, other, value, upTo, unit, counts, rule, ranks, ambiguities);
    }

    Measured per(String period, int end) {
        return new Measured(
                from, end, value, upTo, unit + "/" + period, counts, rule, ranks, ambiguities);
    }
}
