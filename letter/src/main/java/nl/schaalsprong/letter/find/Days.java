package nl.schaalsprong.letter.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schaalsprong.letter.page.WordList;

/** Full dates and the names of months. */
final class Days {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DUTCH_DIGITS = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private Days() {}

    static Optional<LocalDate> parse(String words) {
        Matcher written = WRITTEN.matcher(words);
        if (written.matches()) {
            return month(written.group(2))
                    .flatMap(m -> day(written.group(3), String.valueOf(m), written.group(1)));
        }
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher digits = DUTCH_DIGITS.matcher(words);
        return digits.matches()
                ? day(digits.group(3), digits.group(2), digits.group(1))
                : Optional.empty();
    }

    /** 1 to 12 for the name of a month or its usual short form. */
    static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(Tokens.folded(word)));
    }

    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (List<String> row : WordList.rows("months")) {
            for (String name : row.get(1).split(",")) {
                months.put(name.strip(), Integer.valueOf(row.get(0)));
            }
        }
        return months;
    }
}
