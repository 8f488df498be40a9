package nl.schaalsprong.letter.page;

/**
 * One line of a document as given. A footnote mark that is known to be one stands in the text as
 * {@link #MARK} digits {@link #MARK_END}.
 *
 * @param number from 1; the paragraph of a DOCX
 * @param page from 1, or 0 where there are no pages
 */
record Line(String text, int number, int page) {
    /** Opens a footnote mark; from the private use area, so no text can hold it by itself. */
    static final char MARK = '\uE000';

    /** Closes a footnote mark. */
    static final char MARK_END = '\uE001';

    static String mark(int number) {
        return "" + MARK + number + MARK_END;
    }

    boolean blank() {
        return text.isBlank();
    }

    Line with(String other) {
        return new Line(other, number, page);
    }
}
