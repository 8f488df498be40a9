package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as written, with its multiplier.
 *
 * @param from first token
 * @param to one past the last token
 * @param scaled a multiplier such as miljard belongs to it
 * @param digits written in digits
 */
record Numeral(
        int from,
        int to,
        BigDecimal value,
        BigDecimal scale,
        boolean scaled,
        boolean digits,
        List<String> ambiguities) {
    BigDecimal total() {
        return value.multiply(scale);
    }

    Numeral scaledBy(BigDecimal other) {
        return new Numeral(from, to, value, other, true, digits, ambiguities);
    }

    Numeral divided(BigDecimal by) {
        return new Numeral(
                from, to, total().divide(by), BigDecimal.ONE, scaled, digits, ambiguities);
    }
}
