package nl.schaalsprong.web.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.base.Language;
import nl.schaalsprong.register.Aim;
import nl.schaalsprong.register.Evidence.Precision;
import nl.schaalsprong.register.Money;
import nl.schaalsprong.register.Variant;

/** Numbers, dates and money as a reader of the language writes them, without false precision. */
public final class Numbers {
    /** The width of a margin in standard errors. */
    public static final double MARGIN = 1.96;

    private static final String MINUS = "\u2212";
    private static final String WORD_JOINER = "\u2060";
    private static final String HARD_SPACE = "\u00a0";

    private final Words words;

    /** Formats for the language of these words. */
    public Numbers(Words words) {
        this.words = words;
    }

    /** With at most {@code digits} decimals and grouped thousands. */
    public String plain(double value, int digits) {
        boolean dutch = words.language() == Language.DUTCH;
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(dutch ? '.' : ',');
        symbols.setDecimalSeparator(dutch ? ',' : '.');
        symbols.setMinusSign('\u2212');
        DecimalFormat format =
                new DecimalFormat("#,##0" + (digits > 0 ? "." + "#".repeat(digits) : ""), symbols);
        double scale = Math.pow(10, digits);
        double rounded = Math.round(value * scale) / scale;
        return format.format(rounded == 0 ? 0 : rounded);
    }

    /** With exactly {@code digits} decimals. */
    public String fixed(double value, int digits) {
        String text = plain(value, digits);
        String mark = words.language() == Language.DUTCH ? "," : ".";
        int at = text.lastIndexOf(mark);
        int given = digits == 0 || at < 0 ? 0 : text.length() - at - 1;
        return given == digits
                ? text
                : text + (given == 0 ? mark : "") + "0".repeat(digits - given);
    }

    /** A whole percentage; a sample never shows that something cannot happen, or must. */
    public String chance(double chance) {
        if (chance < 0.005) {
            return "<1%";
        }
        return chance > 0.995 ? ">99%" : Math.round(chance * 100) + "%";
    }

    /** The figure of a chance without its sign. */
    public String chanceFigure(double chance) {
        String all = chance(chance);
        return all.substring(0, all.length() - 1);
    }

    /** A share as a whole percentage. */
    public String share(double share) {
        return Math.round(share * 100) + "%";
    }

    /** A half-width in percentage points. */
    public String margin(double error) {
        double margin = MARGIN * error * 100;
        return margin < 0.05 ? "<" + plain(0.1, 1) : fixed(margin, 1);
    }

    /**
     * A change of a chance with its sign, in percentage points; whole when a decimal says nothing.
     */
    public String points(double change, double error) {
        int digits = MARGIN * error * 100 < 0.95 && Math.abs(change) < 0.0995 ? 1 : 0;
        String size = fixed(Math.abs(change) * 100, digits);
        return (change < 0 ? MINUS : "+") + size + HARD_SPACE + words.of("unit.pp");
    }

    /**
     * An amount in a unit, rounded to what a reader can use: hundreds of homes, whole megawatts.
     */
    public String amount(double value, String unit) {
        return switch (unit) {
            case "fraction" -> plain(value * 100, 1) + "%";
            case "EUR-million" -> millions(value);
            case "EUR" -> "€" + HARD_SPACE + plain(value, 0);
            default -> plain(rounded(value), Math.abs(value) < 10 && unit.equals("index") ? 1 : 0);
        };
    }

