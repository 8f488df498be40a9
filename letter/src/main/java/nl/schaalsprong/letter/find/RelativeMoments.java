package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.found.Window;

/**
 * Moments that count from the letter: "binnen zes weken", "over twee jaar", "de komende vijf jaar".
 */
final class RelativeMoments {
    private static final Set<String> DAYS = Set.of("dag", "dagen", "werkdagen");
    private static final Set<String> WEEKS = Set.of("week", "weken");
    private static final Set<String> MONTHS = Set.of("maand", "maanden");
    private static final Set<String> YEARS = Set.of("jaar", "jaren");
    private static final int MOST = 100;

    private final Optional<LocalDate> letter;

    RelativeMoments(Optional<LocalDate> letter) {
        this.letter = letter;
    }

    Optional<Moment> at(Sentence s, int i) {
        String word = s.lower(i);
        boolean coming = Set.of("komende", "aankomende").contains(word);
        if (!coming && !Set.of("binnen", "over", "uiterlijk").contains(word)) {
            return Optional.empty();
        }
        int at = i + (word.equals("uiterlijk") && s.lower(i + 1).equals("binnen") ? 2 : 1);
        if (word.equals("uiterlijk") && at == i + 1) {
            return Optional.empty();
        }
        Optional<Integer> count = count(s, at);
        Optional<LocalDate> end =
                count.flatMap(n -> letter.flatMap(d -> later(d, n, s.lower(at + 1))));
        if (count.isEmpty() || !unit(s.lower(at + 1))) {
            return Optional.empty();
        }
        boolean article = coming && i > 0 && s.lower(i - 1).equals("de");
        int start = s.token(article ? i - 1 : i).start();
        return Optional.of(
                moment(
                        s,
                        start,
                        at + 2,
                        coming || word.equals("over") ? "during" : "by",
                        coming,
                        end));
    }

    private Moment moment(
            Sentence s, int start, int to, String bound, boolean window, Optional<LocalDate> end) {
        int stop = s.token(to - 1).end();
        boolean anchored = s.lower(to).equals("na");
        if (anchored || end.isEmpty()) {
            int last = anchored ? Math.min(s.size(), to + 5) : to;
            String words =
                    String.join(
                            " ",
                            s.tokens().subList(s.indexAt(start), last).stream()
                                    .map(Token::text)
                                    .toList());
            return new Moment(
                    start,
                    stop,
                    "deadline-relative",
                    bound,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(words),
                    Optional.empty(),
                    List.of());
        }
        Optional<Window> days =
                window ? letter.map(d -> new Window(d, end.get())) : Optional.empty();
        return new Moment(
                start,
                stop,
                "deadline-relative",
                bound,
                end,
                Optional.empty(),
                Optional.empty(),
                days,
                List.of());
    }

    private static Optional<Integer> count(Sentence s, int at) {
        String word = s.lower(at);
        if (word.equals("een")) {
            return Optional.of(1);
        }
        if (word.matches("\\d{1,2}")) {
            return Optional.of(Integer.valueOf(word));
        }
        return NumberWords.cardinal(word)
                .map(java.math.BigDecimal::intValue)
                .filter(n -> n > 0 && n < MOST);
    }

    private static boolean unit(String word) {
        return DAYS.contains(word)
                || WEEKS.contains(word)
                || MONTHS.contains(word)
                || YEARS.contains(word);
    }

    private static Optional<LocalDate> later(LocalDate from, int count, String unit) {
        if (DAYS.contains(unit)) {
            return Optional.of(from.plusDays(count));
        }
        if (WEEKS.contains(unit)) {
            return Optional.of(from.plusWeeks(count));
        }
        if (MONTHS.contains(unit)) {
            return Optional.of(from.plusMonths(count));
        }
        return YEARS.contains(unit) ? Optional.of(from.plusYears(count)) : Optional.empty();
    }
}
