package nl.schaalsprong.web.letter;

/** How much of a letter a page shows. */
final class Limits {
    /** Bytes of an upload; the server refuses more before it is read. */
    static final int UPLOAD = 10 * 1024 * 1024;

    /** Characters of text on the page; the list of findings stops there too. */
    static final int SHOWN = 120_000;

    private Limits() {}
}
