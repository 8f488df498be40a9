package nl.schaalsprong.letter.find;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schaalsprong.letter.find.Period.Shape;
import nl.schaalsprong.letter.found.Window;

/**
 * Reads stretches of time: days, months, quarters, halves, seasons, years, and those that count
 * from the date of the letter. What needs that date gives nothing when the letter has none.
 */
final class Periods {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> ARTICLES = Set.of("de", "het", "den", "dit", "deze");
    private static final Set<String> NEXT =
            Set.of("komend", "komende", "aankomend", "aankomende", "aanstaande", "eerstkomende");
    private static final Set<String> FOLLOWING = Set.of("volgend", "volgende");
    private static final Set<String> SEASONS =
            Set.of("voorjaar", "lente", "zomer", "najaar", "herfst", "winter");
    private static final Set<String> PARTS_OF =
            Set.of("begin", "medio", "half", "halverwege", "midden", "eind", "einde");
    private static final Set<String> SCHOOL_YEARS =
            Set.of("studiejaar", "collegejaar", "schooljaar");
    private static final Set<String> ORDINALS =
            Set.of("1e", "2e", "3e", "4e", "1ste", "2de", "3de", "4de");
    private static final List<String> QUARTERS = List.of("eerste", "tweede", "derde", "vierde");

    private final Optional<LocalDate> letter;

    Periods(Optional<LocalDate> letter) {
        this.letter = letter;
    }

    /** The longest stretch that starts at a token; an article before it belongs to it. */
    Optional<Period> at(Sentence s, int i) {
        Optional<Period> bare = bare(s, i);
        if (bare.isPresent() || !ARTICLES.contains(s.lower(i)) && !s.lower(i).equals("het")) {
            return bare;
        }
        return bare(s, i + 1).map(p -> p.startingAt(i));
    }

    private Optional<Period> bare(Sentence s, int i) {
        return day(s, i)
                .or(() -> quarter(s, i))
                .or(() -> half(s, i))
                .or(() -> part(s, i))
                .or(() -> season(s, i))
                .or(() -> schoolYear(s, i))
                .or(() -> month(s, i))
                .or(() -> years(s, i))
                .or(() -> relativeYear(s, i));
    }

    private Optional<Period> day(Sentence s, int i) {
        Optional<Integer> day = small(s, i, 31);
        Optional<Integer> month = day.isPresent() ? Days.month(s.lower(i + 1)) : Optional.empty();
        if (month.isEmpty()) {
            return digits(s, i);
        }
        String d = String.valueOf(day.orElseThrow());
        String m = String.valueOf(month.get());
        int after = i + 2 + (s.lower(i + 2).equals(".") && year(s, i + 3).isPresent() ? 1 : 0);
        Optional<Integer> year = year(s, after);
        if (year.isPresent()) {
            return dayIn(year.get(), m, d, i, after + 1);
        }
        return letter.flatMap(from -> dayNear(s, i, from, m, d));
    }

    /** A day without its year: the last on or before the letter, the next after it, or its year. */
    private static Optional<Period> dayNear(
            Sentence s, int i, LocalDate from, String month, String day) {
        int year = from.getYear();
        int past = past(s, i + 2);
        if (past > 0) {
            return dayIn(year, month, day, i, past)
                    .filter(p -> !p.window().orElseThrow().start().isAfter(from))
                    .or(() -> dayIn(year - 1, month, day, i, past));
        }
        int coming = coming(s, i + 2);
        if (coming > 0) {
            return dayIn(year, month, day, i, coming)
                    .filter(p -> !p.window().orElseThrow().start().isBefore(from))
                    .or(() -> dayIn(year + 1, month, day, i, coming));
        }
        return dayIn(year, month, day, i, i + 2).map(p -> p.with("year-not-stated"));
    }

    private static Optional<Period> dayIn(int year, String month, String day, int from, int to) {
        return Days.day(String.valueOf(year), month, day)
                .flatMap(d -> Period.of(from, to, Shape.DAY, d, d));
    }

    /** 2023-06-08 and 08-06-2023. */
    private static Optional<Period> digits(Sentence s, int i) {
        boolean three =
                i + 4 < s.size()
                        && s.token(i).number()
                        && s.lower(i + 1).equals("-")
                        && s.lower(i + 3).equals("-")
                        && s.token(i).end() == s.token(i + 1).start();
        return three
                ? Days.parse(s.lower(i) + "-" + s.lower(i + 2) + "-" + s.lower(i + 4))
                        .flatMap(d -> Period.of(i, i + 5, Shape.DAY, d, d))
                : Optional.empty();
    }

    private Optional<Period> quarter(Sentence s, int i) {
        String word = s.lower(i);
        if (word.length() == 2 && word.charAt(0) == 'q' && "1234".indexOf(word.charAt(1)) >= 0) {
            return inYear(s, i, i + 1, QUARTERS.get(word.charAt(1) - '1') + " kwartaal");
        }
        String ordinal = ORDINALS.contains(word) ? QUARTERS.get(word.charAt(0) - '1') : word;
        boolean quarter = s.lower(i + 1).equals("kwartaal");
        return quarter ? inYear(s, i, i + 2, ordinal + " kwartaal") : Optional.empty();
    }

