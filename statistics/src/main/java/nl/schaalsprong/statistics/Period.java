package nl.schaalsprong.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as CBS writes it: {@code 2024JJ00} a year, {@code 2024HJ01} a half, {@code 2024KW03} a
 * quarter, {@code 2024MM06} a month, {@code 20240601} a day. Weeks ({@code W1}), school years
 * ({@code SJ}) and free periods ({@code X0}) are not read: nothing we use has them, and their days
 * are not documented.
 */
public record Period(LocalDate first, LocalDate last) {
    private static final Pattern PARTS = Pattern.compile("(\\d{4})(JJ|HJ|KW|MM)(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** The period with that code; empty when it is none that is read. */
    public static Optional<Period> of(String code) {
        Matcher parts = PARTS.matcher(code);
        if (parts.matches()) {
            int number = Integer.parseInt(parts.group(3));
            return months(parts.group(2), number)
                    .flatMap(length -> part(Integer.parseInt(parts.group(1)), number, length));
        }
        Matcher day = DAY.matcher(code);
        return day.matches() ? day(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : none();
    }

    /** How many months such a part of a year has; empty where no year has a part of that number. */
    private static Optional<Integer> months(String kind, int number) {
        int length =
                switch (kind) {
                    case "JJ" -> number == 0 ? 12 : 0;
                    case "HJ" -> 6;
                    case "KW" -> 3;
                    default -> 1;
                };
        boolean within = length == 12 || number >= 1 && length > 0 && number * length <= 12;
        return within ? Optional.of(length) : Optional.empty();
    }

    private static Optional<Period> part(int year, int number, int length) {
        YearMonth first = YearMonth.of(year, 1).plusMonths(Math.max(0, number - 1) * (long) length);
        return Optional.of(
                new Period(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth()));
    }

    private static Optional<Period> day(String iso) {
        try {
            LocalDate day = LocalDate.parse(iso);
            return Optional.of(new Period(day, day));
        } catch (java.time.format.DateTimeParseException e) {
            return none();
        }
    }

    private static Optional<Period> none() {
        return Optional.empty();
    }
}
