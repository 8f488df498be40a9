package nl.schaalsprong.base;

/** The two languages everything a person reads exists in. */
public enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag used in links, files and the {@code lang} attribute. */
    public String tag() {
        return tag;
    }
}
