package nl.schaalsprong.letter.find;

/**
 * A word, a number or a single sign.
 *
 * @param lower the word in lower case, without accents except in "één"
 */
record Token(int start, int end, String text, String lower, Kind kind) {
    /** What a token is made of. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean word() {
        return kind == Kind.WORD;
    }
}
