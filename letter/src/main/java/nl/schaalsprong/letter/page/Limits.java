package nl.schaalsprong.letter.page;

/**
 * How much of an outside document is taken. Beyond it the document is refused with a finding;
 * beyond the limits on findings and sentences the reading goes on, and a note says that findings
 * were cut. The last three bound what is proposed.
 */
public final class Limits {
    /** Bytes of a file. */
    public static final int BYTES = 25_000_000;

    /** Characters of text in a document. */
    public static final int CHARACTERS = 2_000_000;

    /** Pages of a PDF. */
    public static final int PAGES = 500;

    /** Drawing instructions of a PDF, counted over all pages. */
    public static final int INSTRUCTIONS = 5_000_000;

    /** Bytes a PDF may unpack to in memory. */
    public static final long PDF_MEMORY = 256_000_000;

    /** Bytes all parts of a DOCX unpack to. */
    public static final long UNPACKED = 100_000_000;

    /** Parts in a DOCX. */
    public static final int PARTS = 5_000;

    /** Findings kept of one document. */
    public static final int FINDINGS = 20_000;

    /** Words of one sentence; a longer one is cut. */
    public static final int SENTENCE_WORDS = 400;

    /** Passages hashed to find one anchor back in another version of its text. */
    public static final int PASSAGES = 2_000_000;

    /** Likely records shown with one proposal. */
    public static final int LIKELY = 4;

    /** Characters of a title made from the words of a letter. */
    public static final int TITLE = 110;

    private Limits() {}
}
