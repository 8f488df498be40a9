package nl.schaalsprong.letter.find;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schaalsprong.letter.found.Window;
import nl.schaalsprong.letter.page.WordList;

/** The days behind words such as "medio" and "najaar", from {@code conventions.tsv}. */
final class Conventions {
    private record Part(String first, String last) {}

    private static final Map<String, Part> PARTS = parts();

    private Conventions() {}

    static boolean names(String part) {
        return PARTS.containsKey(part);
    }

    /** The days of a part of a year. */
    static Optional<Window> part(String name, int year) {
        return Optional.ofNullable(PARTS.get(name))
                .map(
                        p -> {
                            int end = p.last().compareTo(p.first()) < 0 ? year + 1 : year;
                            return new Window(
                                    LocalDate.parse(year + "-" + p.first()),
                                    LocalDate.parse(end + "-" + p.last()));
                        });
    }

    /** The first such part of a year that has not ended on a day. */
    static Optional<Window> next(String name, LocalDate from) {
        return part(name, from.getYear())
                .filter(w -> !w.end().isBefore(from))
                .or(() -> part(name, from.getYear() + 1));
    }

    static LocalDate monthEnd(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastDayOfMonth());
    }

    /**
     * The first day of a named moment on or after a day, where a rule gives it. The recess rules
     * are conventions of ours: the first Friday of July, and the last Friday before Christmas.
     */
    static Optional<LocalDate> event(String rule, LocalDate from) {
        Optional<LocalDate> day = inYear(rule, from.getYear());
        return day.filter(d -> !d.isBefore(from)).or(() -> inYear(rule, from.getYear() + 1));
    }

    private static Optional<LocalDate> inYear(String rule, int year) {
        return switch (rule) {
            case "third-tuesday-september" ->
                    Optional.of(
                            LocalDate.of(year, 9, 1)
                                    .with(
                                            TemporalAdjusters.dayOfWeekInMonth(
                                                    3, DayOfWeek.TUESDAY)));
            case "summer-recess" ->
                    Optional.of(
                            LocalDate.of(year, 7, 1)
                                    .with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY)));
            case "christmas-recess" ->
                    Optional.of(
                            LocalDate.of(year, 12, 25)
                                    .with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)));
            default -> Optional.empty();
        };
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new TreeMap<>();
        for (List<String> row : WordList.rows("conventions")) {
            parts.put(row.get(0), new Part(row.get(1), row.get(2)));
        }
        return parts;
    }
}
