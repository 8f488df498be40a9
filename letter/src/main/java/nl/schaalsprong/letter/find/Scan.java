package nl.schaalsprong.letter.find;

import java.util.Locale;
import java.util.Optional;

/**
 * A cursor over one block of text, for the hand-written grammars. Every taking method moves the
 * cursor only when it succeeds. White space is any run of spaces.
 */
final class Scan {
    private static final int LONGEST_ADDRESS = 2_000;

    private final String text;
    private final int end;
    private int at;

    Scan(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    int at() {
        return at;
    }

    void to(int offset) {
        at = offset;
    }

    boolean done() {
        return at >= end;
    }

    /** The character so far ahead, or NUL. */
    char peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < end ? text.charAt(i) : 0;
    }

    /** The character before the cursor, or a space at the start of the text. */
    char previous() {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    void spaces() {
        while (Character.isWhitespace(peek(0))) {
            at++;
        }
    }

    /** Spaces, at most one comma, spaces. */
    void comma() {
        spaces();
        if (peek(0) == ',') {
            at++;
            spaces();
        }
    }

    boolean take(char c) {
        if (peek(0) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Any of these characters. */
    boolean takeAny(String characters) {
        if (!done() && characters.indexOf(peek(0)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    /** These very characters, whatever their case; a letter at their end must end a word. */
    boolean take(String words) {
        if (!text.regionMatches(true, at, words, 0, words.length()) || at + words.length() > end) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        if (Character.isLetter(last) && Character.isLetter(peek(words.length()))) {
            return false;
        }
        at += words.length();
        return true;
    }

    /** The first that fits; longer ones should stand first. */
    Optional<String> takeOne(String... options) {
        for (String option : options) {
            if (take(option)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** So many digits, followed by no other digit. */
    Optional<String> digits(int least, int most) {
        int n = 0;
        while (Character.isDigit(peek(n))) {
            n++;
        }
        if (n < least || n > most) {
            return Optional.empty();
        }
        at += n;
        return Optional.of(text.substring(at - n, at));
    }

    /** A run of letters. */
    Optional<String> letters() {
        int n = 0;
        while (Character.isLetter(peek(n))) {
            n++;
        }
        at += n;
        return n == 0 ? Optional.empty() : Optional.of(text.substring(at - n, at));
    }

    /** Capital letters only, followed by no lower-case letter. */
    Optional<String> capitals(int most) {
        int n = 0;
        while (Character.isUpperCase(peek(n))) {
            n++;
        }
        if (n == 0 || n > most || Character.isLetterOrDigit(peek(n))) {
            return Optional.empty();
        }
        at += n;
        return Optional.of(text.substring(at - n, at));
    }

    /** Everything up to the first space or closing mark. */
    String address() {
        int n = 0;
        while (at + n < end
                && n < LONGEST_ADDRESS
                && !Character.isWhitespace(peek(n))
                && "<>\"”|".indexOf(peek(n)) < 0) {
            n++;
        }
        while (n > 0 && ".,;:)]’'".indexOf(peek(n - 1)) >= 0) {
            n--;
        }
        at += n;
        return text.substring(at - n, at);
    }

    String from(int start) {
        return text.substring(start, at);
    }

    boolean dash() {
        return takeAny("-–—‐‑");
    }

    /** The cursor stands where a word may start. */
    boolean wordStart() {
        return !Character.isLetterOrDigit(previous());
    }

    String lowerAhead(int length) {
        return text.substring(at, Math.min(end, at + length)).toLowerCase(Locale.ROOT);
    }
}
