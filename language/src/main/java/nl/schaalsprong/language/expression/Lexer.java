package nl.schaalsprong.language.expression;

import java.util.ArrayList;
import java.util.List;
import nl.schaalsprong.language.expression.Token.Kind;

/** Splits an equation into words; comments in braces are left out. */
final class Lexer {
    private static final List<String> SIGNS =
            List.of(
                    "<=", ">=", "<>", "//", "<", ">", "=", "+", "-", "*", "/", "^", "(", ")", "[",
                    "]", ",", ":", "'", "@", ".");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at = 0;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", text.length());
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
            number();
        } else if (c == '"' || isNameStart(text.codePointAt(at))) {
            name();
        } else if (c == '.'
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '"' || isNameStart(text.codePointAt(at + 1)))) {
            name();
        } else if (c == '?') {
            undefined();
        } else {
            sign();
        }
    }

    private void number() {
        int end = digits(at);
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            boolean signed =
                    end + 1 < text.length()
                            && (text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+');
            int exponent = digits(end + (signed ? 2 : 1));
            if (exponent > end + (signed ? 2 : 1)) {
                end = exponent;
            }
        }
        add(Kind.NUMBER, text.substring(at, end), end);
    }

    /** A name, possibly of a variable in a module: parts, each quoted or not, joined by points. */
    private void name() {
        StringBuilder canonical = new StringBuilder();
        int end = at;
        boolean more = true;
        while (more) {
            if (text.charAt(end) == '.') {
                canonical.append('.');
                end++;
            }
            int part = end < text.length() && text.charAt(end) == '"' ? quoted(end) : plain(end);
            if (part < 0) {
                add(Kind.UNKNOWN, "\"", text.length());
                return;
            }
            canonical.append(Name.canonical(text.substring(end, part)));
            end = part;
            more =
                    end + 1 < text.length()
                            && text.charAt(end) == '.'
                            && (text.charAt(end + 1) == '"'
                                    || isNameStart(text.codePointAt(end + 1)));
        }
        add(Kind.NAME, canonical.toString(), end);
    }

    private int quoted(int begin) {
        int end = begin + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end < text.length() ? end + 1 : -1;
    }

    private int plain(int begin) {
        int end = begin;
        while (end < text.length() && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void undefined() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        add(Kind.UNDEFINED, text.substring(at, end), end);
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, sign, at + sign.length());
                return;
            }
        }
        int end = at + Character.charCount(text.codePointAt(at));
        add(Kind.UNKNOWN, text.substring(at, end), end);
    }

    private void add(Kind kind, String word, int end) {
        tokens.add(new Token(kind, word, at, end));
        at = end;
    }

    /** Goes to the next word; false at the end. An open brace runs to the end of the equation. */
    private boolean skipBlanks() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                int end = text.indexOf('}', at);
                at = end < 0 ? text.length() : end + 1;
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isNameStart(int c) {
        return Character.isLetter(c) || c == '_' || c == '$';
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c)
                || Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
