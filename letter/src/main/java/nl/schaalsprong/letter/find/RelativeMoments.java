package nl.schaalsprong.letter.find;

import java.time.LocalDate;
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
    private static final Set<String> COMING = Set.of("komende", "aankomende");
    private static final int AFTER_WORDS = 5;
    private static final int MOST = 100;

    private final Optional<LocalDate> letter;

    RelativeMoments(Optional<LocalDate> letter) {
        this.letter = letter;
    }

    Optional<Moment> at(Sentence s, int i) {
        String word = s.lower(i);
        boolean coming = COMING.contains(word);
        boolean last = word.equals("uiterlijk") && s.lower(i + 1).equals("binnen");
        if (!coming && !last && !Set.of("binnen", "over").contains(word)) {
            return Optional.empty();
        }
        int at = i + (last ? 2 : 1);
        Optional<Integer> count = unit(s.lower(at + 1)) ? count(s, at) : Optional.empty();
        int from = coming && s.lower(i - 1).equals("de") ? i - 1 : i;
        return count.map(n -> moment(s, from, at + 2, word, later(n, s.lower(at + 1))));
    }

    private Moment moment(Sentence s, int from, int to, String lead, Optional<LocalDate> end) {
        int start = s.token(from).start();
        int stop = s.token(to - 1).end();
        boolean coming = COMING.contains(lead);
        String bound = coming || lead.equals("over") ? "during" : "by";
        boolean anchored = s.lower(to).equals("na");
        if (anchored || end.isEmpty()) {
            String words = words(s, from, anchored ? Math.min(s.size(), to + AFTER_WORDS) : to);
            return Moment.event(start, stop, "deadline-relative", bound, Optional.empty(), words);
        }
        Optional<Window> days =
                coming ? letter.map(d -> new Window(d, end.get())) : Optional.empty();
        return Moment.due(start, stop, "deadline-relative", bound, end, days);
    }

    private static String words(Sentence s, int from, int to) {
        return String.join(" ", s.tokens().subList(from, to).stream().map(Token::text).toList());
    }

    private Optional<LocalDate> later(int count, String unit) {
        return letter.flatMap(d -> later(d, count, unit));
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
