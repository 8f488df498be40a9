package nl.schaalsprong.web.letter;

import java.math.BigDecimal;
import java.util.Optional;
import nl.schaalsprong.base.Language;

/** Numbers as a person types them: Dutch with a decimal comma, English with a point. */
final class Amounts {
    private static final String FRACTION = "fraction";
    private static final int LONGEST = 24;

    private Amounts() {}

    /** As one would type it; a fraction as a percentage. */
    static String written(BigDecimal amount, String unit, Language language) {
        BigDecimal shown = unit.startsWith(FRACTION) ? amount.movePointRight(2) : amount;
        String plain = shown.stripTrailingZeros().toPlainString();
        return switch (language) {
            case DUTCH -> plain.replace('.', ',');
            case ENGLISH -> plain;
        };
    }

    /** The number, or nothing where the words are no number. */
    static Optional<BigDecimal> read(String words, String unit, Language language) {
        char thousands = language == Language.DUTCH ? '.' : ',';
        char decimal = language == Language.DUTCH ? ',' : '.';
        String text = words.strip().replace(" ", "");
        String grouped = "\\d{1,3}(\\" + thousands + "\\d{3})+";
        String plain =
                text.matches(grouped + "(\\" + decimal + "\\d+)?")
                        ? text.replace(String.valueOf(thousands), "")
                        : text;
        String number = plain.replace(decimal, '.');
        if (number.length() > LONGEST || !number.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number);
        return Optional.of(unit.startsWith(FRACTION) ? value.movePointLeft(2) : value);
    }
}
