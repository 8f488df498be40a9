package nl.schaalsprong.letter.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into tokens. A number keeps its points and commas; a word its hyphens and apostrophes.
 */
final class Tokens {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Tokens() {}

    static List<Token> of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else {
                Token token = at(text, i, end);
                tokens.add(token);
                i = token.end();
            }
        }
        return tokens;
    }

    private static Token at(String text, int from, int end) {
        char c = text.charAt(from);
        if (Character.isDigit(c)) {
            int to = number(text, from, end);
            if (to < end && Character.isLetter(text.charAt(to))) {
                return token(text, from, word(text, to, end), Token.Kind.WORD);
            }
            return token(text, from, to, Token.Kind.NUMBER);
        }
        if (Character.isLetter(c)) {
            return token(text, from, word(text, from, end), Token.Kind.WORD);
        }
        return token(text, from, from + 1, Token.Kind.SIGN);
    }

    private static Token token(String text, int from, int to, Token.Kind kind) {
        String words = text.substring(from, to);
        return new Token(from, to, words, folded(words), kind);
    }

    /** Lower case; accents gone, but "één" stays the number. */
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        if (lower.equals("één")) {
            return lower;
        }
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private static int number(String text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            boolean point =
                    (c == '.' || c == ',') && i + 1 < end && Character.isDigit(text.charAt(i + 1));
            if (!Character.isDigit(c) && !point) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static int word(String text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            boolean inner =
                    "-'’&".indexOf(c) >= 0
                            && i + 1 < end
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!Character.isLetterOrDigit(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !inner) {
                return i;
            }
            i++;
        }
        return i;
    }
}
