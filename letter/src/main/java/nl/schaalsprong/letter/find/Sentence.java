package nl.schaalsprong.letter.find;

import java.util.List;
import nl.schaalsprong.letter.page.Block;

/**
 * A sentence with its tokens.
 *
 * @param governing the clause above the list this item stands in, or empty
 * @param block index of the block it stands in
 */
record Sentence(
        int start, int end, List<Token> tokens, Block.Kind kind, String governing, int block) {
    Token token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }

    /** The lower-case word there, or an empty one beyond either end. */
    String lower(int index) {
        return index < 0 || index >= size() ? "" : tokens.get(index).lower();
    }

    /** Index of the first token at or after an offset; the size when there is none. */
    int indexAt(int offset) {
        int i = 0;
        while (i < size() && tokens.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
