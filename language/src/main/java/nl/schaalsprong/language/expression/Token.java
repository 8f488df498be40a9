package nl.schaalsprong.language.expression;

/**
 * A word of an equation.
 *
 * @param text as written; for names canonical
 * @param start first character in the equation
 * @param end after the last character
 */
record Token(Kind kind, String text, int start, int end) {
    /** Sorts of word. */
    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        UNDEFINED,
        UNKNOWN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN) && text.equals(sign);
    }

    /** An unquoted word of the language. */
    boolean word(String word) {
        return kind == Kind.NAME && text.equals(word) && end - start == word.length();
    }
}
