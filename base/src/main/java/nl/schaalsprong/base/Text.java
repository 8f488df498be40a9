package nl.schaalsprong.base;

/** One thing said in both languages. */
public record Text(String nl, String en) {
    /** The words in the language asked for. */
    public String in(Language language) {
        return switch (language) {
            case DUTCH -> nl;
            case ENGLISH -> en;
        };
    }
}
