package nl.schaalsprong.letter.page;

import java.util.List;
import java.util.Optional;
import nl.schaalsprong.letter.found.Note;

/**
 * The repaired text with what is known of its layout.
 *
 * @param text body first, footnotes after it; one line per block
 * @param lineOf for every character the line of the file as given
 * @param pageOf for every character the page, or 0
 * @param marks where footnotes were marked, in order
 * @param furniture lines printed on the page that are no part of the letter
 * @param notes every repair
 */
public record Manuscript(
        String mediaType,
        String text,
        int[] lineOf,
        int[] pageOf,
        List<Block> blocks,
        List<FootnoteMark> marks,
        List<String> furniture,
        List<Note> notes) {
    /** Footnote {@code number} was marked just before {@code at}. */
    public record FootnoteMark(int number, int at) {}

    /** The place in the body where a footnote with that number hangs. */
    public Optional<Integer> markOf(int number) {
        return marks.stream().filter(m -> m.number() == number).map(FootnoteMark::at).findFirst();
    }

    /** Line of the file as given that holds this character. */
    public int line(int offset) {
        return lineOf.length == 0 ? 0 : lineOf[Math.min(offset, lineOf.length - 1)];
    }

    /** Page that holds this character, or 0. */
    public int page(int offset) {
        return pageOf.length == 0 ? 0 : pageOf[Math.min(offset, pageOf.length - 1)];
    }
}