    private Optional<Period> half(Sentence s, int i) {
        String ordinal =
                ORDINALS.contains(s.lower(i))
                        ? QUARTERS.get(s.lower(i).charAt(0) - '1')
                        : s.lower(i);
        String name = ordinal + " " + s.lower(i + 1);
        boolean half = s.lower(i + 1).equals("helft") || s.lower(i + 1).equals("halfjaar");
        return half ? inYear(s, i, i + 2, name) : Optional.empty();
    }

    /** A named part of a year that is written out, or meant: the next one from the letter on. */
    private Optional<Period> inYear(Sentence s, int from, int to, String part) {
        if (!Conventions.names(part)) {
            return Optional.empty();
        }
        int of = to + (Set.of("van", "in").contains(s.lower(to)) ? 1 : 0);
        of += s.lower(of).equals("het") && s.lower(of + 1).equals("jaar") ? 2 : 0;
        Optional<Integer> year = year(s, of);
        if (year.isPresent()) {
            return window(from, of + 1, Conventions.part(part, year.get()));
        }
        Optional<Period> relative = relativeYear(s, of);
        if (relative.isPresent()) {
            int y = relative.get().window().orElseThrow().start().getYear();
            return window(from, relative.get().to(), Conventions.part(part, y));
        }
        return letter.flatMap(d -> window(from, to, Conventions.next(part, d)))
                .map(p -> p.with("year-not-stated"));
    }

    private static Optional<Period> window(int from, int to, Optional<Window> window) {
        return window.flatMap(w -> Period.of(from, to, Shape.PART, w.start(), w.end()));
    }

    /** Begin, medio, eind of a year or month. */
    private Optional<Period> part(Sentence s, int i) {
        String word = s.lower(i);
        if (!PARTS_OF.contains(word)) {
            return Optional.empty();
        }
        int of = of(s, i);
        Optional<Period> month = month(s, of);
        if (month.isPresent()) {
            return month.map(m -> partOfMonth(m, word, i));
        }
        Shape shape = word.startsWith("eind") ? Shape.END : Shape.PART;
        return yearOf(s, of)
                .flatMap(
                        year ->
                                Conventions.part(
                                                word, year.window().orElseThrow().start().getYear())
                                        .flatMap(
                                                w ->
                                                        Period.of(
                                                                i, year.to(), shape, w.start(),
                                                                w.end())));
    }

    /** 2024, het jaar 2024, dit jaar, het jaar. */
    private Optional<Period> yearOf(Sentence s, int i) {
        boolean named = s.lower(i).equals("het") && s.lower(i + 1).equals("jaar");
        int at = named && year(s, i + 2).isPresent() ? i + 2 : i;
        return year(s, at)
                .flatMap(y -> wholeYear(at, at + 1, Shape.YEAR, y, y))
                .or(() -> thisYear(s, i))
                .or(() -> relativeYearAt(s, i));
    }

    private static int of(Sentence s, int i) {
        return i + 1 + (s.lower(i + 1).equals("van") ? 1 : 0);
    }

    /** "het einde van het jaar" is the year of the letter. */
    private Optional<Period> thisYear(Sentence s, int i) {
        boolean named = s.lower(i).equals("het") && s.lower(i + 1).equals("jaar");
        return named
                ? letter.flatMap(d -> wholeYear(i, i + 2, Shape.YEAR, d.getYear(), d.getYear()))
                : Optional.empty();
    }

    private static Period partOfMonth(Period month, String word, int from) {
        Window w = month.window().orElseThrow();
        LocalDate first = w.start();
        Window days =
                switch (word) {
                    case "begin" -> new Window(first, first.withDayOfMonth(10));
                    case "eind", "einde" -> new Window(first.withDayOfMonth(21), w.end());
                    default -> new Window(first.withDayOfMonth(11), first.withDayOfMonth(20));
                };
        Shape shape = word.startsWith("eind") ? Shape.END : Shape.PART;
        return new Period(from, month.to(), shape, Optional.of(days), "", month.ambiguities());
    }

    private Optional<Period> season(Sentence s, int i) {
        boolean next = NEXT.contains(s.lower(i)) || ARTICLES.contains(s.lower(i));
        boolean following = FOLLOWING.contains(s.lower(i));
        int at = i + (next || following ? 1 : 0);
        String word = s.lower(at);
        return SEASONS.contains(word) ? inYear(s, i, at + 1, word) : Optional.empty();
    }

    private Optional<Period> schoolYear(Sentence s, int i) {
        Optional<Integer> year =
                SCHOOL_YEARS.contains(s.lower(i)) ? year(s, i + 1) : Optional.empty();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        boolean range =
                s.lower(i + 2).matches("[/–-]") && i + 3 < s.size() && s.token(i + 3).number();
        return window(i, range ? i + 4 : i + 2, Conventions.part(s.lower(i), year.get()));
    }

