package nl.schaalsprong.letter.propose;

/** How much work proposals may take. */
public final class Limits {
    /** Passages hashed to find one anchor back in another version of its text. */
    public static final int PASSAGES = 2_000_000;

    /** Likely records shown with one proposal. */
    public static final int LIKELY = 4;

    /** Characters of a title made from the words of a letter. */
    public static final int TITLE = 110;

    private Limits() {}
}
