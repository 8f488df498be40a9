package nl.schaalsprong.language.vensim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.schaalsprong.language.expression.Name;
import nl.schaalsprong.language.vensim.Word.Kind;

/**
 * Splits a part of the file into words. Names may hold blanks; a backslash at the end of a line
 * joins it to the next; what stands in braces is a comment (Vensim reference manual, "Equation
 * Format and Conventions").
 */
final class Words {
    private static final List<String> SIGNS =
            List.of(
                    ":AND:",
                    ":OR:",
                    ":NOT:",
                    ":NA:",
                    ":EXCEPT:",
                    ":INTERPOLATE:",
                    ":RAW:",
                    ":HOLD BACKWARD:",
                    ":LOOK FORWARD:",
                    ":IS:",
                    ":IMPLIES:",
                    ":TEST INPUT:",
                    ":THE CONDITION:",
                    ":CROSSING:",
                    ":AT LEAST ONCE:",
                    ":IGNORE:",
                    "<->",
                    "->",
                    ":=",
                    "==",
                    "<=",
                    ">=",
                    "<>",
                    "<",
                    ">",
                    "=",
                    "+",
                    "-",
                    "*",
                    "/",
                    "^",
                    "(",
                    ")",
                    "[",
                    "]",
                    ",",
                    ";",
                    ":",
                    "!");

    private final String text;
    private final int end;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The words between two offsets, an end behind them. */
    static List<Word> of(String text, int start, int end) {
        Words words = new Words(text, start, end);
        while (words.skipBlanks()) {
            words.next();
        }
        words.add(Kind.END, "", end);
        return words.words;
    }

    private void next() {
        char c = text.charAt(at);
        if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
            number();
        } else if (c == '"') {
            int close = quoted(text, at, end);
            String name = close < 0 ? "" : Name.canonical(text.substring(at, close));
            add(close < 0 ? Kind.UNKNOWN : Kind.NAME, name, close < 0 ? end : close);
        } else if (c == '\'') {
            int close = text.indexOf('\'', at + 1);
            boolean open = close < 0 || close >= end;
            add(open ? Kind.UNKNOWN : Kind.TEXT, "'", open ? end : close + 1);
        } else if (isNamePart(c)) {
            name();
        } else {
            sign();
        }
    }

    /** The place behind the quote that closes a name, or -1; a backslash keeps a quote in it. */
    static int quoted(String text, int start, int end) {
        int close = start + 1;
        while (close < end && text.charAt(close) != '"') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        return close < end ? close + 1 : -1;
    }

    private void number() {
        int stop = digits(at);
        if (stop < end && text.charAt(stop) == '.') {
            stop = digits(stop + 1);
        }
        if (stop < end && (text.charAt(stop) == 'e' || text.charAt(stop) == 'E')) {
            boolean signed =
                    stop + 1 < end
                            && (text.charAt(stop + 1) == '-' || text.charAt(stop + 1) == '+');
            int first = stop + (signed ? 2 : 1);
            stop = digits(first) > first ? digits(first) : stop;
        }
        add(Kind.NUMBER, text.substring(at, stop), stop);
    }

    /** Up to the last character before blanks that no further part of the name follows. */
    private void name() {
        int stop = at;
        int ahead = at;
        while (ahead < end && (isNamePart(text.charAt(ahead)) || blank(ahead) > 0)) {
            int blank = blank(ahead);
            ahead += Math.max(1, blank);
            stop = blank > 0 ? stop : ahead;
        }
        String name = text.substring(at, stop).replace("\\", " ");
        add(Kind.NAME, Name.canonical(name), stop);
    }

    /** Length of the blank at a place inside a name: a joined line counts as one; else 0. */
    private int blank(int place) {
        char c = text.charAt(place);
        if (c == ' ' || c == '\t' || c == '\u00a0') {
            return 1;
        }
        return joined(place);
    }

    /** Length of a backslash with the line end behind it, or 0. */
    private int joined(int place) {
        if (text.charAt(place) != '\\') {
            return 0;
        }
        int stop = place + 1;
        while (stop < end && (text.charAt(stop) == ' ' || text.charAt(stop) == '\t')) {
            stop++;
        }
        return stop < end && text.charAt(stop) == '\n' ? stop + 1 - place : 0;
    }

    private void sign() {
        char first = text.charAt(at);
        for (String sign : SIGNS) {
            if (sign.charAt(0) != first) {
                continue;
            }
            int stop = at + sign.length();
            if (stop <= end && text.regionMatches(true, at, sign, 0, sign.length())) {
                add(Kind.SIGN, sign, stop);
                return;
            }
        }
        int stop = at + Character.charCount(text.codePointAt(at));
        add(Kind.UNKNOWN, text.substring(at, stop).toLowerCase(Locale.ROOT), stop);
    }

    private void add(Kind kind, String word, int stop) {
        words.add(new Word(kind, word, at, Math.min(stop, end)));
        at = stop;
    }

    /** Goes to the next word; false at the end. */
    private boolean skipBlanks() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '{') {
                int close = text.indexOf('}', at);
                at = close < 0 || close >= end ? end : close + 1;
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
            } else if (joined(at) > 0) {
                at += joined(at);
            } else {
                return true;
            }
        }
        return false;
    }

    private int digits(int from) {
        int stop = from;
        while (isDigit(stop)) {
            stop++;
        }
        return stop;
    }

    private boolean isDigit(int index) {
        return index < end && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '$'
                || c == '\''
                || (c >= 128 && c != '\u00a0' && !Character.isWhitespace(c));
    }
}