    /** A short name of a month counts only before a year: "jan" is a name of people too. */
    private Optional<Period> month(Sentence s, int i) {
        Optional<Integer> month = Days.month(s.lower(i));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int m = month.get();
        Optional<Integer> year = year(s, i + 1);
        if (year.isPresent()) {
            return monthOf(i, i + 2, year.get(), m);
        }
        boolean full =
                s.lower(i).length() > 4 || Set.of("mei", "juni", "juli").contains(s.lower(i));
        if (!full || letter.isEmpty()) {
            return Optional.empty();
        }
        return monthNear(s, i, letter.get(), m);
    }

    private static Optional<Period> monthNear(Sentence s, int i, LocalDate from, int month) {
        int year = from.getYear();
        int past = past(s, i + 1);
        if (past > 0) {
            return monthOf(i, past, month > from.getMonthValue() ? year - 1 : year, month);
        }
        int coming = coming(s, i + 1);
        int to = coming > 0 ? coming : i + 1;
        return monthOf(i, to, month < from.getMonthValue() ? year + 1 : year, month)
                .map(p -> p.with("year-not-stated"));
    }

    private static Optional<Period> monthOf(int from, int to, int year, int month) {
        return Period.of(
                from,
                to,
                Shape.MONTH,
                LocalDate.of(year, month, 1),
                Conventions.monthEnd(year, month));
    }

    private Optional<Period> years(Sentence s, int i) {
        int at = i + (s.lower(i).equals("jaar") || s.lower(i).equals("jaren") ? 1 : 0);
        Optional<Integer> first = year(s, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int sep = at + 1;
        boolean through =
                s.lower(sep).equals("tot")
                        && s.lower(sep + 1).equals("en")
                        && s.lower(sep + 2).equals("met");
        boolean dash = s.lower(sep).matches("[-–—/]");
        boolean slashed = s.lower(sep).equals("t") && s.lower(sep + 1).equals("/");
        int second = sep + (through || slashed ? 3 : 1);
        Optional<Integer> last = through || dash || slashed ? year(s, second) : Optional.empty();
        if (last.isPresent() && last.get() > first.get()) {
            return wholeYear(i, second + 1, Shape.YEARS, first.get(), last.get());
        }
        return wholeYear(i, at + 1, Shape.YEAR, first.get(), first.get());
    }

    private static Optional<Period> wholeYear(int from, int to, Shape shape, int first, int last) {
        return Period.of(from, to, shape, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private Optional<Period> relativeYear(Sentence s, int i) {
        return relativeYearAt(s, i);
    }

    private Optional<Period> relativeYearAt(Sentence s, int i) {
        if (letter.isEmpty() || !s.lower(i + 1).equals("jaar")) {
            return Optional.empty();
        }
        int year = letter.get().getYear();
        String word = s.lower(i);
        return shift(word).flatMap(y -> wholeYear(i, i + 2, Shape.PART, year + y, year + y));
    }

    /** Years from that of the letter. */
    private static Optional<Integer> shift(String word) {
        if (FOLLOWING.contains(word) || NEXT.contains(word)) {
            return Optional.of(1);
        }
        return switch (word) {
            case "dit" -> Optional.of(0);
            case "vorig", "afgelopen" -> Optional.of(-1);
            default -> Optional.empty();
        };
    }

    /** One past "jl.", "j.l." or "laatstleden"; 0 when none stands there. */
    private static int past(Sentence s, int i) {
        if (Set.of("jl", "laatstleden", "ll").contains(s.lower(i))) {
            return i + (s.lower(i + 1).equals(".") ? 2 : 1);
        }
        return pointed(s, i, "j", "l");
    }

    private static int coming(Sentence s, int i) {
        if (Set.of("aanstaande", "as").contains(s.lower(i))) {
            return i + (s.lower(i + 1).equals(".") ? 2 : 1);
        }
        return pointed(s, i, "a", "s");
    }

    private static int pointed(Sentence s, int i, String first, String second) {
        boolean fits =
                s.lower(i).equals(first)
                        && s.lower(i + 1).equals(".")
                        && s.lower(i + 2).equals(second);
        return fits ? i + (s.lower(i + 3).equals(".") ? 4 : 3) : 0;
    }

    private static Optional<Integer> small(Sentence s, int i, int most) {
        String word = s.lower(i);
        boolean digits =
                !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        int value = digits ? Integer.parseInt(word) : 0;
        return value > 0 && value <= most ? Optional.of(value) : Optional.empty();
    }

    /** Four plain digits that can be a year of policy. */
    static Optional<Integer> year(Sentence s, int i) {
        String word = s.lower(i);
        boolean digits = word.length() == 4 && word.chars().allMatch(Character::isDigit);
        int year = digits ? Integer.parseInt(word) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }
}
