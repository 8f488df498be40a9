package nl.schaalsprong.language.vensim;

/** Ends the reading of one entry; the finding is made where it is caught. */
final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Word word;

    Broken(String code, Word word) {
        super(code, null, false, false);
        this.code = code;
        this.word = word;
    }

    String code() {
        return code;
    }

    Word word() {
        return word;
    }
}
