package nl.schaalsprong.letter.find;

import java.util.List;

/** The grammar of one family of citations. */
interface Citation {
    /**
     * The citations that start at the cursor; one label may open several. Moves the cursor past
     * them, or leaves it where it was.
     */
    List<Cited> at(Scan scan);
}
