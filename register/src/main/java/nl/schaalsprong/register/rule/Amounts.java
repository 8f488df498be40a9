package nl.schaalsprong.register.rule;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.register.Variant;

/** Numbers as a reader writes them, in both languages. */
final class Amounts {
    private static final double EUROCENT_PER_MILLION = 1e8;
    private static final double PERCENT = 100;

    private Amounts() {}

    /** Money in millions of euros. */
    static Text money(long eurocent) {
        double million = eurocent / EUROCENT_PER_MILLION;
        return new Text(
                "€ " + number(million, Language.DUTCH) + " miljoen",
                "EUR " + number(million, Language.ENGLISH) + " million");
    }

    /** An amount with its unit, where a reader would write one. */
    static Text of(double amount, String unit) {
        return new Text(in(amount, unit, Language.DUTCH), in(amount, unit, Language.ENGLISH));
    }

    private static String in(double amount, String unit, Language language) {
        boolean dutch = language == Language.DUTCH;
        String plain = number(amount, language);
        String currency = dutch ? "€ " : "EUR ";
        return switch (unit.replace("/year", "")) {
            case "EUR-billion" -> currency + plain + (dutch ? " miljard" : " billion");
            case "EUR-million" -> currency + plain + (dutch ? " miljoen" : " million");
            case "EUR" -> currency + plain;
            case "fraction" -> number(amount * PERCENT, language) + "%";
            case "MW" -> plain + " MW";
            case "km" -> plain + " km";
            default -> plain;
        };
    }

    private static String number(double amount, Language language) {
        Locale locale = language == Language.DUTCH ? Locale.of("nl", "NL") : Locale.ENGLISH;
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale))
                .format(amount);
    }

    /** A day in words. */
    static Text day(LocalDate day) {
        if (day.equals(Variant.NO_DAY)) {
            return new Text("geen dag genoemd", "no day named");
        }
        return new Text(
                day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"))),
                day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)));
    }
}
