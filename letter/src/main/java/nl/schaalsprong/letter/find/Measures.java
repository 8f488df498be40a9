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
    private static final Set<String> RANKS = Set.of("plaats", "plek", "positie", "rang");
    private static final Set<String> RANGE = Set.of("tot", "a", "-", "–", "—");
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
    private static final Map<String, String> FRACTIONS =
            Map.of(
                    "de helft",
                    "0.5",
                    "een kwart",
                    "0.25",
                    "drie kwart",
                    "0.75",
                    "een derde",
                    "0.3333",
                    "twee derde",
                    "0.6667",
                    "een vijfde",
                    "0.2",
                    "een tiende",
                    "0.1",
                    "één derde",
                    "0.3333",
                    "vier vijfde",
                    "0.8");
    private static final Map<String, String> FRACTION_WORDS =
            Map.of("driekwart", "0.75", "tweederde", "0.6667", "eenderde", "0.3333");
    private static final Set<String> SEVERAL = Set.of("twee", "drie", "vier");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern SHORT = Pattern.compile("\\d{1,3}");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Measures() {}

    /** The measure that starts at a token, a currency sign before the number included. */
    static Optional<Measured> at(Sentence s, int i) {
        return rank(s, i)
                .or(() -> fraction(s, i))
                .or(() -> oneIn(s, i))
                .or(() -> money(s, i))
                .or(() -> counted(s, i));
    }

    private static Optional<Measured> money(Sentence s, int i) {
        if (!CURRENCY.contains(s.lower(i))) {
            return Optional.empty();
        }
        return range(s, i + 1)
                .map(r -> measured(i, r.to, r, Units.EURO, false, "money"))
                .map(m -> afterwards(s, euroBehind(s, m)));
    }

    /** "EUR 2 miljoen euro" is one amount. */
    private static Measured euroBehind(Sentence s, Measured m) {
        return s.lower(m.to()).equals("euro") ? m.to(m.to() + 1) : m;
    }

    private static Optional<Measured> counted(Sentence s, int i) {
        Optional<Range> found = range(s, i);
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
        String word = s.lower(r.to);
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
        return Optional.of(measured(i, r.to + 1, shares, unit, false, "percentage"));
    }

    private static Optional<Measured> euros(Sentence s, int i, Range r) {
        return CURRENCY.contains(s.lower(r.to))
                ? Optional.of(measured(i, r.to + 1, r, Units.EURO, false, "money"))
                : Optional.empty();
    }

    private static Optional<Measured> noun(Sentence s, int i, Range r) {
        Optional<Units.Match> unit = Units.at(s, r.to);
        if (unit.isPresent()) {
            Units.Match u = unit.get();
            return Optional.of(
                    measured(i, u.to(), r, u.code(), u.count(), u.count() ? "count" : "measure"));
        }
        boolean whole = r.low.total().stripTrailingZeros().scale() <= 0;
        boolean likely =
                whole
                        && !r.low.scaled()
                        && r.low.total().compareTo(BigDecimal.ONE) > 0
                        && (!r.low.digits()
                                || r.low.total().compareTo(THOUSAND) < 0
                                || grouped(s, i));
        return likely
                ? Units.plural(s, r.to)
                        .map(u -> measured(i, u.to(), r, u.code(), true, "count-of-things"))
                : Optional.empty();
    }

    /** "ruim 2 miljard": millions of nothing are euros where the sentence speaks of money. */
    static Optional<Measured> millions(Sentence s, int i) {
        return named(s, i) || glued(s, i)
                ? Optional.empty()
                : range(s, i)
                        .filter(r -> r.low.scaled() || r.high.map(Numeral::scaled).orElse(false))
                        .map(r -> ofContext(i, r));
    }

    private static Optional<Measured> bareMillions(Sentence s, int i, Range r) {
        boolean money = s.tokens().stream().anyMatch(t -> MONEY_WORDS.contains(t.lower()));
        if (!r.low.scaled() && !r.high.map(Numeral::scaled).orElse(false) || !money) {
            return Optional.empty();
        }
        return Optional.of(ofContext(i, r));
    }

    private static Measured ofContext(int i, Range r) {
        List<String> ambiguities = new ArrayList<>(r.low.ambiguities());
        ambiguities.add("currency-from-context");
        return new Measured(
                i,
                r.to,
                r.low.total(),
                r.high.map(Numeral::total),
                Units.EURO,
                false,
                "money-from-context",
                Optional.empty(),
                ambiguities);
    }

    /** "kwam uit op 820.000": a point between groups makes it a number, of what is left open. */
    private static Optional<Measured> bareThousands(Sentence s, int i, Range r) {
        return grouped(s, i) && !r.low.scaled()
                ? Optional.of(measured(i, r.to, r, Units.ITEM, false, "number-alone"))
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

    private static Optional<Measured> rank(Sentence s, int i) {
        Optional<Integer> ordinal = NumberWords.ordinal(s.lower(i));
        boolean place = ordinal.isPresent() && RANKS.contains(s.lower(i + 1));
        boolean numbered = RANKS.contains(s.lower(i)) && SHORT.matcher(s.lower(i + 1)).matches();
        if (!place && !numbered) {
            return Optional.empty();
        }
        BigDecimal value =
                place ? BigDecimal.valueOf(ordinal.get()) : new BigDecimal(s.lower(i + 1));
        int to = i + 2;
        int of = s.lower(to).equals("van") || s.lower(to).equals("uit") ? to + 1 : to;
        of += of > to && Set.of("de", "alle", "in", "totaal").contains(s.lower(of)) ? 1 : 0;
        Optional<Numeral> ranks = of > to ? Numerals.at(s, of) : Optional.empty();
        return Optional.of(
                new Measured(
                        i,
                        ranks.map(Numeral::to).orElse(to),
                        value,
                        Optional.empty(),
                        Units.RANK,
                        false,
                        "rank",
                        ranks.map(Numeral::total),
                        List.of()));
    }

    /** "twee derde van", "de helft van", "een kwart". */
    private static Optional<Measured> fraction(Sentence s, int i) {
        String word = s.lower(i);
        String joined = word + " " + s.lower(i + 1);
        boolean quarter = word.equals("kwart") && s.lower(i - 1).equals("geen");
        String value =
                quarter
                        ? "0.25"
                        : FRACTIONS.getOrDefault(joined, FRACTION_WORDS.getOrDefault(word, ""));
        int to = FRACTIONS.containsKey(joined) ? i + 2 : i + 1;
        to += s.lower(to).equals("deel") ? 1 : 0;
        boolean part =
                s.lower(to).equals("van")
                        && Periods.year(s, to + 1).isEmpty()
                        && !Set.of("het jaar", "dit jaar", "volgend jaar")
                                .contains(s.lower(to + 1) + " " + s.lower(to + 2));
        boolean ofWhom = s.lower(i - 1).equals("wie") || s.lower(i - 1).equals("waarvan");
        boolean sure = ofWhom || FRACTION_WORDS.containsKey(word) || SEVERAL.contains(word);
        return value.isEmpty() || !part && !sure
                ? Optional.empty()
                : Optional.of(
                        new Measured(
                                i,
                                to,
                                new BigDecimal(value),
                                Optional.empty(),
                                Units.FRACTION,
                                false,
                                "fraction",
                                Optional.empty(),
                                List.of()));
    }

    /** "1 op de 5". */
    private static Optional<Measured> oneIn(Sentence s, int i) {
        Optional<Numeral> part = Numerals.at(s, i);
        boolean of = s.lower(i + 1).equals("op") && s.lower(i + 2).equals("de");
        Optional<Numeral> whole = of ? Numerals.at(s, i + 3) : Optional.empty();
        if (part.isEmpty() || whole.isEmpty() || whole.get().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value =
                part.get().value().divide(whole.get().value(), 4, java.math.RoundingMode.HALF_UP);
        return Optional.of(
                new Measured(
                        i,
                        whole.get().to(),
                        value,
                        Optional.empty(),
                        Units.FRACTION,
                        false,
                        "fraction",
                        Optional.empty(),
                        List.of()));
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
                r.low.total(),
                r.high.map(Numeral::total),
                unit,
                counts,
                rule,
                Optional.empty(),
                r.low.ambiguities());
    }

    /**
     * One number, or two with "tot" or a dash between; a multiplier behind the second is of both.
     */
    private record Range(Numeral low, Optional<Numeral> high, int to) {
        Range divided(BigDecimal by) {
            return new Range(over(low, by), high.map(h -> over(h, by)), to);
        }

        private static Numeral over(Numeral n, BigDecimal by) {
            BigDecimal value = n.total().divide(by);
            return new Numeral(
                    n.from(),
                    n.to(),
                    value,
                    BigDecimal.ONE,
                    n.scaled(),
                    n.digits(),
                    n.ambiguities());
        }
    }

    private static Optional<Range> range(Sentence s, int i) {
        Optional<Numeral> first = Numerals.at(s, i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Numeral low = first.get();
        int sep = low.to();
        boolean between =
                s.lower(sep).equals("en")
                        && (s.lower(i - 1).equals("tussen") || s.lower(i - 2).equals("tussen"));
        int second = sep + 1 + (Set.of("€", "de").contains(s.lower(sep + 1)) ? 1 : 0);
        Optional<Numeral> high =
                RANGE.contains(s.lower(sep)) || between ? Numerals.at(s, second) : Optional.empty();
        boolean year =
                high.isPresent() && Periods.year(s, second).isPresent() && !high.get().scaled();
        if (high.isEmpty() || year || high.get().total().compareTo(low.value()) <= 0) {
            return Optional.of(new Range(low, Optional.empty(), low.to()));
        }
        Numeral top = high.get();
        Numeral bottom = top.scaled() && !low.scaled() ? low.scaledBy(top.scale()) : low;
        return Optional.of(new Range(bottom, Optional.of(top), top.to()));
    }
}
