package nl.schaalsprong.dossier.content;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.base.Language;

/** How numbers, days, money and sentences are written in a language, without false precision. */
public record Spelling(Language language) {
    private static final double MARGIN = 1.96;
    private static final String MINUS = "\u2212";
    private static final String HARD_SPACE = "\u00a0";

    /** A sentence with its values in it, each with its unit. */
    public String phrase(Phrase phrase) {
        String pattern = phrase.pattern().in(language);
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open; (open = pattern.indexOf('{', from)) >= 0; ) {
            int close = pattern.indexOf('}', open);
            int index = Integer.parseInt(pattern.substring(open + 1, close));
            text.append(pattern, from, open).append(quantity(phrase.values().get(index)));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** A value with the word of its unit. */
    public String quantity(Value value) {
        return switch (value) {
            case Value.Amount(double number, String unit) -> join(amount(number, unit), unit(unit));
            case Value.Stated(double number, String unit) -> join(stated(number, unit), unit(unit));
            case Value.Margin(double error) -> margin(error) + HARD_SPACE + word("unit.pp");
            case Value.Words _,
                    Value.Count _,
                    Value.Chance _,
                    Value.Points _,
                    Value.Tenths _,
                    Value.Change _,
                    Value.Part _,
                    Value.Gain _,
                    Value.Share _,
                    Value.Euro _,
                    Value.Day _,
                    Value.Blank _ ->
                    cell(value);
        };
    }

    /** A value as it stands in a cell, where the unit is in the heading. */
    public String cell(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text.in(language);
            case Value.Count(long number) -> plain(number, 0);
            case Value.Amount(double number, String unit) -> amount(number, unit);
            case Value.Stated(double number, String unit) -> stated(number, unit);
            case Value.Chance(double share) -> chance(share);
            case Value.Margin(double error) -> margin(error);
            case Value.Points(double change, double error) -> points(change, error);
            case Value.Tenths(long number) -> tenths(number);
            case Value.Change(long tenths) -> change(tenths);
            case Value.Part(long tenths, double error) ->
                    change(tenths) + HARD_SPACE + "±" + HARD_SPACE + margin(error);
            case Value.Gain(double number, String unit) -> gain(number, unit);
            case Value.Share(double part) -> Math.round(part * 100) + "%";
            case Value.Euro(long eurocent, int _) -> euro(eurocent / 100.0);
            case Value.Day(LocalDate day) -> date(day);
            case Value.Blank() -> "–";
        };
    }

    /** With at most {@code digits} decimals and grouped thousands. */
    public String plain(double value, int digits) {
        return format(value, "#,##0" + (digits > 0 ? "." + "#".repeat(digits) : ""), digits);
    }

    private String fixed(double value, int digits) {
        return format(value, "#,##0" + (digits > 0 ? "." + "0".repeat(digits) : ""), digits);
    }

    private String format(double value, String pattern, int digits) {
        boolean dutch = language == Language.DUTCH;
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(dutch ? '.' : ',');
        symbols.setDecimalSeparator(dutch ? ',' : '.');
        symbols.setMinusSign(MINUS.charAt(0));
        double scale = Math.pow(10, digits);
        double rounded = Math.round(value * scale) / scale;
        return new DecimalFormat(pattern, symbols).format(rounded == 0 ? 0 : rounded);
    }

    /** A whole percentage; a sample never shows that something cannot happen, or must. */
    private static String chance(double chance) {
        if (chance < 0.005) {
            return "<1%";
        }
        return chance > 0.995 ? ">99%" : Math.round(chance * 100) + "%";
    }

    private String margin(double error) {
        double margin = MARGIN * error * 100;
        return margin < 0.05 ? "<" + fixed(0.1, 1) : fixed(margin, 1);
    }

    private String points(double change, double error) {
        int digits = MARGIN * error * 100 < 0.95 && Math.abs(change) < 0.0995 ? 1 : 0;
        return (change < 0 ? MINUS : "+")
                + fixed(Math.abs(change) * 100, digits)
                + HARD_SPACE
                + word("unit.pp");
    }

    /** With one decimal; a sample never shows that something cannot happen, or must. */
    private String tenths(long number) {
        if (number == 0 || number == 1000) {
            return (number == 0 ? "<" : ">") + fixed(number == 0 ? 0.1 : 99.9, 1) + "%";
        }
        return fixed(number / 10.0, 1) + "%";
    }

    private String change(long tenths) {
        String sign = tenths == 0 ? "" : tenths < 0 ? MINUS : "+";
        return sign + fixed(Math.abs(tenths) / 10.0, 1);
    }

    private String amount(double value, String unit) {
        return switch (unit) {
            case "fraction" -> plain(value * 100, 1) + "%";
            case "EUR-million" -> millions(value);
            case "EUR" -> "€" + HARD_SPACE + plain(value, 0);
            default -> plain(rounded(value), Math.abs(value) < 10 && unit.equals("index") ? 1 : 0);
        };
    }

    private String stated(double value, String unit) {
        return switch (unit) {
            case "fraction", "EUR-million" -> amount(value, unit);
            default -> plain(value, 1);
        };
    }

    private String gain(double change, String unit) {
        double size = Math.abs(change);
        String sign = change < 0 ? MINUS : "+";
        if (unit.equals("fraction")) {
            return sign + fixed(size * 100, 1) + HARD_SPACE + word("unit.pp");
        }
        if (unit.equals("EUR-million")) {
            return sign + "\u2060" + millions(size);
        }
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(size, 1))) - 1));
        return join(sign + plain(Math.round(size / step) * step, 0), unit(unit));
    }

    /** The word behind an amount of a unit; empty where the amount already says it. */
    public String unit(String unit) {
        return unit.endsWith("/year")
                ? unit(unit.substring(0, unit.length() - 5)) + " " + word("unit.per-year")
                : Vocabulary.knows("unit." + unit) ? word("unit." + unit) : unit;
    }

    private String euro(double euro) {
        return Math.abs(euro) < 100_000
                ? "€" + HARD_SPACE + plain(euro, 0)
                : millions(euro / 1_000_000);
    }

    private String millions(double million) {
        boolean billion = Math.abs(million) >= 1000;
        double size = billion ? million / 1000 : million;
        return "€"
                + HARD_SPACE
                + plain(size, billion ? 2 : Math.abs(million) < 10 ? 1 : 0)
                + HARD_SPACE
                + word(billion ? "unit.billion" : "unit.million");
    }

    /** As in {@code 1 januari 2025}. */
    public String date(LocalDate day) {
        String month = List.of(word("months").split(" ")).get(day.getMonthValue() - 1);
        return day.getDayOfMonth() + HARD_SPACE + month + HARD_SPACE + day.getYear();
    }

    private String word(String key) {
        return Vocabulary.text(key).in(language);
    }

    private static String join(String amount, String unit) {
        return unit.isEmpty() ? amount : amount + HARD_SPACE + unit;
    }

    private static double rounded(double value) {
        double size = Math.abs(value);
        double step = size >= 1000 ? 100 : size >= 200 ? 10 : 1;
        return Math.round(value / step) * step;
    }
}
