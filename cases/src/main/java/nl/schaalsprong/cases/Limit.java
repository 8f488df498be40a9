package nl.schaalsprong.cases;

import nl.schaalsprong.base.Text;

/**
 * Something that holds a flow back.
 *
 * @param id building, grid, nitrogen, space, talent, money, access, plans; or {@code none} for
 *     "nothing binds"
 * @param about what it is, in a sentence; may be empty in both languages
 */
public record Limit(String id, Text title, Text about) {
    /** A limit of which only the word is known. */
    public Limit(String id, Text title) {
        this(id, title, new Text("", ""));
    }

    /** The limit that stands for "nothing holds this back". */
    public static final String NONE = "none";
}
