package nl.schaalsprong.language.vensim;

/**
 * A word of an equation of Vensim.
 *
 * @param text canonical for names, in capitals for words between colons, else as written
 * @param start first character in the file
 * @param end after the last character
 */
record Word(Kind kind, String text, int start, int end) {
    /** Sorts of word. */
    enum Kind {
        NAME,
        NUMBER,
        /** A sign, or a word between colons. */
        SIGN,
        /** Text between single quotes. */
        TEXT,
        UNKNOWN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }
}