    /** A change of an outcome with its sign and unit, in two figures. */
    public String gain(double change, String unit) {
        double size = Math.abs(change);
        String sign = change < 0 ? MINUS : "+";
        if (unit.equals("fraction")) {
            return sign + fixed(size * 100, 1) + HARD_SPACE + words.of("unit.pp");
        }
        if (unit.equals("EUR-million")) {
            return sign + WORD_JOINER + millions(size);
        }
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(size)) - 1));
        return sign + plain(Math.round(size / step) * step, 0) + HARD_SPACE + unit(unit);
    }

    /** An amount as a source states it, in its unit: nothing is rounded away. */
    public String stated(double value, String unit) {
        return switch (unit) {
            case "fraction", "EUR-million" -> amount(value, unit);
            default -> plain(value, 1);
        };
    }

    /** The word behind an amount of a unit; empty where the amount already says it. */
    public String unit(String unit) {
        return unit.endsWith("/year")
                ? unit(unit.substring(0, unit.length() - 5)) + " " + words.of("unit.per-year")
                : words.orElse("unit." + unit, unit);
    }

    /** Amount and unit with a space that does not break. */
    public String quantity(double value, String unit) {
        String word = unit(unit);
        return amount(value, unit) + (word.isEmpty() ? "" : HARD_SPACE + word);
    }

    /** Euros in millions or billions. */
    public String millions(double million) {
        boolean billion = Math.abs(million) >= 1000;
        double size = billion ? million / 1000 : million;
        return "€"
                + HARD_SPACE
                + plain(size, billion ? 2 : Math.abs(million) < 10 ? 1 : 0)
                + HARD_SPACE
                + words.of(billion ? "unit.billion" : "unit.million");
    }

    /** Money: whole euros when small, millions when large. */
    public String money(Money money) {
        return euro(money.eurocent() / 100.0);
    }

    /** Euros: whole when small, millions or billions when large. */
    public String euro(double euro) {
        return Math.abs(euro) < 100_000
                ? "€" + HARD_SPACE + plain(euro, 0)
                : millions(euro / 1_000_000);
    }

    /** As in {@code 1 jan 2025}. */
    public String date(LocalDate day) {
        if (day.equals(Variant.NO_DAY)) {
            return words.of("date.none");
        }
        return day.getDayOfMonth() + HARD_SPACE + month(day, "short") + HARD_SPACE + day.getYear();
    }

    /** As in {@code 1 januari 2025}. */
    public String longDate(LocalDate day) {
        if (day.equals(Variant.NO_DAY)) {
            return words.of("date.none");
        }
        return day.getDayOfMonth() + HARD_SPACE + month(day, "long") + HARD_SPACE + day.getYear();
    }

    /** An amount as it was said, with its bound. */
    public String said(Aim.Stated stated) {
        String to = stated.upTo().map(v -> " – " + stated(v, stated.unit())).orElse("");
        String bound =
                words.orElse(
                        "why.hedge." + stated.hedge().name().toLowerCase(java.util.Locale.ROOT),
                        "");
        String number = stated(stated.amount(), stated.unit()) + to;
        return (bound + " " + number + " " + unit(stated.unit())).strip();
    }

    /** A day as exactly as its source gives it. */
    public String dated(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> date(day);
            case MONTH -> month(day, "short") + HARD_SPACE + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /** When a source appeared, as in {@code 2023-06-08}, {@code 2023-06} or {@code 2023}. */
    public String published(String date) {
        if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(LocalDate.parse(date));
        }
        return date.matches("\\d{4}-\\d{2}")
                ? dated(LocalDate.parse(date + "-01"), Precision.MONTH)
                : date;
    }

    /** A span of years; one year in the singular. */
    public String years(double years) {
        return plain(years, 1) + HARD_SPACE + words.of(years == 1 ? "unit.year-one" : "unit.year");
    }

    /** Low, high and middle with digits that fit their size. */
    public String range(double low, double central, double high) {
        int digits = Math.abs(central) < 1 ? 3 : Math.abs(central) < 100 ? 1 : 0;
        return words.of(
                "footing.range", plain(low, digits), plain(high, digits), plain(central, digits));
    }

    /** The year a day opens or closes, or the full date when it does neither. */
    public String until(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31 && !day.equals(Variant.NO_DAY)
                ? words.of("date.end-of", day.getYear())
                : date(day);
    }

    private String month(LocalDate day, String length) {
        return List.of(words.of("months." + length).split(" ")).get(day.getMonthValue() - 1);
    }

    private static double rounded(double value) {
        double size = Math.abs(value);
        double step = size >= 1000 ? 100 : size >= 200 ? 10 : 1;
        return Math.round(value / step) * step;
    }
}
