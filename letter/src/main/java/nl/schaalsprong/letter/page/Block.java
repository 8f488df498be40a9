package nl.schaalsprong.letter.page;

/**
 * A stretch of the repaired text that belongs together. Its start is past the bullet of an item and
 * the number of a footnote, so neither is ever read as a number.
 *
 * @param governor index of the block whose clause governs this list item, or -1
 */
public record Block(Kind kind, int start, int end, int governor) {
    /** What a block is in the layout. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        FOOTNOTE
    }
}
