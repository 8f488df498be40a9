package nl.schaalsprong.statistics;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of {@code $filter} that CBS is known to accept, with its limit on conditions. */
final class StubFilter {
    private static final Pattern WORD = Pattern.compile("\\s*('(?:[^']|'')*'|[A-Za-z0-9]+|[(),])");

    /** Conditions accepted; more give status 400. */
    static final int MOST = 165;

    private final Matcher words;
    private String word = "";
    private int conditions;

    private StubFilter(String text) {
        words = WORD.matcher(text);
        next();
    }

    /** The rows a filter lets through; an exception where it cannot be read. */
    static Predicate<Map<String, String>> of(String text) {
        StubFilter filter = new StubFilter(text);
        Predicate<Map<String, String>> all = filter.or();
        if (!filter.word.isEmpty()) {
            throw new IllegalArgumentException("at " + filter.word);
        }
        if (filter.conditions > MOST) {
            throw new IllegalArgumentException("The node count limit of '1000' has been exceeded.");
        }
        return all;
    }

    private void next() {
        word = words.find() ? words.group(1) : "";
    }

    private String take(String expected) {
        String taken = word;
        if (!expected.isEmpty() && !taken.equals(expected)) {
            throw new IllegalArgumentException(expected + " expected, not " + taken);
        }
        next();
        return taken;
    }

    private Predicate<Map<String, String>> or() {
        Predicate<Map<String, String>> left = and();
        while (word.equals("or")) {
            next();
            left = left.or(and());
        }
        return left;
    }

    private Predicate<Map<String, String>> and() {
        Predicate<Map<String, String>> left = one();
        while (word.equals("and")) {
            next();
            left = left.and(one());
        }
        return left;
    }

    private Predicate<Map<String, String>> one() {
        if (word.equals("(")) {
            next();
            Predicate<Map<String, String>> inner = or();
            take(")");
            return inner;
        }
        conditions++;
        String name = take("");
        if (name.equals("contains")) {
            take("(");
            String field = take("");
            take(",");
            String part = text(take(""));
            take(")");
            return row -> row.getOrDefault(field, "").contains(part);
        }
        String operator = take("");
        String value = text(take(""));
        return switch (operator) {
            case "eq" -> row -> row.getOrDefault(name, "").equals(value);
            case "ge" -> row -> row.getOrDefault(name, "").compareTo(value) >= 0;
            default -> throw new IllegalArgumentException("operator " + operator);
        };
    }

    private static String text(String quoted) {
        if (!quoted.startsWith("'")) {
            throw new IllegalArgumentException("no text: " + quoted);
        }
        return quoted.substring(1, quoted.length() - 1).replace("''", "'");
    }
}
