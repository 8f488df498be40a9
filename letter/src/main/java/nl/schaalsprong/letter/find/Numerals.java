package nl.schaalsprong.letter.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers in digits and in words, in the Dutch way, with multipliers. */
final class Numerals {
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "duizend", new BigDecimal("1000"),
                    "miljoen", new BigDecimal("1000000"),
                    "mln", new BigDecimal("1000000"),
                    "mio", new BigDecimal("1000000"),
                    "miljard", new BigDecimal("1000000000"),
                    "mld", new BigDecimal("1000000000"),
                    "mrd", new BigDecimal("1000000000"),
                    "biljoen", new BigDecimal("1000000000000"));
    private static final Pattern GROUP_FIRST = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9},\\d{1,9}");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("\\d{1,3}(,000)+");
    private static final Pattern ENGLISH_DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,2}");

    private Numerals() {}

    static Optional<Numeral> at(Sentence s, int i) {
        if (i < 0 || i >= s.size()) {
            return Optional.empty();
        }
        Token token = s.token(i);
        return switch (token.kind()) {
            case NUMBER -> digits(s, i);
            case WORD ->
                    NumberWords.cardinal(token.lower())
                            .map(v -> scaled(s, i, i + 1, v, false, List.of()));
            case SIGN -> Optional.empty();
        };
    }

    private static Optional<Numeral> digits(Sentence s, int i) {
        String text = s.token(i).text();
        if (spaced(s, i)) {
            BigDecimal value = new BigDecimal(text + s.token(i + 1).text());
            return Optional.of(scaled(s, i, i + 2, value, true, List.of()));
        }
        List<String> ambiguities = new ArrayList<>();
        Optional<BigDecimal> value = value(text, ambiguities, scaleAt(s, i + 1) > 0);
        return value.map(v -> scaled(s, i, i + 1, v, true, ambiguities));
    }

    /**
     * "30 000": two groups parted by one space, the second of three digits and no more after it.
     */
    private static boolean spaced(Sentence s, int i) {
        if (i + 1 >= s.size() || !s.token(i + 1).number()) {
            return false;
        }
        Token first = s.token(i);
        Token second = s.token(i + 1);
        return GROUP_FIRST.matcher(first.text()).matches()
                && second.text().length() == 3
                && PLAIN.matcher(second.text()).matches()
                && second.start() == first.end() + 1;
    }

    private static Optional<BigDecimal> value(
            String text, List<String> ambiguities, boolean scaled) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH_GROUPS.matcher(text).matches() && !scaled) {
            ambiguities.add("comma-three-digits");
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return decimal(text, ambiguities);
    }

    private static Optional<BigDecimal> decimal(String text, List<String> ambiguities) {
        if (DECIMAL.matcher(text).matches()) {
            if (text.matches("\\d+,\\d{3}")) {
                ambiguities.add("comma-three-digits");
            }
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (ENGLISH_DECIMAL.matcher(text).matches()) {
            ambiguities.add("decimal-point");
            return Optional.of(new BigDecimal(text));
        }
        return Optional.empty();
    }

    private static Numeral scaled(
            Sentence s,
            int from,
            int to,
            BigDecimal value,
            boolean digits,
            List<String> ambiguities) {
        int scale = scaleAt(s, to);
        if (scale == 0) {
            return new Numeral(from, to, value, BigDecimal.ONE, false, digits, ambiguities);
        }
        BigDecimal by = SCALES.getOrDefault(s.lower(to), BigDecimal.ONE);
        return new Numeral(from, to + scale, value, by, true, digits, ambiguities);
    }

    /** How many tokens a multiplier takes here, its point included; 0 for none. */
    private static int scaleAt(Sentence s, int i) {
        if (!SCALES.containsKey(s.lower(i))) {
            return 0;
        }
        boolean point =
                s.lower(i).startsWith("m")
                        && s.lower(i).length() == 3
                        && s.lower(i + 1).equals(".");
        boolean last = i + 2 >= s.size();
        return point && !last ? 2 : 1;
    }
}
