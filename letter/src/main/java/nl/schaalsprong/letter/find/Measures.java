package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schaalsprong.letter.page.WordList;

/** Recognises a number with its unit at a token: money, shares, ranks, ranges, things counted. */
final class Measures {
    private static final Set<String> CURRENCY = Set.of("€", "eur", "euro");
    private static final Set<String> NAMES = WordList.read("numbered-things");
    private static final Set<String> MONEY_WORDS =
            Set.of(
                    "euro",
                    "€",
                    "budget",
                    "investering",
                    "investeringen",
                    "middelen",
                    "bijdrage",
                    "subsidie",
                    "kosten",
                    "fonds",
                    "rijksbijdrage",
                    "bekostiging");
    private static final Map<String, String> PERIODS =
            Map.of(
                    "jaar",
                    "year",
                    "maand",
                    "month",
                    "week",
                    "week",
                    "dag",
                    "day",
                    "inwoner",
                    "person",
                    "woning",
                    "dwelling",
                    "kwartaal",
                    "quarter",
                    "hectare",
                    "ha");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Measures() {}

    /** The measure that starts at a token, a currency sign before the number included. */
    static Optional<Measured> at(Sentence s, int i) {
        return Ranks.at(s, i)
                .or(() -> Shares.at(s, i))
                .or(() -> money(s, i))
                .or(() -> counted(s, i));
    }

    private static Optional<Measured> money(Sentence s, int i) {
        if (!CURRENCY.contains(s.lower(i))) {
            return Optional.empty();
        }
        return Range.at(s, i + 1)
                .map(r -> measured(i, r.to(), r, Units.EURO, false, "money"))
                .map(m -> afterwards(s, euroBehind(s, m)));
    }

    /** "EUR 2 miljoen euro" is one amount. */
    private static Measured euroBehind(Sentence s, Measured m) {
        return s.lower(m.to()).equals("euro") ? m.to(m.to() + 1) : m;
    }

    private static Optional<Measured> counted(Sentence s, int i) {
        Optional<Range> found = Range.at(s, i);
        if (found.isEmpty() || named(s, i) || glued(s, i)) {
            return Optional.empty();
        }
        Range r = found.get();
        return percent(s, i, r)
                .or(() -> euros(s, i, r))
                .or(() -> noun(s, i, r))
                .or(() -> bareMillions(s, i, r))
                .or(() -> bareThousands(s, i, r))
                .map(m -> afterwards(s, m));
    }

    private static Optional<Measured> percent(Sentence s, int i, Range r) {
        String word = s.lower(r.to());
        String unit =
                Set.of("%", "procent", "percent").contains(word)
                        ? Units.FRACTION
                        : Set.of("procentpunt", "procentpunten", "%-punt").contains(word)
                                ? Units.POINT
                                : "";
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean point = unit.equals(Units.POINT);
        Range shares = point ? r : r.divided(HUNDRED);
        return Optional.of(measured(i, r.to() + 1, shares, unit, false, "percentage"));
    }

    private static Optional<Measured> euros(Sentence s, int i, Range r) {
        return CURRENCY.contains(s.lower(r.to()))
                ? Optional.of(measured(i, r.to() + 1, r, Units.EURO, false, "money"))
                : Optional.empty();
    }

    private static Optional<Measured> noun(Sentence s, int i, Range r) {
        Optional<Units.Match> unit = Units.at(s, r.to());
        if (unit.isPresent()) {
            Units.Match u = unit.get();
            return Optional.of(
                    measured(i, u.to(), r, u.code(), u.count(), u.count() ? "count" : "measure"));
        }
        boolean whole = r.low().total().stripTrailingZeros().scale() <= 0;
        boolean likely =
                whole
                        && !r.low().scaled()
                        && r.low().total().compareTo(BigDecimal.ONE) > 0
                        && (!r.low().digits()
                                || r.low().total().compareTo(THOUSAND) < 0
                                || grouped(s, i));
        return likely
                ? Units.plural(s, r.to())
                        .map(u -> measured(i, u.to(), r, u.code(), true, "count-of-things"))
                : Optional.empty();
    }

    /** "ruim 2 miljard": millions of nothing are euros where the sentence speaks of money. */
    static Optional<Measured> millions(Sentence s, int i) {
        return named(s, i) || glued(s, i)
                ? Optional.empty()
                : Range.at(s, i)
                        .filter(
                                r ->
                                        r.low().scaled()
                                                || r.high().map(Numeral::scaled).orElse(false))
                        .map(r -> ofContext(i, r));
    }

    private static Optional<Measured> bareMillions(Sentence s, int i, Range r) {
        boolean money = s.tokens().stream().anyMatch(t -> MONEY_WORDS.contains(t.lower()));
        if (!r.low().scaled() && !r.high().map(Numeral::scaled).orElse(false) || !money) {
            return Optional.empty();
        }
        return Optional.of(ofContext(i, r));
    }

    private static Measured ofContext(int i, Range r) {
        List<String> ambiguities = new ArrayList<>(r.low().ambiguities());
        ambiguities.add("currency-from-context");
        return new Measured(
                i,
                r.to(),
                r.low().total(),
                r.high().map(Numeral::total),
                Units.EURO,
                false,
                "money-from-context",
                Optional.empty(),
                ambiguities);
    }

    /** "kwam uit op 820.000": a point between groups makes it a number, of what is left open. */
    private static Optional<Measured> bareThousands(Sentence s, int i, Range r) {
        return grouped(s, i) && !r.low().scaled()
                ? Optional.of(measured(i, r.to(), r, Units.ITEM, false, "number-alone"))
                : Optional.empty();
    }

    private static boolean grouped(Sentence s, int i) {
        return GROUPED.matcher(s.lower(i)).matches();
    }

    private static boolean named(Sentence s, int i) {
        String before = s.lower(i - 1).equals(".") ? s.lower(i - 2) : s.lower(i - 1);
        return NAMES.contains(before);
    }

    /** Part of a name, a fraction or a code: 24/7, 2023-0001, COVID-19. */
    private static boolean glued(Sentence s, int i) {
        if (!s.token(i).number() || i == 0) {
            return false;
        }
        Token before = s.token(i - 1);
        boolean touches = before.end() == s.token(i).start();
        return touches && !before.is("€") && "(±~<>≥≤".indexOf(before.text().charAt(0)) < 0;
    }

    /** "per jaar" and its kin behind a measure. */
    private static Measured afterwards(Sentence s, Measured m) {
        String per = PERIODS.getOrDefault(s.lower(m.to() + 1), "");
        if (s.lower(m.to()).equals("per") && !per.isEmpty()) {
            return m.per(per, m.to() + 2);
        }
        boolean yearly = Set.of("jaarlijks", "structureel").contains(s.lower(m.to()));
        boolean before =
                m.from() > 0
                        && Set.of("jaarlijks", "jaarlijkse", "structureel")
                                .contains(s.lower(m.from() - 1));
        if (yearly) {
            return m.per("year", m.to() + 1);
        }
        return before && !m.counts() ? m.per("year", m.to()) : m;
    }

    private static Measured measured(
            int from, int to, Range r, String unit, boolean counts, String rule) {
        return new Measured(
                from,
                to,
                r.low().total(),
                r.high().map(Numeral::total),
                unit,
                counts,
                rule,
                Optional.empty(),
                r.low().ambiguities());
    }
}
