package nl.schaalsprong.letter.propose;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.schaalsprong.base.Text;
import nl.schaalsprong.letter.page.WordList;
import nl.schaalsprong.register.Hedge;

/** Amounts and days in words, in both languages, from their fields and nothing else. */
final class Wording {
    private static final Map<String, Text> UNITS = units();
    private static final String YEARLY = "/year";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Locale DUTCH = Locale.of("nl");

    private Wording() {}

    /** The amount with its bound and unit; empty when there is none. */
    static Text amount(Draft.Measured measured) {
        if (measured.amount().isEmpty()) {
            return new Text("", "");
        }
        BigDecimal value = measured.amount().get();
        Text hedge = hedge(measured.hedge());
        return new Text(
                join(hedge.nl(), number(value, measured.upTo(), measured.unit(), DUTCH)),
                join(hedge.en(), number(value, measured.upTo(), measured.unit(), Locale.ENGLISH)));
    }

    /** A last acceptable day. */
    static Text due(LocalDate day) {
        return new Text(
                "uiterlijk " + DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH).format(day),
                "by " + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day));
    }

    /** The amount, and the day where there is one. */
    static Text title(Draft.Measured measured, Draft.When when) {
        Text amount = amount(measured);
        return when.due()
                .map(Wording::due)
                .map(d -> new Text(amount.nl() + ", " + d.nl(), amount.en() + ", " + d.en()))
                .orElse(amount);
    }

    private static String number(
            BigDecimal value, Optional<BigDecimal> upTo, String unit, Locale locale) {
        boolean yearly = unit.endsWith(YEARLY);
        String base = yearly ? unit.substring(0, unit.length() - YEARLY.length()) : unit;
        String last = one(upTo.orElse(value), base, locale);
        boolean marked = base.equals("EUR") || base.equals("fraction");
        String first = marked ? one(value, base, locale) : plain(value, locale);
        String range = upTo.isPresent() ? first + " – " + last : last;
        boolean dutch = locale.equals(DUTCH);
        return yearly ? range + (dutch ? " per jaar" : " a year") : range;
    }

    private static String one(BigDecimal value, String unit, Locale locale) {
        return switch (unit) {
            case "EUR" -> euro(value, locale);
            case "fraction" -> plain(value.movePointRight(2), locale) + "%";
            case "" -> plain(value, locale);
            default -> {
                Text words = UNITS.getOrDefault(unit, new Text(unit, unit));
                yield plain(value, locale) + " " + (locale.equals(DUTCH) ? words.nl() : words.en());
            }
        };
    }

    private static String euro(BigDecimal value, Locale locale) {
        boolean dutch = locale.equals(DUTCH);
        String sign = dutch ? "€ " : "EUR ";
        if (value.compareTo(BILLION) >= 0) {
            return sign + plain(value.movePointLeft(9), locale) + (dutch ? " mld" : " billion");
        }
        return value.compareTo(MILLION) >= 0
                ? sign + plain(value.movePointLeft(6), locale) + (dutch ? " mln" : " million")
                : sign + plain(value, locale);
    }

    private static String plain(BigDecimal value, Locale locale) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(locale))
                .format(value);
    }

    private static Text hedge(Hedge hedge) {
        return switch (hedge) {
            case EQ -> new Text("", "");
            case GT -> new Text("meer dan", "more than");
            case LT -> new Text("bijna", "almost");
            case GE -> new Text("ten minste", "at least");
            case LE -> new Text("ten hoogste", "at most");
            case APPROX -> new Text("circa", "about");
            case ESTIMATE -> new Text("naar schatting", "an estimated");
        };
    }

    private static String join(String first, String second) {
        return (first + " " + second).strip();
    }

    private static Map<String, Text> units() {
        Map<String, Text> units = new HashMap<>();
        for (List<String> row : WordList.rows("unit-words")) {
            units.put(row.get(0), new Text(row.get(1), row.get(2)));
        }
        return Map.copyOf(units);
    }
}
